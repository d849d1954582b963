import {describe, expect, test} from '@jest/globals'
import {element, toHtml} from '../../../src/report/html/markup.ts'
import {fileAddress} from '../../../src/report/html/names.ts'

describe('toHtml', () => {
  test.each([
    ['<b>', '&lt;b&gt;'],
    ['&lt;', '&amp;lt;'],
    ['"\'`', '&quot;&#39;&#96;'],
    ['a\u001b[31mb\u202ec\u0000', 'abc'],
    ['\ud800', '\ufffd'],
  ])('%j stays text, in an element and in an attribute', (text, expected) => {
    expect(toHtml(element('p', {title: text}, text))).toBe(`<p title="${expected}">${expected}</p>`)
  })

  test('attributes that are null or false are omitted, void elements are not closed', () => {
    expect(toHtml(element('input', {type: 'search', disabled: false, value: null, required: true}))).toBe(
      '<input type="search" required>',
    )
  })
})

describe('fileAddress', () => {
  test.each([
    ['javascript:alert(1)', './javascript%3Aalert(1)'],
    ['//evil.example/x', './//evil.example/x'],
    ['logs/a b#c?d.log', './logs/a%20b%23c%3Fd.log'],
    ['\ud800', './%EF%BF%BD'],
  ])('%j stays next to the page', (path, expected) => {
    expect(fileAddress(path)).toBe(expected)
    expect(new URL(fileAddress(path), 'file:///report/report.html').protocol).toBe('file:')
    expect(new URL(fileAddress(path), 'https://host.example/report.html').host).toBe('host.example')
  })
})
