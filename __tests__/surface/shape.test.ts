import {describe, expect, test} from '@jest/globals'
import {
  differsFromDeclared,
  differsInMemory,
  differsInRegister,
  isSameKindOfPointer,
  pointee,
} from '../../src/surface/shape.ts'

describe('a value in a register', () => {
  test.each([
    ['an integer and a pointer', 's32', '*proto_accept_arg', true],
    ['pointers to different structs', '*dentry', '*inode', true],
    ['a pointer to a struct and one to a pointer', '*inode', '**inode', true],
    ['a string and a struct', '*(u8)', '*filename', true],
    ['integers of different sizes', 's64', 's32', true],
    ['nothing and something', 'void', 's32', true],
    ['a struct by value and an integer', 'struct vma_flags_t:64', 'u64', true],
    ['integers with different signs', 's32', 'u32', false],
    ['an enum and an integer', 'e32', 's32', false],
    ['pointers to integers with different signs', '*(s32)', '*(u32)', false],
    ['a pointer to void and any other pointer', '*', '*sock', false],
    ['pointers to pointers, one of them to void', '**', '**inode', false],
    ['an unknown type', '?', '*sock', false],
  ])('%s', (_, a, b, differs) => {
    expect([differsInRegister(a, b), differsInRegister(b, a)]).toEqual([differs, differs])
  })
})

describe('a copy of a field', () => {
  test.each([
    ['more bytes than the field has', 's32', 'u8', true],
    ['fewer bytes than the field has, on little endian', 'u16', 'u32', false],
    ['a shorter array', 'u8[16]', 'u8[32]', false],
    ['a longer array', 'u8[32]', 'u8[16]', false],
    ['an array of other elements', 'u8[32]', 'u32[16]', true],
    ['an array and a pointer to its text', 'u8[16]', '*(u8)', true],
    ['another struct', 'struct rss_stat:256', 'struct percpu_counter:256', true],
    ['the same struct with more fields', 'struct sock_common:1088', 'struct sock_common:1152', false],
    ['another sign', 's64', 'u64', false],
  ])('%s', (_, read, found, differs) => {
    expect(differsInMemory({words: read, shape: read}, {words: found, shape: found}, true)).toBe(differs)
  })
})

test('on big endian, a copy with fewer bytes than the field has the upper bytes', () => {
  expect(differsInMemory({words: 'u16', shape: 'u16'}, {words: 'u32', shape: 'u32'}, false)).toBe(true)
})

test('a typedef of a renamed struct is the same', () => {
  const [before, after] = ['struct kernel_cap_struct:64', 'struct kernel_cap_t:64']
  expect(differsInMemory({words: 'kernel_cap_t', shape: before}, {words: 'kernel_cap_t', shape: after}, true)).toBe(
    false,
  )
})

test('a smaller declaration reads the lower bits of a larger integer', () => {
  expect(differsFromDeclared('u32', 's64')).toBe(false)
  expect(differsFromDeclared('u64', 's32')).toBe(true)
  expect(differsFromDeclared('u32', '*dentry')).toBe(true)
})

test('the struct behind a pointer', () => {
  expect(['*sock', '**sock', '*(u8)', '*fn', '*', 'u32'].map(pointee)).toEqual(['sock', null, null, null, null, null])
})

test('pointers of one depth to structs', () => {
  expect(isSameKindOfPointer('*sockaddr', '*sockaddr_unsized')).toBe(true)
  expect(isSameKindOfPointer('*inode', '**inode')).toBe(false)
  expect(isSameKindOfPointer('*(u8)', '*filename')).toBe(false)
})
