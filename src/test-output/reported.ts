/** The formats in which a command tells of its tests. */
export const TEST_FORMATS = ['go-test-json', 'go-test', 'tap', 'libtest', 'test_progs', 'junit'] as const
export type TestFormat = (typeof TEST_FORMATS)[number]

/** One test that a command has told of. */
export interface ReportedTest {
  /** Go's package, the class of JUnit; null: the format has none. */
  suite: string | null
  /** `TestProbe/sub`, `tests::loads`. */
  name: string
  outcome: 'pass' | 'fail' | 'skip'
  /** Null: it is not told. */
  seconds: number | null
  /** Why it fails or is skipped, one line; null: it is not told. */
  reason: string | null
  /** What it has written, the end of it. */
  output: string
  /** The line that it names; null: none. */
  place: ReportedPlace | null
}

/** As the format writes it: a base name, or a path. */
export interface ReportedPlace {
  file: string
  line: number
  column: number
}

/** What stands in a report of tests that says of itself that it is not whole. */
export interface Reported {
  tests: ReportedTest[]
  /** What speaks against the whole: tests that were planned and not run, a bail out. */
  problems: string[]
}

/** Of one test. */
const MOST_OUTPUT = 4096

/** The end of what a test has written. */
export function endOf(output: string): string {
  const text = output.trimEnd()
  return text.length <= MOST_OUTPUT ? text : `…${text.slice(-MOST_OUTPUT)}`
}

/** The first line that says something; null: none does. */
export function firstLine(text: string): string | null {
  return (
    text
      .split('\n')
      .find(line => line.trim() !== '')
      ?.trim() ?? null
  )
}

/** @returns null for what is no number of seconds */
export function secondsOf(text: string | undefined): number | null {
  const seconds = Number(text)
  return text === undefined || text === '' || !Number.isFinite(seconds) ? null : seconds
}
