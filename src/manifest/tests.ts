import type {Expectation, TestRequest} from '../request/test.ts'
import {type Checking, elements} from './checking.ts'
import {commandExpectationsOf, reportExpectationsWithoutCommand} from './command.ts'
import {parseMilliseconds} from './duration.ts'
import {bytesLiteralOf, hexOf, literalOf, numberLiteralOf, showValue} from './literal.ts'
import type {WrittenDuration, WrittenObject, WrittenTest} from './written.ts'

const MAX_MILLISECONDS = 5 * 60_000
const DEFAULT_COMMAND_MILLISECONDS = 10_000
const DEFAULT_WITHIN_MILLISECONDS = 1000
/** Bytes of a packet that the guest reports: RECORD_HEX_MAX in native/log/record.h. */
const MAX_DATA_OUT_BYTES = 16 * 1024

/** Returns the tests of mode `behavior`. */
export function testsOf(object: WrittenObject, pointer: string, checking: Checking): TestRequest[] {
  const tests = elements(object.functional_tests, `${pointer}/functional_tests`)
  checking.reportDuplicates(
    tests.map(({element, at}) => ({name: element.name, pointer: `${at}/name`})),
    'test',
  )
  return tests.map(({element, at}) => testRequest(element, at, checking))
}

function testRequest(test: WrittenTest, pointer: string, checking: Checking): TestRequest {
  const {name, required = true, command = null} = test
  const expectations = expectationsOf(test, pointer, checking)
  if (command === null) {
    reportExpectationsWithoutCommand(test, pointer, checking)
    if (test.timeout !== undefined)
      checking.report(
        `${pointer}/timeout`,
        '`timeout` limits a `command`, and there is none; use `within`, or remove it',
      )
    if (!EXPECTATION_KEYS.some(key => key in test))
      checking.report(
        pointer,
        `test \`${name}\` does nothing; add a \`command\`, or ${EXPECTATION_KEYS.map(key => `\`${key}\``).join(', ')}`,
      )
  }
  const milliseconds = duration(test.timeout, DEFAULT_COMMAND_MILLISECONDS, `${pointer}/timeout`, checking)
  return {
    name,
    required,
    timeoutSeconds: milliseconds / 1000,
    command,
    expect: commandExpectationsOf(test, pointer, checking),
    expectations,
    place: checking.place(`${pointer}/name`),
  }
}

const EXPECTATION_KEYS = ['expect_events', 'expect_runs', 'expect_map', 'test_runs'] as const

/** Returns the expectations in the order of the manifest: a `test_runs` before an `expect_map` may fill the map. */
function expectationsOf(test: WrittenTest, pointer: string, checking: Checking): Expectation[] {
  return Object.keys(test).flatMap((key): Expectation[] => {
    const at = `${pointer}/${key}`
    switch (key) {
      case 'expect_events':
        return elements(test.expect_events, at).flatMap(entry => eventsExpectation(entry.element, entry.at, checking))
      case 'expect_runs':
        return elements(test.expect_runs, at).map(entry => runsExpectation(entry.element, entry.at, checking))
      case 'expect_map':
        return elements(test.expect_map, at).flatMap(entry => mapExpectation(entry.element, entry.at, checking))
      case 'test_runs':
        return elements(test.test_runs, at).map(entry => testRun(entry.element, entry.at, checking))
      default:
        return []
    }
  })
}

type Element<K extends (typeof EXPECTATION_KEYS)[number]> = NonNullable<WrittenTest[K]>[number]

function eventsExpectation(written: Element<'expect_events'>, pointer: string, checking: Checking): Expectation {
  const {map, min = 1, contains} = written
  return {
    kind: 'events',
    map,
    min,
    withinMs: within(written.within, pointer, checking),
    contains: contains === undefined ? null : (bytesLiteralOf(contains, `${pointer}/contains`, checking) ?? null),
    shown: contains === undefined ? null : showValue(contains),
    place: checking.place(pointer),
  }
}

function runsExpectation(written: Element<'expect_runs'>, pointer: string, checking: Checking): Expectation {
  const {program, min = 1} = written
  const withinMs = within(written.within, pointer, checking)
  return {kind: 'runs', program, min, withinMs, place: checking.place(pointer)}
}

function mapExpectation(written: Element<'expect_map'>, pointer: string, checking: Checking): Expectation[] {
  const {map} = written
  const key = literalOf(written.key, `${pointer}/key`, checking)
  const withinMs = within(written.within, pointer, checking)
  const place = checking.place(pointer)
  if ('value' in written === 'min' in written) {
    checking.report(pointer, 'set what the map must contain at that key: either `value` or `min`')
    return []
  }
  const compare = 'value' in written ? 'value' : 'min'
  const value = (compare === 'value' ? literalOf : numberLiteralOf)(written[compare], `${pointer}/${compare}`, checking)
  if (key === undefined || value === undefined) return []
  const sign = compare === 'value' ? '=' : '>='
  const shown = `${map}[${showValue(written.key)}] ${sign} ${showValue(written[compare])}`
  return [{kind: 'map', map, key, compare, value, withinMs, shown, place}]
}

function testRun(written: Element<'test_runs'>, pointer: string, checking: Checking): Expectation {
  const {program, data_in, ctx_in, repeat = 1, expect_return, expect_data_out} = written
  if (data_in !== undefined && ctx_in !== undefined)
    checking.report(
      `${pointer}/ctx_in`,
      '`data_in` and `ctx_in` cannot be combined; keep the one that the program type takes',
    )
  const kind = data_in === undefined ? 'ctx' : 'data'
  const bytes = literal(data_in ?? ctx_in, `${kind}_in`)
  const out = literal(expect_data_out, 'expect_data_out')
  if (out !== undefined && hexOf(out).length > 2 * MAX_DATA_OUT_BYTES)
    checking.report(
      `${pointer}/expect_data_out`,
      `only ${MAX_DATA_OUT_BYTES} bytes of a packet are compared; shorten it`,
    )
  return {
    kind: 'test_run',
    program,
    input: bytes === undefined ? null : {kind, bytes},
    repeat,
    expectReturn: expect_return === undefined ? null : expect_return >>> 0,
    expectDataOut: out === undefined ? null : hexOf(out),
    place: checking.place(pointer),
  }

  function literal(text: string | undefined, key: string) {
    return text === undefined ? undefined : bytesLiteralOf(text, `${pointer}/${key}`, checking)
  }
}

function within(written: WrittenDuration | undefined, pointer: string, checking: Checking): number {
  return duration(written, DEFAULT_WITHIN_MILLISECONDS, `${pointer}/within`, checking)
}

function duration(
  written: WrittenDuration | undefined,
  otherwise: number,
  pointer: string,
  checking: Checking,
): number {
  if (written === undefined) return otherwise
  const milliseconds = parseMilliseconds(written)
  if (milliseconds !== undefined && milliseconds <= MAX_MILLISECONDS) return milliseconds
  checking.report(pointer, `\`${written}\` is not a valid duration of a test; set one from 1 ms to 5 minutes`)
  return otherwise
}
