import {describe, expect, test} from '@jest/globals'
import type {Machine} from '../../src/guest/machine.ts'
import {parkGuest} from '../../src/guest/parked.ts'
import type {TimedCase} from '../../src/guest/request.ts'
import {guest, objectCase, whole} from './scripted-guest.ts'

const CASES = [1, 2].map(
  id => ({kind: 'command', results: [], id, timeoutMs: 1000, command: 'true'}) as unknown as TimedCase,
)
const start = (id: number) => ({type: 'case_start', case: id})
const open = (id: number) => ({type: 'open', case: id, errno: 0, message: null})
const exit = (id: number) => ({type: 'case_exit', case: id, code: 0, signal: 0, usec: 1, maxrss_kb: 1})
const END = {type: 'end', cases: 2}

/** Returns what a parked guest with these records has done of two cases, and whether it is still alive. */
async function taken(records: readonly object[]) {
  let killed = false
  const machine: Machine = {
    exited: new Promise(() => {}),
    send() {},
    cpuSeconds: () => null,
    control: undefined,
    kill() {
      killed = true
    },
  }
  const {guest, line} = parkGuest(machine, {}, new AbortController().signal)
  const done = guest.take(CASES, 10_000)
  for (const record of records) line(JSON.stringify(record))
  return {ended: [...(await done)].map(([id, said]) => [id, said.map(({type}) => type)]), alive: guest.alive, killed}
}

test('returns the records of each case that ended', async () => {
  expect(await taken([start(1), open(1), exit(1), start(2), exit(2), END])).toEqual({
    ended: [
      [1, ['open', 'case_exit']],
      [2, ['case_exit']],
    ],
    alive: true,
    killed: false,
  })
})

test.each([
  ['of a case that was not requested', [start(3)]],
  ['of another case than the running one', [start(1), exit(2)]],
  ['while no case is running', [open(1)]],
  ['of a case within another', [start(1), start(2)]],
  ['of a case that ended', [start(1), exit(1), start(1)]],
  ['that are sent only once, twice', [start(1), open(1), open(1)]],
  ['that are invalid', [{type: 'open', case: 1}]],
])('a guest that sends records %s is given up', async (_, records) => {
  const {alive, killed, ended} = await taken(records)
  expect({alive, killed}).toEqual({alive: false, killed: true})
  expect(ended.map(([id]) => id).filter(id => id !== 1)).toEqual([])
})

describe('a parked guest', () => {
  const answering = `let plan = ''
      records.on('data', async chunk => {
        plan += chunk
        if (!plan.endsWith('end\\n')) return
        const ids = [...plan.matchAll(/^case (\\d+) trial/gm)].map(match => Number(match[1]))
        plan = ''
        for (const id of ids) { await start(id); await load(id); await exit(id) }
        await end()
      })
      ${whole} await end(); await wait(60000)`
  const trials = (...ids: number[]) => ids.map(id => objectCase(id, {mode: 'trial', files: []}))

  test('runs more cases, plan after plan, until it is released', async () => {
    const {parked, error, cases} = await guest(answering, {parks: true})
    expect({error, cases: cases.size}).toEqual({error: null, cases: 1})
    const first = await parked?.take(trials(1, 2), 10_000)
    expect([...(first ?? [])].map(([id, records]) => [id, records.map(({type}) => type)])).toEqual([
      [1, ['load', 'case_exit']],
      [2, ['load', 'case_exit']],
    ])
    expect([...((await parked?.take(trials(3), 10_000))?.keys() ?? [])]).toEqual([3])
    parked?.release()
    expect(parked?.alive).toBe(false)
    expect(await parked?.take(trials(4), 10_000)).toEqual(new Map())
  })

  test('is given up when it takes too long; cases that ended by then are kept', async () => {
    const script = `records.on('data', async () => { await start(1); await load(1); await exit(1); await start(2) })
      ${whole} await end(); await wait(60000)`
    const {parked} = await guest(script, {parks: true})
    expect([...((await parked?.take(trials(1, 2), 500))?.keys() ?? [])]).toEqual([1])
    expect(parked?.alive).toBe(false)
  })

  test('is given up when it sends a line that is not a record, and when the user cancels', async () => {
    const cancel = new AbortController()
    const one = await guest(`records.on('data', () => line('::error::x')); ${whole} await end(); await wait(60000)`, {
      parks: true,
    })
    expect(await one.parked?.take(trials(1), 10_000)).toEqual(new Map())
    const other = await guest(`${whole} await end(); await wait(60000)`, {parks: true, signal: cancel.signal})
    cancel.abort()
    expect([one.parked?.alive, other.parked?.alive]).toEqual([false, false])
  })

  test('is not kept unless requested', async () => {
    expect((await guest(answering)).parked).toBeNull()
  })
})
