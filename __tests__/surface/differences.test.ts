import {expect, test} from '@jest/globals'
import {ALL, differences, hook, NEW, read, SECOND, summary} from './compared-program.ts'
import {aProgramSurface} from './surface-fixtures.ts'

test('a program that another program calls has the hook of that program', () => {
  const caller = aProgramSurface({program: 'entry', kernels: ALL})
  const names = [hook('struct sock *sk, int flags', 'struct sock *sk, struct proto_accept_arg *arg')]
  const called = {way: null, hook: null, calledBy: ['entry'], reads: [read(SECOND)]}
  expect(summary(differences(called, names, {others: [caller]}))).toEqual([
    ['HOOK_ARGUMENT_CHANGED', 'int flags', 'most', [NEW]],
  ])
})
