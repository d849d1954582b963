import {expect, test} from '@jest/globals'
import {endOf, signalName} from '../../src/exec/end.ts'
import type {GuestOutcome} from '../../src/guest/outcome.ts'
import type {RecordOf} from '../../src/guest/record-shapes.ts'
import type {Interruption} from '../../src/model/case.ts'

function outcome(own: {record?: Partial<RecordOf<'exec'>>; interruption?: Interruption; error?: string}): GuestOutcome {
  const record = {
    type: 'exec',
    case: 0,
    code: 0,
    signal: 0,
    timed_out: false,
    usec: 1,
    oom_kills: 0,
    ...own.record,
  } as const
  const records = own.record === undefined ? [] : [record]
  return {
    error: own.error ?? null,
    cases: new Map([[0, {records, interruption: own.interruption ?? null, warnings: []}]]),
  } as unknown as GuestOutcome
}

test('a guest that could not create the peer did not run the program', () => {
  const refused = {type: 'peer_refused', case: 0, errno: 95, message: 'make veth0: the kernel needs the module veth'}
  const guest = {error: null, cases: new Map([[0, {records: [refused], interruption: null, warnings: []}]])}
  expect(endOf(guest as unknown as GuestOutcome, null, null)).toEqual({
    code: 125,
    words: 'the guest could not make veth0: the kernel needs the module veth',
  })
})

test.each<[string, Parameters<typeof outcome>[0], number, RegExp | null]>([
  ['its own code', {record: {code: 7}}, 7, null],
  ['a signal', {record: {code: -1, signal: 11}}, 139, /^killed by SIGSEGV$/],
  ['a timeout', {record: {code: -1, signal: 9, timed_out: true}}, 124, /--timeout/],
  [
    'lack of memory',
    {record: {code: -1, signal: 9, oom_kills: 1}},
    137,
    /ran out of memory and killed a process; set --memory 2G/,
  ],
  ['a child without memory', {record: {code: 1, oom_kills: 2}}, 1, /killed 2 processes/],
  [
    'a panic',
    {interruption: {kind: 'crash', message: 'kernel panic: x', during: null}},
    125,
    /the kernel crashed: kernel panic: x/,
  ],
  ['a hang of the guest', {interruption: {kind: 'timeout', seconds: 9}}, 124, /did not finish within 9 s/],
  ['a lost guest', {interruption: {kind: 'lost', message: 'QEMU was killed'}}, 125, /QEMU was killed/],
  ['a guest that did not boot', {error: 'the guest was silent'}, 125, /the guest was silent/],
  [
    'a helper that died',
    {interruption: {kind: 'killed', signal: 0, exitCode: 1, during: null}},
    125,
    /could not run the program/,
  ],
])('a program that ended by %s', (_, given, code, words) => {
  const end = endOf(outcome(given), null, null)
  expect(end.code).toBe(code)
  if (words === null) expect(end.words).toBeNull()
  else expect(end.words).toMatch(words)
})

test('out of memory with a memory option asks to raise it', () => {
  expect(endOf(outcome({record: {signal: 9, oom_kills: 1}}), 512, null).words).toMatch(/raise --memory$/)
})

test('a signal without a name has its number', () => {
  expect([signalName(15), signalName(40)]).toEqual(['SIGTERM', 'signal 40'])
})

test.each<[string, GuestOutcome, NodeJS.Signals, number, string]>([
  ['before the program started', unstarted(), 'SIGINT', 130, 'interrupted by SIGINT before the program started'],
  ['before the program started', unstarted(), 'SIGTERM', 143, 'interrupted by SIGTERM before the program started'],
  ['while it ran', outcome({interruption: {kind: 'cancelled'}}), 'SIGTERM', 143, 'interrupted by SIGTERM'],
])('a guest that a signal ended %s has the code of the signal', (_, guest, signal, code, words) => {
  expect(endOf(guest, null, signal)).toEqual({code, words})
})

test('a program that ended by itself keeps its code if a signal follows', () => {
  expect(endOf(outcome({record: {code: 7}}), null, 'SIGINT')).toEqual({code: 7, words: null})
})

/** A guest that ended while it booted. */
function unstarted(): GuestOutcome {
  return {error: null, cases: new Map()} as unknown as GuestOutcome
}
