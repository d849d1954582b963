import {describe, expect, test} from '@jest/globals'
import {readModuleInfo} from '../../../src/kernels/modules/modinfo.ts'
import {buildModule} from '../helpers/packages.ts'

describe('readModuleInfo', () => {
  test.each([false, true])('reads the information of a module (big-endian: %s)', bigEndian => {
    expect(
      readModuleInfo(buildModule('cls_bpf', ['nf_conntrack', 'veth'], 'pre: crc32c post: dummy', bigEndian)),
    ).toEqual({
      name: 'cls_bpf',
      depends: ['nf_conntrack', 'veth'],
      soft: {pre: ['crc32c'], post: ['dummy']},
    })
  })

  test.each([
    ['no ELF file', Buffer.alloc(200), 'it is not a 64-bit ELF file'],
    ['a truncated module', buildModule('veth').subarray(0, 150), 'its section table is beyond the end of the file'],
    [
      'a truncated big-endian module',
      buildModule('veth', [], '', true).subarray(0, 150),
      'section table is beyond the end',
    ],
  ])('%s is an error', (_, bytes, words) => {
    expect(() => readModuleInfo(bytes)).toThrow(words)
  })
})
