import {endOf, firstLine, type Reported, type ReportedPlace, type ReportedTest, secondsOf} from './reported.ts'

/** `test tests::loads ... FAILED <0.012s>`, `test tests::slow ... ignored, takes an hour`. */
const RESULT =
  /^test (.+?)(?: - should panic)? \.\.\. (ok|FAILED|ignored|bench: .*)(?:, (.*?))?(?: <(\d+(?:\.\d+)?)s>)?$/
/** `        FAIL [   0.012s] probe tests::loads`, with a count before the name of the program since 0.9.92. */
const NEXTEST =
  /^\s*(?:TRY \d+ )?(PASS|FAIL|SKIP|LEAK|TIMEOUT|ABORT|SIG[A-Z0-9]+)(?:-\w+)? \[\s*(?:([\d.]+)s)?\s*\](?: \(\s*\d+\/\d+\))? (\S+) (\S.*)$/
/** `---- tests::loads stdout ----` */
const OUTPUT = /^---- (.+?) (?:stdout|stderr) ----$/
/** `thread 'tests::loads' panicked at src/lib.rs:10:5:` since 1.73; `… panicked at 'message', src/lib.rs:10:5` before. */
const PANIC = /^thread '.*?'(?: \(\d+\))? panicked at (?:'(.*)', )?([^\s':]+):(\d+):(\d+):?$/

/**
 * Parses the output of Rust's tests: text or JSON of libtest, or status lines of cargo-nextest. For a test that nextest repeats the
 * last result counts.
 */
export function libtestTests(text: string): Reported {
  const tests = new Map<string, ReportedTest>()
  const outputs = new Map<string, string[]>()
  let writing: string[] | undefined
  for (const line of text.split('\n')) {
    const event = line.startsWith('{') ? eventOf(line) : undefined
    if (event !== undefined) {
      const test = testOf(event)
      if (test !== undefined) put(test)
      continue
    }
    const section = OUTPUT.exec(line)
    if (section !== null) {
      writing = outputs.get(section[1] as string) ?? []
      outputs.set(section[1] as string, writing)
      continue
    }
    if (/^(?:failures:|successes:|test result: .*|running \d+ tests?)$/.test(line)) {
      writing = undefined
      continue
    }
    const result = RESULT.exec(line) ?? unclosed(line)
    const status = NEXTEST.exec(line)
    if (result !== null) put(ofLibtest(result))
    else if (status !== null) put(ofNextest(status))
    else writing?.push(line)
  }
  for (const [name, lines] of outputs) {
    const own = tests.get(name)
    if (own !== undefined) tests.set(name, withOutput(own, lines.join('\n')))
  }
  return {tests: [...tests.values()], problems: []}

  function put(test: ReportedTest): void {
    const key = test.suite === null ? test.name : `${test.suite} ${test.name}`
    tests.delete(key)
    tests.set(key, test)
  }
}

/** Matches the result of a test that prints to the terminal itself, as with --nocapture: its result follows its output. */
function unclosed(line: string): RegExpExecArray | null {
  return /^test (.+?)(?: - should panic)? \.\.\. .*(ok|FAILED)$/.exec(line)
}

function ofLibtest([, name = '', word = '', reason, seconds]: RegExpExecArray): ReportedTest {
  return {
    suite: null,
    name,
    outcome: word === 'FAILED' ? 'fail' : word === 'ignored' ? 'skip' : 'pass',
    seconds: secondsOf(seconds),
    reason: word === 'ignored' ? (reason ?? 'ignored') : null,
    output: '',
    place: null,
  }
}

/** Converts a status line. LEAK passes: a process of the test keeps its output open. */
function ofNextest([, word = '', seconds, suite = '', name = '']: RegExpExecArray): ReportedTest {
  const outcome = word === 'PASS' || word === 'LEAK' ? 'pass' : word === 'SKIP' ? 'skip' : 'fail'
  const why =
    word === 'FAIL' ? null : word === 'TIMEOUT' ? 'it timed out' : word === 'ABORT' ? 'it aborted' : `killed by ${word}`
  return {
    suite,
    name,
    outcome,
    seconds: secondsOf(seconds),
    reason: outcome === 'fail' ? why : null,
    output: '',
    place: null,
  }
}

function withOutput(test: ReportedTest, output: string): ReportedTest {
  const panic = panicOf(output)
  return {
    ...test,
    output: endOf(output),
    reason: test.outcome === 'pass' ? null : (test.reason ?? panic?.message ?? firstLine(output)),
    place: test.outcome === 'pass' ? null : (panic?.place ?? test.place),
  }
}

function panicOf(output: string): {place: ReportedPlace; message: string | null} | undefined {
  const lines = output.split('\n')
  for (const [index, line] of lines.entries()) {
    const [, before, file, number, column] = PANIC.exec(line) ?? []
    if (file !== undefined)
      return {
        place: {file, line: Number(number), column: Number(column)},
        message: before ?? (lines[index + 1]?.trim() || null),
      }
  }
  return undefined
}

interface Event {
  type?: unknown
  event?: unknown
  name?: unknown
  stdout?: unknown
  message?: unknown
  exec_time?: unknown
}

function eventOf(line: string): Event | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && 'event' in value ? (value as Event) : undefined
  } catch {
    return undefined
  }
}

/** Converts an event: `{"type":"test","event":"failed","name":"tests::loads","stdout":"…"}`. */
function testOf({type, event, name, stdout, message, exec_time: seconds}: Event): ReportedTest | undefined {
  if (type !== 'test' || typeof name !== 'string') return undefined
  const outcome =
    event === 'ok'
      ? 'pass'
      : event === 'ignored'
        ? 'skip'
        : event === 'failed' || event === 'timeout'
          ? 'fail'
          : undefined
  if (outcome === undefined) return undefined
  const test: ReportedTest = {
    suite: null,
    name,
    outcome,
    seconds: typeof seconds === 'number' ? seconds : null,
    reason: outcome === 'pass' ? null : typeof message === 'string' ? message : outcome === 'skip' ? 'ignored' : null,
    output: '',
    place: null,
  }
  return withOutput(test, typeof stdout === 'string' ? stdout : '')
}
