import {expect, test} from '@jest/globals'
import {withoutCertainRefusals} from '../../src/cases/certain-refusals.ts'
import type {NameSurface} from '../../src/model/name-states.ts'
import type {HookWay} from '../../src/model/program-surface.ts'
import {aFunction, aProgramSurface, aRead} from '../surface/surface-fixtures.ts'

const kernels = ['debian-12-6.1']
const twice: NameSurface = {kind: 'function', name: 'do_thing', states: [{...aFunction({symbols: 2}), kernels}]}
const once: NameSurface = {kind: 'function', name: 'do_thing', states: [{...aFunction({symbols: 1}), kernels}]}

/** Returns the kernels on which a program is still examined, and the number of reasons. */
function left(way: HookWay, symbols: string, name = twice): [string[], number] {
  const program = aProgramSurface({way, reads: [aRead()]})
  const {surface, refusals} = withoutCertainRefusals({programs: [program], names: [name]}, symbols)
  return [surface.programs[0]?.kernels ?? [], refusals.length]
}

const OLD = '0000000000000000 T vfs_read\n'
const NEW = `${OLD}0000000000000000 t count_symbols\n0000000000000000 T bpf_trampoline_link_prog\n`

test.each<[HookWay, string, NameSurface, boolean]>([
  ['fentry', OLD, once, true],
  ['lsm', OLD, once, true],
  ['kprobe', OLD, once, false],
  ['tracepoint', OLD, once, false],
  ['fentry', NEW, once, false],
  ['kprobe', NEW, once, false],
  ['kprobe', NEW, twice, true],
  ['kprobe', OLD, twice, false],
  // fentry programs attach by BTF id.
  ['fentry', NEW, twice, false],
])('%s, number %#', (way, symbols, name, refused) => {
  expect(left(way, symbols, name)).toEqual([refused ? [] : kernels, refused ? 1 : 0])
})

test('a kernel without a symbol list rejects nothing for certain', () => {
  expect(left('fentry', '')).toEqual([kernels, 0])
})
