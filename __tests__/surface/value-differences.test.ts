import {describe, expect, test} from '@jest/globals'
import type {NameSurface} from '../../src/model/name-states.ts'
import {aCase} from '../model/case.ts'
import {aFailedProgramLoad, anAttach, aProgram} from '../model/program.ts'
import {
  ALL,
  differences,
  FIRST,
  hook,
  MIDDLE,
  NEW,
  OLD,
  RETURN,
  read,
  SECOND,
  summary,
  THIRD,
} from './compared-program.ts'
import {aFunction, aPrototype, aRead, aRelocation} from './surface-fixtures.ts'

describe('an argument that changed', () => {
  const changed = hook('struct sock *sk, int flags', 'struct sock *sk, struct proto_accept_arg *arg')

  test('differs on the minority of kernels, if it is not known what the program was written for', () => {
    expect(summary(differences({reads: [read(SECOND)]}, [changed]))).toEqual([
      ['HOOK_ARGUMENT_CHANGED', 'int flags', 'most', [NEW]],
    ])
  })

  test('differs on the older kernel, if there is no majority', () => {
    const reads = [aRead({offset: SECOND, kernels: [MIDDLE, NEW]})]
    expect(summary(differences({reads}, [changed]))).toEqual([
      ['HOOK_ARGUMENT_CHANGED', 'struct proto_accept_arg *arg', 'most', [MIDDLE]],
    ])
  })

  test('differs where it does not match the declaration in the source', () => {
    const reads = [read(SECOND, 'int BPF_KPROBE(accept, struct sock *sk, int how)')]
    expect(summary(differences({reads}, [changed]))).toEqual([['HOOK_ARGUMENT_CHANGED', 'int flags', 'source', [NEW]]])
  })

  test('differs where it is not the struct that the program follows it as', () => {
    const relocations = [aRelocation({root: 'proto_accept_arg', path: 'flags', argument: SECOND, kernels: ALL})]
    expect(summary(differences({reads: [read(SECOND)], relocations}, [changed]))).toEqual([
      ['HOOK_ARGUMENT_CHANGED', 'struct proto_accept_arg *arg', 'use', [OLD, MIDDLE]],
    ])
  })

  test('does not differ if the program follows it only on kernels that have the struct', () => {
    const relocations = [aRelocation({root: 'proto_accept_arg', path: 'flags', argument: SECOND, kernels: [NEW]})]
    expect(differences({reads: [read(SECOND)], relocations}, [changed])).toEqual([])
  })

  test('differs from what the program reads instead on the other kernels', () => {
    const names: NameSurface[] = [
      {
        kind: 'function',
        name: 'do_thing',
        states: [
          {...aFunction({prototype: aPrototype('struct inode *dir, struct dentry *dentry')}), kernels: [OLD]},
          {
            ...aFunction({prototype: aPrototype('int ns, struct inode *dir, struct dentry *dentry')}),
            kernels: [MIDDLE, NEW],
          },
        ],
      },
    ]
    const reads = [aRead({offset: SECOND, kernels: [OLD, NEW]}), aRead({offset: THIRD, kernels: [MIDDLE]})]
    expect(summary(differences({reads}, names))).toEqual([
      ['HOOK_ARGUMENT_CHANGED', 'struct dentry *dentry', 'use', [NEW]],
    ])
  })

  test('does not differ if the source declares a struct that was renamed', () => {
    const reads = [read(SECOND, 'int BPF_KPROBE(connects, int fd, struct sockaddr *addr)')]
    const renamed = hook('int fd, struct sockaddr *addr', 'int fd, struct sockaddr_unsized *addr')
    expect(differences({reads}, [renamed])).toEqual([])
  })

  test('does not differ for a program that reads it on one kind of kernel', () => {
    expect(differences({reads: [aRead({offset: SECOND, kernels: [NEW]})]}, [changed])).toEqual([])
  })

  test('does not differ for a program that reads another argument', () => {
    expect(differences({reads: [read(FIRST)]}, [changed])).toEqual([])
  })

  test('does not differ on a kernel that refuses the program', () => {
    const cases = [OLD, MIDDLE].map(kernel =>
      aCase({
        artifact: 'probe',
        kernel,
        programs: [aProgram({name: 'handle_exec', attach: anAttach({verdict: 'fail'})})],
      }),
    )
    expect(differences({reads: [read(SECOND)]}, [changed], {cases})).toEqual([])
  })

  test('has the states of all kernels in words, the expected ones first', () => {
    const [found] = differences({reads: [read(SECOND)]}, [changed])
    expect(found?.states).toEqual([
      {words: 'int flags', kernels: [OLD, MIDDLE]},
      {words: 'struct proto_accept_arg *arg', kernels: [NEW]},
    ])
  })

  test.each([
    ['was not loaded', {load: null}],
    ['does not load', {load: aFailedProgramLoad()}],
  ])('does not differ on a kernel on which the program %s', (_, fate) => {
    const cases = [NEW].map(kernel =>
      aCase({artifact: 'probe', kernel, programs: [aProgram({name: 'handle_exec', ...fate})]}),
    )
    expect(differences({reads: [read(SECOND)]}, [changed], {cases})).toEqual([])
  })

  test('does not differ after a struct that takes two registers', () => {
    const wide = {name: 'optval', words: 'sockptr_t', shape: 'struct sockptr_t:128'}
    const behind = (last: string) => {
      const prototype = aPrototype(`int fd, int flags, ${last}`)
      return aFunction({prototype: {...prototype, parameters: prototype.parameters.with(1, wide)}})
    }
    const names: NameSurface[] = [
      {
        kind: 'function',
        name: 'do_thing',
        states: [
          {...behind('int length'), kernels: [OLD, MIDDLE]},
          {...behind('struct sock *sk'), kernels: [NEW]},
        ],
      },
    ]
    expect(differences({reads: [read(THIRD)]}, names)).toEqual([])
  })

  test('does not differ without BTF', () => {
    const names: NameSurface[] = [{kind: 'function', name: 'do_thing', states: [{...aFunction(), kernels: ALL}]}]
    expect(differences({reads: [read(SECOND)]}, names)).toEqual([])
  })

  test('does not exist on kernels with fewer arguments', () => {
    const names = [hook('struct inode *dir, int mode', 'struct inode *dir')]
    expect(summary(differences({reads: [read(SECOND)]}, names))).toEqual([
      ['HOOK_ARGUMENT_CHANGED', 'int mode', 'most', [NEW]],
    ])
  })

  test('does not exist on any kernel, although the source declares it', () => {
    const names = [hook('struct inode *dir', 'struct inode *dir')]
    const reads = [read(THIRD, 'int BPF_KPROBE(gone, struct inode *dir, int mode, int flags)')]
    expect(summary(differences({reads}, names))).toEqual([['HOOK_ARGUMENT_CHANGED', 'int flags', 'source', ALL]])
  })

  test('does not exist on any kernel: a macro that saves all registers does not use it', () => {
    expect(differences({reads: [read(THIRD)]}, [hook('struct inode *dir', 'struct inode *dir')])).toEqual([])
  })

  test('of the same type has the name of another argument', () => {
    const names = [hook('struct sock *sk, int nonblock, int flags', 'struct sock *sk, int flags, int length')]
    const reads = [read(SECOND, 'int BPF_KPROBE(receive, struct sock *sk, int nonblock)')]
    expect(summary(differences({reads}, names))).toEqual([['HOOK_ARGUMENT_CHANGED', 'int nonblock', 'source', [NEW]]])
  })

  test.each([
    ['a new name', 'struct sock *sk, int flags', 'struct sock *sk, int how'],
    ['another sign', 'struct sock *sk, int flags', 'struct sock *sk, unsigned int flags'],
    ['a renamed struct', 'int fd, struct sockaddr *addr', 'int fd, struct sockaddr_unsized *addr'],
  ])('is the same with %s', (_, before, after) => {
    expect(differences({reads: [read(SECOND)]}, [hook(before, after)])).toEqual([])
  })
})

describe('the value after the arguments', () => {
  test('fexit finds an argument where the return value was', () => {
    const names = [
      hook(
        'struct inode *dir, struct dentry *dentry',
        'struct mnt_idmap *idmap, struct inode *dir, struct dentry *dentry',
      ),
    ]
    const reads = [read(16, 'int BPF_PROG(gone, struct inode *dir, struct dentry *dentry, int ret)')]
    expect(summary(differences({way: 'fexit', reads}, names))).toEqual([
      ['HOOK_ARGUMENT_CHANGED', 'int (the return value)', 'source', [NEW]],
    ])
  })

  test('bpf_get_func_ret finds the return value', () => {
    const names = [hook('struct inode *dir', 'struct mnt_idmap *idmap, struct inode *dir')]
    expect(differences({way: 'fexit', reads: [aRead({via: 'return', kernels: ALL})]}, names)).toEqual([])
  })
})

describe('a return value', () => {
  test('of another type', () => {
    const names = [hook('struct inode *dir', 'struct inode *dir', ['int', 'struct dentry *'])]
    const reads = [read(RETURN, 'int BPF_KRETPROBE(made, int ret)')]
    expect(summary(differences({way: 'kretprobe', reads}, names))).toEqual([
      ['RETURN_TYPE_CHANGED', 'int', 'source', [NEW]],
    ])
  })

  test('that does not exist on the newest kernel', () => {
    const names = [hook('struct bio *bio', 'struct bio *bio', ['unsigned int', 'void'])]
    expect(summary(differences({way: 'kretprobe', reads: [read(RETURN)]}, names))).toEqual([
      ['RETURN_TYPE_CHANGED', 'unsigned int', 'most', [NEW]],
    ])
  })

  test('of which a program reads no more than every kernel has', () => {
    const names = [hook('int fd', 'int fd', ['long', 'int'])]
    const reads = [read(RETURN, 'int BPF_KRETPROBE(opened, int ret)')]
    expect(differences({way: 'kretprobe', reads}, names)).toEqual([])
  })
})
