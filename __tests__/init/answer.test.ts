import {describe, expect, test} from '@jest/globals'
import type {Artifact} from '../../src/artifact/artifact.ts'
import {answer} from '../../src/init/answer.ts'
import {untouched} from '../../src/init/proposal.ts'
import {questionsOf} from '../../src/init/questions.ts'
import type {Score} from '../../src/init/score.ts'
import type {Fixup} from '../../src/request/fixup.ts'
import {aMap} from '../model/map.ts'
import {aProgram} from '../model/program.ts'

const object = untouched({name: 'monitor'} as Artifact)
const anythingLoads = ({loaded}: Score) => loaded > 0
const innerQuestions = questionsOf({
  fixups: [],
  maps: [aMap({name: 'outer', type: 'hash_of_maps', maxEntries: 8, hasInner: false})],
  programs: [aProgram()],
})

/** Simulates a kernel that reports how many programs load with each attempt. */
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

/** Loads if an inner map of this type has values of at least this size. */
function wants(type: string, valueSize: number) {
  return ([fixup]: readonly Fixup[]) =>
    fixup?.kind === 'inner_map' && fixup.type === type && fixup.valueSize >= valueSize ? 1 : 0
}

describe('answer', () => {
  test('needs one attempt for an object that loads at once', async () => {
    const {attempt, attempts} = kernelThat(wants('hash', 4), 1)
    const {fixups} = await answer(object, innerQuestions, 'k', attempt, anythingLoads)
    expect(fixups).toMatchObject([{what: {type: 'hash', keySize: 4, valueSize: 4}}])
    expect(attempts).toHaveLength(1)
  })

  test.each([8, 32, 100, 256, 4096])('finds the smallest size that suffices for %d bytes', async bytes => {
    const {attempt, attempts} = kernelThat(wants('hash', bytes), 1)
    const {fixups} = await answer(object, innerQuestions, 'k', attempt, anythingLoads)
    expect(fixups).toMatchObject([{what: {type: 'hash', valueSize: bytes === 100 ? 128 : bytes}}])
    expect(attempts.length).toBeLessThanOrEqual(8)
  })

  test('finds another type of inner map without trying all its sizes', async () => {
    const {attempt, attempts} = kernelThat(wants('percpu_array', 64), 1)
    const {fixups} = await answer(object, innerQuestions, 'k', attempt, anythingLoads)
    expect(fixups).toMatchObject([{what: {type: 'percpu_array', valueSize: 64}}])
    expect(attempts.length).toBeLessThanOrEqual(20)
  })

  test('keeps the answer with which most of an object loads, if it never loads completely', async () => {
    const {attempt} = kernelThat(fixups => 1 + wants('hash', 8)(fixups), 3)
    const {fixups} = await answer(object, innerQuestions, 'k', attempt, anythingLoads)
    expect(fixups).toMatchObject([{what: {type: 'hash', valueSize: 8}}])
  })

  test('proposes nothing if nothing loads, and ends the search', async () => {
    const {attempt, attempts} = kernelThat(() => 0, 1)
    expect(await answer(object, innerQuestions, 'k', attempt, anythingLoads)).toBe(object)
    expect(attempts.length).toBeLessThan(30)
  })

  test('proposes nothing if the result is not accepted', async () => {
    const {attempt} = kernelThat(() => 1, 2)
    expect(await answer(object, innerQuestions, 'k', attempt, ({whole}) => whole > 0)).toBe(object)
  })

  test('keeps the best answer when the bounds are reached', async () => {
    const {attempt} = kernelThat(wants('hash', 64), 1, 4)
    const {fixups} = await answer(object, innerQuestions, 'k', attempt, anythingLoads)
    expect(fixups).toMatchObject([{what: {type: 'hash', valueSize: 4096}}])
  })

  test('answers two questions that depend on each other', async () => {
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
