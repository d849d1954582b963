import {describe, expect, test} from '@jest/globals'
import {guest, whole} from './scripted-guest.ts'

test('an early end record breaks the protocol and does not cause another boot', async () => {
  const outcome = await guest('await hello(); await end(); await wait(60000)')
  expect(outcome).toMatchObject({
    boots: 1,
    error: expect.stringContaining('reported its end before all cases had ended'),
  })
  expect(outcome.cases.size).toBe(0)
})

test('a pause that was not requested breaks the protocol', async () => {
  const outcome = await guest("await hello(); await record({type: 'paused'}); await wait(60000)")
  expect(outcome).toMatchObject({boots: 1, error: expect.stringContaining('paused without a request')})
})

describe('a hostile guest', () => {
  test.each([
    ['a case that is not in its plan', 'await start(7)', 'started a case out of order'],
    ['two cases at once', 'await start(0); await start(0)', 'started a case out of order'],
    ['the end of a case that was not started', 'await exit(0)', 'sent records outside their case|ended a case'],
    ['records outside a case', 'await load(0)', 'sent records outside their case'],
    [
      'modules that were not requested',
      `await record({type: 'module', name: 'x', errno: 0})`,
      'loaded modules that were not requested',
    ],
    [
      'a second record of a command, which the command may have forged',
      `await start(0); for (const code of [0, 1]) await record({type: 'command', case: 0, test: -1, code, signal: 0, timed_out: false, usec: 1, stdout_bytes: 0, stderr_bytes: 0, cut: false})`,
      'sent a second record `command` where only one is allowed',
    ],
  ])('%s: the guest breaks the protocol, and the boot ends', async (_, script, words) => {
    const {error, cases, notes} = await guest(`await hello(); ${script}; await wait(60000)`)
    const said = [
      error,
      ...notes,
      ...[...cases.values()].map(({interruption}) => (interruption?.kind === 'lost' ? interruption.message : '')),
    ].join('\n')
    expect(said).toMatch(new RegExp(`the guest broke the protocol: it (?:${words})`))
  })

  test('a flood of records breaks the protocol and does not fill our memory', async () => {
    const outcome = await guest(`await hello(); await start(0)
      const map = JSON.stringify({type: 'map', case: 0, name: 'm', map_type: 'hash', type_id: 1, key_size: 4, value_size: 4, max_entries: 1, flags: 0, inner: false}) + '\\n'
      for (;;) await new Promise(resolve => records.write(map.repeat(1000), resolve))`)
    expect(outcome.cases.get(0)?.interruption).toMatchObject({
      kind: 'lost',
      message: expect.stringContaining('more than 100000 records'),
    })
    expect(outcome.cases.get(0)?.records.length).toBeLessThanOrEqual(100_000)
  }, 30_000)

  test('of a flood of warnings the first ones are kept', async () => {
    const outcome = await guest(`for (let i = 0; i < 300; i++) await console('[1.0] WARNING: CPU: 0 PID: 1 at a.c:' + i)
      ${whole} await end(); await wait(60000)`)
    expect(outcome.warnings).toHaveLength(100)
  })

  test('lines that are not records are noted once and ignored', async () => {
    const outcome = await guest(
      `await line('::error::x'); await line('{"type":'); await line('x'.repeat(70000)); ${whole} await end(); await wait(60000)`,
    )
    expect(outcome).toMatchObject({
      error: null,
      notes: ['the guest sent lines that are not records', 'the guest sent lines that are too long'],
    })
    expect(outcome.cases.get(0)?.interruption).toBeNull()
  })
})
