import {expect, test} from '@jest/globals'
import {copyCallers} from '../../../src/kernels/absent/copy-callers.ts'
import {elfMemory} from '../../../src/kernels/absent/elf-memory.ts'
import {inElf, START} from './kernel-image.ts'

/** A function of 64 bytes at a multiple of 64, with calls and jumps to others. */
interface Function {
  name: string
  type?: string
  to?: readonly (readonly [how: 'call' | 'jmp' | 'jcc', target: string])[]
}

const OPCODES = {call: [0xe8], jmp: [0xe9], jcc: [0x0f, 0x84]}

function callersIn(functions: readonly Function[]) {
  const at = (name: string) => 64 * functions.findIndex(own => own.name === name)
  const text = Buffer.alloc(64 * functions.length, 0x90)
  for (const {name, to = []} of functions)
    for (const [index, [how, target]] of to.entries()) {
      const start = at(name) + 8 + 8 * index
      const opcode = OPCODES[how]
      text.set(opcode, start)
      text.writeInt32LE(at(target) - (start + opcode.length + 4), start + opcode.length)
    }
  const symbols = [
    ...functions.map(({name, type = 't'}) => ({name, type, address: START + BigInt(at(name))})),
    {name: '_stext', type: 'T', address: START},
    {name: '_etext', type: 'T', address: START + BigInt(text.length)},
  ]
  const memory = elfMemory(inElf(text))
  if (memory === null) throw new Error('no memory')
  const image = inElf(text)
  const addressOf = (index: number) => symbols[index]?.address ?? 0n
  return copyCallers(image, {symbols, start: 0, end: 0}, {memory, addressOf})
}

test('finds the functions that call a copy, jump to it, or jump to it conditionally', () => {
  expect(
    callersIn([
      {name: 'do_rmdir', to: [['call', 'vfs_rmdir.part.0']]},
      {
        name: 'handle_remove',
        to: [
          ['jmp', 'vfs_rmdir.part.0'],
          ['call', 'vfs_rmdir'],
        ],
      },
      {name: 'cleanup', to: [['jcc', 'vfs_rmdir.part.0']]},
      {name: 'vfs_rmdir.part.0'},
      {name: 'vfs_rmdir', type: 'T', to: [['jmp', 'vfs_rmdir.part.0']]},
    ]),
  ).toEqual([{copy: 'vfs_rmdir.part.0', callers: ['cleanup', 'do_rmdir', 'handle_remove']}])
})

test('ignores the function itself, its parts and its copies', () => {
  expect(
    callersIn([
      {name: 'register_kprobe', type: 'T', to: [['call', 'register_kprobe.part.0']]},
      {name: 'register_kprobe.cold', to: [['jmp', 'register_kprobe.part.0']]},
      {name: 'register_kprobe.part.0', to: [['call', 'register_kprobe.part.0']]},
    ]),
  ).toEqual([{copy: 'register_kprobe.part.0', callers: []}])
})

test('ignores targets in the middle of a copy, or beyond the text', () => {
  const functions: Function[] = [{name: 'f.isra.0'}, {name: 'g', to: [['call', 'h']]}, {name: 'h'}]
  expect(callersIn(functions)).toEqual([{copy: 'f.isra.0', callers: []}])
})

test('returns nothing without the bounds of the text', () => {
  const memory = elfMemory(inElf(Buffer.alloc(64)))
  if (memory === null) throw new Error('no memory')
  expect(copyCallers(Buffer.alloc(64), {symbols: [], start: 0, end: 0}, {memory, addressOf: () => 0n})).toEqual([])
})
