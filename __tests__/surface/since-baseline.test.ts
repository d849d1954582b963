import {expect, test} from '@jest/globals'
import type {NameSurface} from '../../src/model/name-states.ts'
import type {Surface} from '../../src/model/surface.ts'
import {differencesSince} from '../../src/surface/since-baseline.ts'
import {aKernel} from '../model/kernel.ts'
import {aFunction, aProgramSurface, aPrototype, aRead} from './surface-fixtures.ts'

const [STABLE, ROLLING] = ['debian-12-6.1', 'debian-sid']
const KERNELS = [aKernel({id: STABLE}), aKernel({id: ROLLING, release: '7.3.4-amd64'})]
const SECOND = 104

/** Makes a hook from its parameters on each kernel. */
function surface(parameters: Record<string, string>, offset = SECOND): Surface {
  const kernels = Object.keys(parameters)
  const states = Object.entries(parameters).map(([kernel, text]) => ({
    ...aFunction({prototype: aPrototype(text)}),
    kernels: [kernel],
  }))
  const name: NameSurface = {kind: 'function', name: 'do_thing', states}
  return {programs: [aProgramSurface({kernels, reads: [aRead({offset, kernels})]})], names: [name]}
}

const since = (before: Surface, after: Surface) =>
  differencesSince({surface: before, kernels: KERNELS}, {surface: after, kernels: KERNELS, cases: []})

const [BEFORE, AFTER] = ['int fd, int flags', 'int fd, struct sock *sk']

test('an argument that all kernels changed since the baseline', () => {
  const found = since(surface({[ROLLING]: BEFORE}), surface({[ROLLING]: AFTER}))
  expect(found).toMatchObject([
    {
      class: 'HOOK_ARGUMENT_CHANGED',
      kernels: [ROLLING],
      expected: {words: 'int flags', by: 'baseline'},
      states: [
        {words: 'int flags', kernels: [`${ROLLING} (baseline)`]},
        {words: 'struct sock *sk', kernels: [ROLLING]},
      ],
    },
  ])
})

test.each([
  ['that is the same', surface({[ROLLING]: BEFORE}), surface({[ROLLING]: BEFORE})],
  ['that nothing reads', surface({[ROLLING]: BEFORE}, 112), surface({[ROLLING]: AFTER}, 112)],
  ['of a kernel that the baseline did not have', surface({[STABLE]: BEFORE}), surface({[ROLLING]: AFTER})],
])('an argument %s is not reported', (_, before, after) => {
  expect(since(before, after)).toEqual([])
})

test('what also differs between the kernels of the run is reported only there', () => {
  const before = surface({[STABLE]: BEFORE, [ROLLING]: BEFORE})
  const after = surface({[STABLE]: BEFORE, [ROLLING]: AFTER})
  expect(since(before, after)).toEqual([])
})
