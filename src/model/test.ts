import type {Place, SourceLine} from './place.ts'
import type {Verdict} from './verdict.ts'

/** One functional test. */
export interface TestResult {
  name: string
  /** Blocks: the test, its lane and the kernel are all required. */
  required: boolean
  verdict: Verdict
  /** One line: everything that speaks against it; null for `pass`. */
  reason: string | null
  command: CommandResult | null
  expectations: ExpectationResult[]
  place: Place
  /** Why its failure is known; null when it is not, or when it does not fail. */
  known: string | null
}

/** One test that a command has told of. */
export interface ReportedTestResult {
  /** Go's package, the class of JUnit; null: the format has none. */
  suite: string | null
  name: string
  /** Blocks: the test, its lane and the kernel are all required. */
  required: boolean
  verdict: 'pass' | 'fail' | 'skip'
  /** One line: why it fails or is skipped; null for `pass`, and where the command does not say. */
  reason: string | null
  /** Null: the command does not say. */
  durationMs: number | null
  /** What it has written, the end of it. */
  output: string
  /** The line that it names; null: none. */
  source: SourceLine | null
  /** Why its failure is known; null when it is not, or when it does not fail. */
  known: string | null
}

/** A command that ran in the guest. */
export interface CommandResult {
  command: string
  verdict: Verdict
  reason: string | null
  /** Null when a signal ended it or it was never run. */
  exitCode: number | null
  signal: number | null
  timedOut: boolean
  durationMs: number
  stdout: OutputResult
  stderr: OutputResult
}

export interface OutputResult {
  bytes: number
  /** Path of all of it, relative to the report directory; null when there is none. */
  log: string | null
  /** The end of it. */
  tail: string
}

export interface ExpectationResult {
  kind: 'events' | 'runs' | 'map' | 'test_run'
  /** The map or the program. */
  subject: string
  verdict: Verdict
  /** What was wanted: `at least 1 event that contains "sleep"`. */
  wanted: string
  /** What was seen: `0 of 12 events`. */
  seen: string
  place: Place
}
