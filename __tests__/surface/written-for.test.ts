import {expect, test} from '@jest/globals'
import type {NameSurface} from '../../src/model/name-states.ts'
import {ALL, differences, MIDDLE, NEW, OLD, read, SECOND, summary} from './compared-program.ts'
import {aField, aFunction, aPrototype, aRelocation} from './surface-fixtures.ts'

test('the kernel that an object was compiled for is the one with the same structs', () => {
  const fields = ['a', 'b', 'c', 'd'].map(
    (path, index): NameSurface => ({
      kind: 'field',
      name: `task_struct.${path}`,
      states: [
        {field: aField('int', 8 + 4 * index, 4), kernels: [OLD]},
        {field: aField('int', 108 + 4 * index, 4), kernels: [MIDDLE, NEW]},
      ],
    }),
  )
  const relocations = ['a', 'b', 'c', 'd'].map((path, index) =>
    aRelocation({path, local: aField('int', 8 + 4 * index, 4), kernels: ALL}),
  )
  const names: NameSurface[] = [
    {
      kind: 'function',
      name: 'do_thing',
      states: [
        {...aFunction({prototype: aPrototype('struct sock *sk, int flags')}), kernels: [OLD]},
        {...aFunction({prototype: aPrototype('struct sock *sk, struct inode *inode')}), kernels: [MIDDLE, NEW]},
      ],
    },
    ...fields,
  ]
  expect(summary(differences({reads: [read(SECOND)], relocations}, names))).toEqual([
    ['HOOK_ARGUMENT_CHANGED', 'int flags', 'object', [MIDDLE, NEW]],
  ])
})
