import {expect, test} from '@jest/globals'
import {declaredParameter} from '../../src/surface/declared.ts'

function declared(text: string, index: number) {
  return declaredParameter({file: 'probe.bpf.c', path: null, line: 1, column: 1, text}, index)
}

test.each([
  ['int BPF_KPROBE(accept, struct sock *sk, int flags)', 0, 'struct sock *sk', 'sk', '*sock'],
  ['int BPF_KPROBE(accept, struct sock *sk, int flags)', 1, 'int flags', 'flags', 'u32'],
  ['int BPF_PROG(exit, struct inode *dir, struct dentry *dentry, int ret)', 2, 'int ret', 'ret', 'u32'],
  ['int BPF_KRETPROBE(made, long ret)', 0, 'long ret', 'ret', 'u64'],
  ['int BPF_KPROBE(made, const char *name, unsigned short mode)', 0, 'const char *name', 'name', '*(u8)'],
  ['int BPF_KPROBE(made, const char *name, unsigned short mode)', 1, 'unsigned short mode', 'mode', 'u16'],
  ['int BPF_KPROBE(gone, void *dir, void **delegated)', 1, 'void **delegated', 'delegated', '**'],
  [
    'int BPF_KPROBE(gone, void *dir, struct inode ** delegated)',
    1,
    'struct inode ** delegated',
    'delegated',
    '**inode',
  ],
  ['int BPF_KPROBE(odd, my_type value)', 0, 'my_type value', 'value', '?'],
  ['int BPF_KPROBE(calls, int (*done)(void *, int), u32 last)', 1, 'u32 last', 'last', 'u32'],
])('%s: %i', (text, index, words, name, shape) => {
  expect(declared(text, index)).toEqual({words, name, shape})
})

test.each([
  ['a line without a declaration', '  flags = PT_REGS_PARM2(ctx);', 0],
  ['a missing parameter', 'int BPF_KPROBE(accept, struct sock *sk)', 1],
  ['a parameter on the next line', 'int BPF_KPROBE(accept, struct sock *sk,', 1],
  ['a system call, whose arguments are stable', 'int BPF_KSYSCALL(openat, int dfd)', 0],
])('nothing is declared by %s', (_, text, index) => {
  expect(declared(text, index)).toBeNull()
})

test('without a line, nothing is declared', () => {
  expect(declaredParameter(null, 0)).toBeNull()
})
