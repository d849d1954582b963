import {expect, test} from '@jest/globals'
import {contextSlot} from '../../src/surface/context-slot.ts'

test.each([
  ['kprobe', 'x86_64', 112, {kind: 'argument', index: 0}],
  ['kprobe', 'x86_64', 108, {kind: 'argument', index: 1}],
  ['kprobe', 'x86_64', 64, {kind: 'argument', index: 5}],
  ['kprobe', 'arm64', 8, {kind: 'argument', index: 1}],
  ['kprobe', 's390x', 40, {kind: 'argument', index: 0}],
  ['kretprobe', 'x86_64', 80, {kind: 'return'}],
  ['kretprobe', 'arm64', 0, {kind: 'return'}],
  ['fentry', 'x86_64', 12, {kind: 'argument', index: 1}],
  ['fexit', 'x86_64', 16, {kind: 'argument', index: 2}],
  ['lsm', 'x86_64', 0, {kind: 'argument', index: 0}],
  ['raw_tracepoint', 's390x', 24, {kind: 'argument', index: 3}],
] as const)('%s on %s at byte %i', (way, arch, offset, slot) => {
  expect(contextSlot(way, arch, {via: 'load', offset})).toEqual(slot)
})

test.each([
  ['the instruction pointer', 'kprobe', 128],
  ['an argument after the function returned', 'kretprobe', 112],
  ['a record', 'tracepoint', 8],
  ['a system call', 'ksyscall', 112],
  ['a function of a process', 'uprobe', 112],
] as const)('%s is neither an argument nor a return value', (_, way, offset) => {
  expect(contextSlot(way, 'x86_64', {via: 'load', offset})).toBeNull()
})

test('bpf_get_func_ret reads the return value, for any number of arguments', () => {
  expect(contextSlot('fexit', 'x86_64', {via: 'return', offset: 0})).toEqual({kind: 'return'})
})
