import {describe, expect, test} from '@jest/globals'
import {CHUNK_LINES, chunksOf, lineOf, MOST_MATCHES, matchesOf} from '../../../src/report/html/client/log-text.ts'

describe('chunksOf', () => {
  test('a log of many lines is split into chunks with the number of their first line', () => {
    const chunks = chunksOf(`${Array.from({length: CHUNK_LINES + 2}, (_, line) => `line ${line + 1}`).join('\n')}\n`)
    expect(chunks.map(({line}) => line)).toEqual([1, CHUNK_LINES + 1])
    expect(chunks[1]?.text).toBe(`line ${CHUNK_LINES + 1}\nline ${CHUNK_LINES + 2}\n`)
  })

  test('a line of megabytes is split without loss', () => {
    const chunks = chunksOf('🐝'.repeat(100_000))
    const lines = chunks.flatMap(({text}) => text.trimEnd().split('\n'))
    expect(lines.join('')).toBe('🐝'.repeat(100_000))
    expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(8000)
  })

  test('colors and direction marks are removed', () => {
    expect(chunksOf('\u001b[31mred\u001b[0m \u202eevil')).toEqual([{line: 1, text: 'red evil\n'}])
  })
})

describe('matchesOf', () => {
  const chunks = chunksOf('R1 = inv\nr1 += 4\nmem access (r1)\n')

  test.each([
    ['nothing', '', []],
    ['missing text', 'r9', []],
    ['upper and lower case', 'r1', [1, 2, 3]],
    ['special characters of a pattern', '(r1)', [3]],
    ['a single character', '+', [2]],
  ])('%s', (_, words, lines) => {
    expect(matchesOf(chunks, words).map(match => lineOf(match, chunks))).toEqual(lines)
  })

  test('the number of matches is limited', () => {
    expect(matchesOf(chunksOf('a'.repeat(3 * MOST_MATCHES)), 'a')).toHaveLength(MOST_MATCHES)
  })
})
