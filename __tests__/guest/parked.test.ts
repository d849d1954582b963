import {expect, test} from '@jest/globals'
import type {Machine} from '../../src/guest/machine.ts'
import {parkGuest} from '../../src/guest/parked.ts'
import type {TimedCase} from '../../src/guest/request.ts'

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
