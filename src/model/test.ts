import type {Place, SourceLine} from './place.ts'
import type {Verdict} from './verdict.ts'

/** One functional test. */
export interface TestResult {
  name: string
  /** It blocks: the test, its lane and the kernel are required. */
  required: boolean
  verdict: Verdict
  /** All reasons why it did not pass, in one line; null for `pass`. */
  reason: string | null
  command: CommandResult | null
  expectations: ExpectationResult[]
  place: Place
  /** Why its failure is known; null if it is not, or if it does not fail. */
  known: string | null
}

/** One test that a command reported. */
export interface ReportedTestResult {
  /** The Go package or the JUnit class; null if the format has none. */
  suite: string | null
  name: string
  /** It blocks: the test, its lane and the kernel are required. */
  required: boolean
  verdict: 'pass' | 'fail' | 'skip'
  /** Why it fails or is skipped, in one line; null for `pass`, or if the command does not report it. */
  reason: string | null
  /** Null if the command does not report it. */
  durationMs: number | null
  /** The end of its output. */
  output: string
  /** The line that it names; null if it names none. */
  source: SourceLine | null
  /** Why its failure is known; null if it is not, or if it does not fail. */
  known: string | null
}

/** A command that ran in the guest. */
export interface CommandResult {
  command: string
  verdict: Verdict
  reason: string | null
  /** Null if a signal ended it, or if it never ran. */
  exitCode: number | null
  signal: number | null
  timedOut: boolean
  durationMs: number
  stdout: OutputResult
  stderr: OutputResult
}

export interface OutputResult {
  bytes: number
  /** Path of the whole output, relative to the report directory; null if there is none. */
  log: string | null
  /** The end of the output. */
  tail: string
}

export interface ExpectationResult {
  kind: 'events' | 'runs' | 'map' | 'test_run'
  /** The map or the program. */
  subject: string
  verdict: Verdict
  /** The expected result: `at least 1 event that contains "sleep"`. */
  wanted: string
  /** The actual result: `0 of 12 events`. */
  seen: string
  place: Place
}
