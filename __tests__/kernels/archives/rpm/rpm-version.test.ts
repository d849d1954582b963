import {describe, expect, test} from '@jest/globals'
import {compareEvr, compareRpmVersions} from '../../../../src/kernels/archives/rpm/rpm-version.ts'

describe('versions are ordered like in rpm', () => {
  test.each([
    ['5.9', '5.10', 'numbers are compared as numbers'],
    ['5.10', '5.10.1', 'a longer version is newer'],
    ['6.12', '6.12a', 'also with letters'],
    ['6.12.rc1', '6.12.1', 'numbers are newer than letters'],
    ['6.12~rc1', '6.12', 'a tilde is older than the end'],
    ['6.12~~', '6.12~', 'and two tildes are older than one'],
    ['6.12~rc1', '6.12~rc2', 'the text after a tilde counts'],
    ['6.12', '6.12^20260101', 'a caret is newer than the end'],
    ['6.12^20260101', '6.12.1', 'and older than any other continuation'],
    ['6.12^20260101', '6.12a', 'including letters'],
    ['6.12~rc1^git1', '6.12~rc1^git2', 'marks can be combined'],
    ['6.12~rc1', '6.12~rc1^git1', 'a caret after a tilde'],
    ['6.12^', '6.12^a', 'a bare caret'],
    ['1.9', '1.12345678901234567890', 'numbers beyond the range of integers'],
    ['427.el9', '427.el10', 'letters and digits are separate pieces'],
    ['1.el8_9', '1.el8_10', 'as in minor releases of a distribution'],
    ['A', 'a', 'uppercase letters come first'],
  ])('%s is older than %s: %s', (older, newer) => {
    expect(compareRpmVersions(older, newer)).toBeLessThan(0)
    expect(compareRpmVersions(newer, older)).toBeGreaterThan(0)
  })

  test.each([
    ['1.0', '1.0'],
    ['1.0', '1_0'],
    ['1.05', '1.5'],
    ['1..0', '1.0'],
    ['1.0.', '1.0'],
    ['2+', '2'],
  ])('%s is as old as %s', (a, b) => {
    expect(compareRpmVersions(a, b)).toBe(0)
  })

  test('the epoch is compared first, and the release last', () => {
    const evr = (epoch: number, version: string, release: string) => ({epoch, version, release})
    expect(compareEvr(evr(1, '4.18', '1'), evr(0, '6.12', '1'))).toBeGreaterThan(0)
    expect(compareEvr(evr(0, '6.12', '1'), evr(0, '6.1', '9'))).toBeGreaterThan(0)
    expect(compareEvr(evr(0, '6.12', '55.9'), evr(0, '6.12', '55.12'))).toBeLessThan(0)
  })
})
