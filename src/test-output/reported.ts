/** The formats in which a command can report its tests. */
const TEST_FORMATS = ['go-test-json', 'go-test', 'tap', 'libtest', 'test_progs', 'junit'] as const
export type TestFormat = (typeof TEST_FORMATS)[number]

/** One test that a command reported. */
export interface ReportedTest {
  /** Package in Go, class in JUnit; null if the format has none. */
  suite: string | null
  /** `TestProbe/sub`, `tests::loads`. */
  name: string
  outcome: 'pass' | 'fail' | 'skip'
  /** Duration; null if it is not reported. */
  seconds: number | null
  /** Why it fails or is skipped, in one line; null if it is not reported. */
  reason: string | null
  /** The end of its output. */
  output: string
  /** The line that it names; null if there is none. */
  place: ReportedPlace | null
}

/** A place as printed in the format: a base name or a path. */
export interface ReportedPlace {
  file: string
  line: number
  column: number
}

/** The parsed report of tests. */
export interface Reported {
  tests: ReportedTest[]
  /** Problems of the whole report: planned tests that did not run, a bail out. */
  problems: string[]
}

/** Characters of the output of one test. */
const MOST_OUTPUT = 4096

/** Returns the end of the output of a test. */
export function endOf(output: string): string {
  const text = output.trimEnd()
  return text.length <= MOST_OUTPUT ? text : `…${text.slice(-MOST_OUTPUT)}`
}

/** Returns the first line that is not empty; null if there is none. */
export function firstLine(text: string): string | null {
  return (
    text
      .split('\n')
      .find(line => line.trim() !== '')
      ?.trim() ?? null
  )
}

/** Parses a number of seconds; returns null for anything else. */
export function secondsOf(text: string | undefined): number | null {
  const seconds = Number(text)
  return text === undefined || text === '' || !Number.isFinite(seconds) ? null : seconds
}
