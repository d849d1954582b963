import {spawnSync} from 'node:child_process'
import {expect, test} from '@jest/globals'
import {cpuSeconds, cpuSecondsOf} from '../../src/host/cpu-time.ts'

test('the time of this process matches its own measurement', () => {
  const until = performance.now() + 200
  while (performance.now() < until);
  const {user, system} = process.cpuUsage()
  expect(cpuSeconds(process.pid)).toBeCloseTo((user + system) / 1e6, 0)
})

test('a name with spaces and parentheses does not shift the fields', () => {
  const rest = 'S 1 1 1 0 -1 4194560 1 0 0 0 250 50 0 0 20 0 1 0 1 1 1'
  expect(cpuSecondsOf(`77 (a) b) ${rest}`)).toBe(3)
})

test('returns null for a process that does not exist', () => {
  const {pid} = spawnSync('true')
  expect([cpuSeconds(pid), cpuSeconds(undefined)]).toEqual([null, null])
})
