import {describe, expect, test} from '@jest/globals'
import {parseStanzas, StanzaParser} from '../../src/apt/deb822.ts'

const TEXT = 'Package: a\nDepends: b,\n c (= 1)\n# a remark\nSHA256:\n one\n two\n\n\nPackage: d\n'

describe('parseStanzas', () => {
  test('splits at empty lines and joins folded fields', () => {
    const [first, second, ...more] = parseStanzas(TEXT)
    expect(first?.get('depends')).toBe('b,\nc (= 1)')
    expect(first?.get('sha256')).toBe('\none\ntwo')
    expect(second?.get('package')).toBe('d')
    expect(more).toEqual([])
  })
})

describe('StanzaParser', () => {
  test('returns the same for any pieces', () => {
    const parser = new StanzaParser()
    const byLetter = [...TEXT].flatMap(letter => parser.push(letter))
    expect([...byLetter, ...parser.end()]).toEqual(parseStanzas(TEXT))
  })

  test('refuses an endless stanza or line', () => {
    for (const piece of ['x'.repeat(1 << 20), ` ${'x'.repeat(1 << 10)}\n`.repeat(1 << 10)]) {
      const parser = new StanzaParser()
      const feed = () => {
        for (let at = 0; at < 20; at++) parser.push(piece)
      }
      expect(feed).toThrow('a stanza of more than 16777216 characters')
    }
  })
})
