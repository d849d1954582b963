import {describe, expect, test} from '@jest/globals'
import type {Artifact} from '../../src/artifact/artifact.ts'
import {answer} from '../../src/init/answer.ts'
import {untouched} from '../../src/init/proposal.ts'
import {questionsOf} from '../../src/init/questions.ts'
import type {Score} from '../../src/init/score.ts'
import type {Fixup} from '../../src/request/fixup.ts'
import {aMap, aProgram} from '../results-fixtures.ts'

const object = untouched({name: 'monitor'} as Artifact)
const anythingLoads = ({loaded}: Score) => loaded > 0
const innerQuestions = questionsOf({
  fixups: [],
  maps: [aMap({name: 'outer', type: 'hash_of_maps', maxEntries: 8, hasInner: false})],
  programs: [aProgram()],
})

/** A kernel that says of each attempt how many programs load, of as many as there are. */
function kernelThat(loads: (fixups: readonly Fixup[]) => number, programs: number, limit = 100) {
  const attempts: (readonly Fixup[])[] = []
  const attempt = async (fixups: readonly Fixup[]): Promise<Score | null> => {
    if (attempts.length === limit) return null
    attempts.push(fixups)
    const loaded = loads(fixups)
    return {whole: loaded === programs ? 1 : 0, loaded, attached: 0}
  }
  return {attempt, attempts}
}

/** Loads when an inner map of this type has values at least so large. */
function wants(type: string, valueSize: number) {
  return ([fixup]: readonly Fixup[]) =>
    fixup?.kind === 'inner_map' && fixup.type === type && fixup.valueSize >= valueSize ? 1 : 0
}

describe('answer', () => {
  test('what loads at once costs one attempt', async () => {
    const {attempt, attempts} = kernelThat(wants('hash', 4), 1)
    const {fixups} = await answer(object, innerQuestions, 'k', attempt, anythingLoads)
    expect(fixups).toMatchObject([{what: {type: 'hash', keySize: 4, valueSize: 4}}])
    expect(attempts).toHaveLength(1)
  })

  test.each([8, 32, 100, 256, 4096])('the least size that suffices for %d bytes is found', async bytes => {
    const {attempt, attempts} = kernelThat(wants('hash', bytes), 1)
    const {fixups} = await answer(object, innerQuestions, 'k', attempt, anythingLoads)
    expect(fixups).toMatchObject([{what: {type: 'hash', valueSize: bytes === 100 ? 128 : bytes}}])
    expect(attempts.length).toBeLessThanOrEqual(8)
  })

  test('another type of inner map is found, without a look at all of its sizes', async () => {
    const {attempt, attempts} = kernelThat(wants('percpu_array', 64), 1)
    const {fixups} = await answer(object, innerQuestions, 'k', attempt, anythingLoads)
    expect(fixups).toMatchObject([{what: {type: 'percpu_array', valueSize: 64}}])
    expect(attempts.length).toBeLessThanOrEqual(20)
  })

  test('of an object that never loads whole, the answer that loads most of it is kept', async () => {
    const {attempt} = kernelThat(fixups => 1 + wants('hash', 8)(fixups), 3)
    const {fixups} = await answer(object, innerQuestions, 'k', attempt, anythingLoads)
    expect(fixups).toMatchObject([{what: {type: 'hash', valueSize: 8}}])
  })

  test('nothing is proposed when nothing loads, and the search ends', async () => {
    const {attempt, attempts} = kernelThat(() => 0, 1)
    expect(await answer(object, innerQuestions, 'k', attempt, anythingLoads)).toBe(object)
    expect(attempts.length).toBeLessThan(30)
  })

  test('nothing is proposed where what came of it is not accepted', async () => {
    const {attempt} = kernelThat(() => 1, 2)
    expect(await answer(object, innerQuestions, 'k', attempt, ({whole}) => whole > 0)).toBe(object)
  })

  test('at the bounds, what was found by then is kept', async () => {
    const {attempt} = kernelThat(wants('hash', 64), 1, 4)
    const {fixups} = await answer(object, innerQuestions, 'k', attempt, anythingLoads)
    expect(fixups).toMatchObject([{what: {type: 'hash', valueSize: 4096}}])
  })

  test('two questions whose answers depend on each other are both answered', async () => {
    const questions = questionsOf({
      fixups: [],
      maps: [
        aMap({name: 'counts', type: 'hash', maxEntries: 8, valueSize: 0}),
        aMap({name: 'outer', type: 'hash_of_maps', maxEntries: 8, hasInner: false}),
      ],
      programs: [aProgram()],
    })
    const sizeOf = (fixups: readonly Fixup[], subject: string) =>
      fixups.reduce((size, fixup) => {
        if (fixup.subject !== subject) return size
        return fixup.kind === 'inner_map' ? fixup.valueSize : fixup.kind === 'value_size' ? fixup.value : size
      }, 0)
    const {attempt} = kernelThat(
      fixups => (sizeOf(fixups, 'counts') >= 16 ? 1 : 0) + (sizeOf(fixups, 'outer') >= 32 ? 1 : 0),
      2,
    )
    const {fixups} = await answer(object, questions, 'k', attempt, anythingLoads)
    expect(fixups.map(({what}) => what)).toMatchObject([
      {subject: 'counts', value: 16},
      {subject: 'outer', valueSize: 32},
    ])
  })
})
