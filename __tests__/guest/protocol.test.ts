import {describe, expect, test} from '@jest/globals'
import {decodeRecord, lineSplitter} from '../../src/guest/protocol.ts'

describe('decodeRecord', () => {
  test.each([
    ['no JSON', '{"type":"end","cases":'],
    ['no object', '5'],
    ['null', 'null'],
    ['no type', '{"cases":1}'],
    ['an unknown type', '{"type":"reboot"}'],
    ['a type that every object has', '{"type":"constructor"}'],
    ['a field that is missing', '{"type":"end"}'],
    ['a field of the wrong type', '{"type":"end","cases":"1"}'],
    ['a number that is not finite', '{"type":"end","cases":1e999}'],
    [
      'a line without a file',
      '{"type":"program_load","case":0,"program":"p","pass":"whole","errno":0,"usec":1,"insns_processed":1,"states_total":1,"states_peak":1,"stack_depth":1,"insns_limit":1000000,"map":null,"line":{"insn":1,"line":2,"column":3,"text":"x"}}',
    ],
    ['a runner command', '::error::x'],
  ])('rejects %s', (_, line) => {
    expect(decodeRecord(line)).toBeUndefined()
  })

  test('accepts a record with nulls', () => {
    const record = {
      type: 'load',
      case: 1,
      errno: 22,
      message: null,
      map: 'm',
      program: null,
      usec: 5,
      btf_errno: 0,
      btf_message: '',
    }
    expect(decodeRecord(JSON.stringify(record))).toEqual(record)
  })
})

describe('lineSplitter', () => {
  function split(limit: number, ...chunks: string[]) {
    const lines: string[] = []
    let overlong = 0
    const take = lineSplitter(
      limit,
      line => lines.push(line),
      () => overlong++,
    )
    for (const chunk of chunks) take(Buffer.from(chunk, 'latin1'))
    return {lines, overlong}
  }

  test('drops a line that is too long, reports it once, and continues with the next', () => {
    expect(split(5, 'abc', 'def', 'ghi', 'jkl\nnext\n')).toEqual({lines: ['next'], overlong: 1})
  })

  test('a line of exactly the limit is kept', () => {
    expect(split(5, 'abcde\nabcdef\n')).toEqual({lines: ['abcde'], overlong: 1})
  })

  test('joins pieces of a line and keeps the rest for later', () => {
    expect(split(100, 'a', 'b\n\nc', 'd')).toEqual({lines: ['ab', ''], overlong: 0})
  })

  test('bytes that are not UTF-8 become U+FFFD', () => {
    expect(split(100, '\xff\n').lines).toEqual(['\ufffd'])
  })
})
