import {describe, expect, test} from '@jest/globals'
import type {FunctionState, NameSurface} from '../../src/model/name-states.ts'
import {alternativeOnAll, alternativesOf} from '../../src/surface/alternatives.ts'
import {KernelNames} from '../../src/surface/kernel-names.ts'
import {aFunction, aPrototype} from './surface-fixtures.ts'

const KERNELS = ['old', 'new']
const prototype = aPrototype('struct inode *dir, struct dentry *dentry')

/** The states of `security_inode_unlink` on the kernels. */
function unlinkOn(...states: Partial<FunctionState>[]): NameSurface {
  return {
    kind: 'function',
    name: 'security_inode_unlink',
    states: states.map((state, index) => ({...aFunction(state), kernels: [KERNELS[index] ?? '']})),
  }
}

function aTracepoint(name: string, ...categories: (string | null)[]): NameSurface {
  const states = categories.map((category, index) => ({category, fields: [], kernels: [KERNELS[index] ?? '']}))
  return {kind: 'tracepoint', name, states}
}

function found(hook: string, ...names: NameSurface[]): string | undefined {
  return alternativeOnAll(hook, KERNELS, new KernelNames({names}))?.name
}

describe('an alternative hook for the same events', () => {
  test('is a function that all kernels have once and with the same prototype', () => {
    expect(found('vfs_unlink', unlinkOn({prototype}, {prototype}))).toBe('security_inode_unlink')
  })

  test.each<[string, Partial<FunctionState>]>([
    ['is absent from a kernel', {symbols: 0}],
    ['is there several times', {prototype, symbols: 2}],
    ['has copies', {prototype, siblings: ['security_inode_unlink.isra.0']}],
    ['has no types', {}],
    ['has another prototype', {prototype: aPrototype('struct mnt_idmap *idmap, struct inode *dir')}],
    ['has one argument more', {prototype: aPrototype('struct inode *dir, struct dentry *dentry, int flags')}],
    ['returns something else', {prototype: aPrototype('struct inode *dir, struct dentry *dentry', 'struct sock *')}],
  ])('is not one that %s', (_, state) => {
    expect(found('vfs_unlink', unlinkOn({prototype}, state))).toBeUndefined()
  })

  test('is not a name that a kernel was not asked for', () => {
    expect(found('vfs_unlink', unlinkOn({prototype}))).toBeUndefined()
    expect(found('vfs_unlink')).toBeUndefined()
  })

  test('is the first that all kernels have', () => {
    const start = aTracepoint('block/block_io_start', null, 'block')
    const issue = aTracepoint('block/block_rq_issue', 'block', 'block')
    expect(found('blk_account_io_start', start, issue)).toBe('block/block_rq_issue')
  })

  test('is looked up once, and only for hooks that have one', () => {
    expect(alternativesOf(['vfs_unlink', 'do_unlinkat', 'my_function', 'constructor'])).toEqual([
      {kind: 'function', name: 'security_inode_unlink'},
    ])
  })
})
