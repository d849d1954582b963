import {describe, expect, test} from '@jest/globals'
import {replaceBetweenMarkers} from '../../src/support/markers.ts'

const TABLE = {name: 'table', what: 'support table'}

const START = '<!-- bpfcompat:table -->'
const END = '<!-- /bpfcompat:table -->'

describe('an error names what to fix, and where', () => {
  test.each([
    ['none', '# Title\n', `README.md: the file has no markers for the support table; add the two lines \`${START}\``],
    ['no end', `a\n${START}\n`, `README.md:2: \`${START}\` has no \`${END}\` after it: add it`],
    ['no start', `a\n\n${END}\n`, `README.md:3: \`${END}\` has no \`${START}\` before it: add it`],
    ['the wrong order', `${END}\n${START}\n`, `README.md:1: \`${END}\` is before`],
    ['two pairs', `${START}\n${END}\n${START}\n${END}\n`, 'README.md:3: the markers for the support table occur twice'],
    ['nested', `${START}\n${START}\n${END}\n${END}\n`, 'README.md:2: the markers for the support table occur twice'],
    ['two ends', `${START}\n${END}\n${END}\n`, 'README.md:3: the markers for the support table occur twice'],
  ])('%s', (_, content, message) => {
    expect(() => replaceBetweenMarkers(content, 'x', 'README.md', TABLE)).toThrow(message)
    expect(() => replaceBetweenMarkers(content, 'x', 'README.md', TABLE)).not.toThrow('\n')
  })
})

describe('every other byte stays unchanged', () => {
  test.each([
    ['line feeds', `# T\n${START}\nold\n${END}\nrest\n`, `# T\n${START}\na\nb\n${END}\nrest\n`],
    ['CRLF', `# T\r\n${START}\r\nold\r\n${END}\r\nrest\r\n`, `# T\r\n${START}\r\na\r\nb\r\n${END}\r\nrest\r\n`],
    ['no final line break', `${START}\nold\n${END}`, `${START}\na\nb\n${END}`],
    ['one line', `x ${START}${END} y`, `x ${START}\na\nb\n${END} y`],
    ['bytes that are not UTF-8', `\xff\xfe${START}\n${END}\x80\n`, `\xff\xfe${START}\na\nb\n${END}\x80\n`],
    ['mixed line breaks', `a\r\n${START}\n${END}\r\nb\n`, `a\r\n${START}\na\nb\n${END}\r\nb\n`],
  ])('%s', (_, content, expected) => {
    expect(replaceBetweenMarkers(content, 'a\nb\n', 'README.md', TABLE)).toBe(expected)
    expect(replaceBetweenMarkers(expected, 'a\nb\n', 'README.md', TABLE)).toBe(expected)
  })

  test('the text is written in UTF-8, and replacement patterns in it have no meaning', () => {
    const content = replaceBetweenMarkers(`${START}${END}`, "✅ $& $' $1", 'README.md', TABLE)
    expect(Buffer.from(content, 'latin1').toString('utf8')).toBe(`${START}\n✅ $& $' $1\n${END}`)
  })
})
