import {describe, expect, test} from '@jest/globals'
import {CHUNK_LINES, chunksOf, lineOf, MOST_MATCHES, matchesOf} from '../../../src/report/html/client/log-text.ts'

describe('chunksOf', () => {
  test('a log of many lines comes in chunks that know their first line', () => {
    const chunks = chunksOf(`${Array.from({length: CHUNK_LINES + 2}, (_, line) => `line ${line + 1}`).join('\n')}\n`)
    expect(chunks.map(({line}) => line)).toEqual([1, CHUNK_LINES + 1])
    expect(chunks[1]?.text).toBe(`line ${CHUNK_LINES + 1}\nline ${CHUNK_LINES + 2}\n`)
  })

  test('a line of megabytes is cut, and nothing of it is lost', () => {
    const chunks = chunksOf('🐝'.repeat(100_000))
    const lines = chunks.flatMap(({text}) => text.trimEnd().split('\n'))
    expect(lines.join('')).toBe('🐝'.repeat(100_000))
    expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(8000)
  })

  test('colours and direction marks are gone', () => {
    expect(chunksOf('\u001b[31mred\u001b[0m \u202eevil')).toEqual([{line: 1, text: 'red evil\n'}])
  })
})

describe('matchesOf', () => {
  const chunks = chunksOf('R1 = inv\nr1 += 4\nmem access (r1)\n')

  test.each([
    ['nothing', '', []],
    ['words that are not there', 'r9', []],
    ['upper and lower case alike', 'r1', [1, 2, 3]],
    ['signs that mean something in a pattern', '(r1)', [3]],
    ['a sign alone', '+', [2]],
  ])('%s', (_, words, lines) => {
    expect(matchesOf(chunks, words).map(match => lineOf(match, chunks))).toEqual(lines)
  })

  test('counting ends somewhere', () => {
    expect(matchesOf(chunksOf('a'.repeat(3 * MOST_MATCHES)), 'a')).toHaveLength(MOST_MATCHES)
  })
})
