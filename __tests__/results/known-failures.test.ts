import {describe, expect, test} from '@jest/globals'
import {isOver} from '../../src/results/known-failures.ts'
import {aKernel} from '../model/kernel.ts'

const debian = {release: '6.1.0-56-cloud-amd64', packageVersion: '6.1.170-1'}
const ubuntu = {release: '5.15.0-186-generic', packageVersion: '5.15.0-186.196'}

describe('an entry is over', () => {
  test.each([
    ['2026-11-22', false],
    ['2026-11-21', true],
    ['2027-01-01', false],
  ])('the day after %s, in UTC', (until, over) => {
    expect(isOver({until}, aKernel(), '2026-11-22T23:59:59.000Z')).toBe(over)
  })

  test.each([
    ['6.1.170', debian, true],
    ['6.1.171', debian, false],
    ['6.1', debian, true],
    ['6.10', debian, false],
    ['6.1.0-56', debian, true],
    ['6.1.0-57', debian, false],
    ['5.15.0-190', ubuntu, false],
    ['5.15.0-186', ubuntu, true],
    ['5.16', ubuntu, false],
    ['6.12.1', {release: null, packageVersion: null}, false],
  ])('from kernel %s on: %p', (until, kernel, over) => {
    expect(isOver({until}, aKernel(kernel), '2026-11-22T10:00:00.000Z')).toBe(over)
  })

  test('never without an `until`', () => {
    expect(isOver({until: null}, aKernel(), '2099-01-01T00:00:00.000Z')).toBe(false)
  })
})
