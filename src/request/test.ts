import type {Place} from '../model/place.ts'
import type {Literal} from './fixup.ts'

/** One entry of `functional_tests`. */
export interface TestRequest {
  name: string
  required: boolean
  /** May be fractional. */
  timeoutSeconds: number
  /** Command for `/bin/sh`; null: only the expectations are checked. */
  command: string | null
  expect: CommandExpectations
  /** What the programs must do, in the order of the manifest. */
  expectations: Expectation[]
  place: Place
}

/** What a command must return and print. */
export interface CommandExpectations {
  exitCode: number
  stdoutContains: string | null
  stderrContains: string | null
  stdoutMatches: RegExp | null
}

/** What a program must do during a test. */
export type Expectation = {place: Place} & (
  | {kind: 'events'; map: string; min: number; withinMs: number; contains: Literal | null; shown: string | null}
  | {kind: 'runs'; program: string; min: number; withinMs: number}
  | {kind: 'map'; map: string; key: Literal; compare: 'value' | 'min'; value: Literal; withinMs: number; shown: string}
  | {
      kind: 'test_run'
      program: string
      input: {kind: 'data' | 'ctx'; bytes: Literal} | null
      repeat: number
      /** As an unsigned 32-bit number; null: any. */
      expectReturn: number | null
      /** In hex; null: any. */
      expectDataOut: string | null
    }
)
