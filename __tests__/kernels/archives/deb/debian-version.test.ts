import {describe, expect, test} from '@jest/globals'
import {compareVersions} from '../../../../src/kernels/archives/deb/debian-version.ts'

describe('compareVersions', () => {
  test.each([
    ['6.1.192-2', '6.1.192-1'],
    ['6.12.117-1', '6.1.192-2'],
    ['6.12.117-1', '6.12.117-1~deb12u1'],
    ['7.3.4-1~bpo13+1', '7.2.13-1'],
    ['7.3~rc7-1~exp1', '7.2.13-1'],
    ['7.3.4-1', '7.3~rc7-1~exp1'],
    ['1:1.0-1', '9.0-1'],
    ['1.0-1', '1.0'],
    ['1.0', '1.0~'],
    ['1.0~a', '1.0~~'],
    ['1.0+b', '1.0a'],
    ['1.0.10', '1.0.9'],
    ['2-1-3', '2-1-2'],
  ])('%s is newer than %s', (newer, older) => {
    expect(Math.sign(compareVersions(newer, older))).toBe(1)
    expect(Math.sign(compareVersions(older, newer))).toBe(-1)
  })

  test.each([
    ['1.0', '1.0'],
    ['0:1.0-1', '1.0-1'],
    ['1.00', '1.0'],
  ])('%s is as new as %s', (a, b) => {
    expect(compareVersions(a, b)).toBe(0)
  })
})
