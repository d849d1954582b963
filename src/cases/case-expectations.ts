import type {GuestRecord, RecordOf} from '../guest/record-shapes.ts'
import {errnoOf} from '../model/errno.ts'
import type {ProgramResult} from '../model/program.ts'
import type {ExpectationResult} from '../model/test.ts'
import type {Verdict} from '../model/verdict.ts'
import type {Expectation} from '../request/test.ts'
import {all} from './records.ts'

/** `seen` of an expectation without a record from the guest. */
export const UNTOLD = 'the guest reported nothing about it'

type Seen = Pick<ExpectationResult, 'verdict' | 'seen'>

/** Returns what one expectation of a test wants, and what was seen. */
export function expectationResult(
  expectation: Expectation,
  index: number,
  records: readonly GuestRecord[],
  programs: readonly ProgramResult[],
): ExpectationResult {
  const {kind, place} = expectation
  const subject = 'map' in expectation ? expectation.map : expectation.program
  const own = records.filter(record => 'index' in record && record.index === index)
  const seen = notLoaded(expectation, programs) ?? seenOf(expectation, own) ?? {verdict: 'error', seen: UNTOLD}
  return {kind, subject, wanted: wantedOf(expectation), place, ...seen}
}

function wantedOf(expectation: Expectation): string {
  switch (expectation.kind) {
    case 'events':
      return `at least ${counted(expectation.min, 'event')}${expectation.shown === null ? '' : ` with ${expectation.shown}`}`
    case 'runs':
      return `at least ${counted(expectation.min, 'run')}`
    case 'map':
      return expectation.shown
    case 'test_run': {
      const {expectReturn, expectDataOut} = expectation
      const parts = [
        ...(expectReturn === null ? [] : [`returns ${expectReturn}`]),
        ...(expectDataOut === null ? [] : [`outputs the data ${clipped(expectDataOut)}`]),
      ]
      return parts.length === 0 ? 'can run' : parts.join(' and ')
    }
  }
}

function seenOf(expectation: Expectation, records: readonly GuestRecord[]): Seen | undefined {
  switch (expectation.kind) {
    case 'events': {
      const record = all(records, 'events')[0]
      return record && (impossible(record) ?? eventsSeen(expectation, record))
    }
    case 'runs': {
      const record = all(records, 'runs')[0]
      return (
        record &&
        (impossible(record) ?? {
          verdict: passIf(record.count >= expectation.min),
          seen: counted(record.count, 'run'),
        })
      )
    }
    case 'map': {
      const record = all(records, 'map_value')[0]
      return record && mapSeen(record)
    }
    case 'test_run': {
      const record = all(records, 'test_run')[0]
      return record && (impossible(record) ?? testRunSeen(expectation, record))
    }
  }
}

/** Returns an `error` for something that could not be checked: this says nothing about the artifact. */
function impossible({errno, message}: {errno: number; message: string}): Seen | undefined {
  if (errno === 0) return undefined
  const name = errnoOf(errno)?.name ?? ''
  return {verdict: 'error', seen: message === '' ? name : `${message} (${name})`}
}

/** Returns a failure for a program that is switched off on this kernel: it cannot run there, which is a verdict. */
function notLoaded(expectation: Expectation, programs: readonly ProgramResult[]): Seen | undefined {
  if (!('program' in expectation)) return undefined
  const off = programs.find(({name}) => name === expectation.program)?.off
  return off == null ? undefined : {verdict: 'fail', seen: `it is not loaded: ${off.reason}`}
}

function eventsSeen(
  {min, shown}: Extract<Expectation, {kind: 'events'}>,
  {count, matched, lost}: {count: number; matched: number; lost: number},
): Seen {
  const seen = shown === null ? counted(count, 'event') : `${matched} of ${counted(count, 'event')}`
  return {verdict: passIf(matched >= min), seen: lost === 0 ? seen : `${seen}, ${lost} lost`}
}

/** Message of native/behavior/map_value.c for a mistake in the manifest. */
const NO_SUCH_MAP = 'the object has no such map'

/** Returns the result of a map value. A missing key (ENOENT) is a failure; every other error is an `error`. */
function mapSeen({
  met,
  errno,
  message,
  value,
}: {
  met: boolean
  errno: number
  message: string
  value: string | null
}): Seen {
  if (met) return {verdict: 'pass', seen: value === null ? 'met' : valueWords(value)}
  if (errnoOf(errno)?.name === 'ENOENT' && message !== NO_SUCH_MAP)
    return {verdict: 'fail', seen: message === '' ? 'no such key' : message}
  return impossible({errno, message}) ?? {verdict: 'fail', seen: value === null ? 'no such key' : valueWords(value)}
}

function testRunSeen(
  {expectReturn, expectDataOut}: Extract<Expectation, {kind: 'test_run'}>,
  {retval, nsec, data_out: data, data_out_bytes: bytes}: RecordOf<'test_run'>,
): Seen {
  const returned = expectReturn === null || retval === expectReturn
  const given = expectDataOut === null || sameData(expectDataOut, data ?? '', bytes)
  const words = [
    `returned ${retval}`,
    ...(expectDataOut === null ? [] : [`output ${data === null || data === '' ? 'no data' : clipped(data, bytes)}`]),
  ]
  return {verdict: passIf(returned && given), seen: `${words.join(', ')} (${nsec} ns per run)`}
}

/** Compares data in hex. The guest cuts it at a length that no expectation reaches (`MAX_DATA_OUT_BYTES`). */
function sameData(expected: string, data: string, bytes: number): boolean {
  return expected.length === 2 * bytes && expected.toLowerCase() === data.toLowerCase()
}

/** Formats bytes in hex; 1, 2, 4 or 8 bytes also as a number in the byte order of the guest. */
function valueWords(hex: string): string {
  const bytes = Buffer.from(hex, 'hex')
  if (![1, 2, 4, 8].includes(bytes.length)) return clipped(hex)
  return `${BigInt(`0x${Buffer.from(bytes).reverse().toString('hex')}`)} (${hex})`
}

function clipped(hex: string, bytes: number = hex.length / 2): string {
  return hex.length > 64 ? `${hex.slice(0, 64)}… (${bytes} bytes)` : hex
}

function passIf(condition: boolean): Verdict {
  return condition ? 'pass' : 'fail'
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
