import {describe, expect, test} from '@jest/globals'
import {boundsAfterRun, boundsOfInit} from '../../src/init/bounds.ts'

describe('the bounds of trials', () => {
  test('are a quarter of the run after it, within limits', () => {
    expect(boundsAfterRun('auto', 100_000)?.ms).toBe(25_000)
    expect(boundsAfterRun('auto', 1000)?.ms).toBe(3000)
    expect(boundsAfterRun('auto', 3_600_000)?.ms).toBe(60_000)
  })

  test('are those that the user sets', () => {
    expect(boundsAfterRun(600, 1000)?.ms).toBe(600_000)
    expect(boundsAfterRun('off', 1000)).toBeNull()
    expect(boundsOfInit(30)?.ms).toBe(30_000)
    expect(boundsOfInit('off')).toBeNull()
  })
})
