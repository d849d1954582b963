import type {Place} from '../model/place.ts'
import type {TestFormat} from '../test-output/reported.ts'
import type {CommandExpectations} from './test.ts'

/** What mode `command` runs. */
export interface CommandRequest {
  command: string
  /** Path on the host, relative to the artifact's base; null: none. */
  binary: string | null
  expect: CommandExpectations
  /** How it tells of its tests; null: it does not. */
  results: CommandResults | null
  /** Null when it was given as input. */
  place: Place | null
}

/** The tests that a command tells of. */
export interface CommandResults {
  format: TestFormat
  /** The file that it writes, relative to the folder where it runs; null: its output. */
  file: string | null
  /** Names of tests that do not block; `*` stands for any characters. */
  optional: readonly string[]
  /** Absolute folder here that places in the report are relative to; null: it is not known. */
  folder: string | null
  /** Whether there may be none. */
  mayBeEmpty: boolean
}

/** Tests that Go or Cargo builds: `go_test`, `cargo_test`. */
export interface ProjectTestsRequest {
  tool: 'go' | 'cargo'
  /** Go's: `./...`. Empty for Cargo. */
  packages: readonly string[]
  /** Of the build: `-tags=integration`, `--workspace`. */
  flags: readonly string[]
  /** Of each test binary: `-test.run=Probe`, `--test-threads=1`. */
  args: readonly string[]
  env: Readonly<Record<string, string>>
  /** Names of tests that do not block; `*` stands for any characters. */
  optional: readonly string[]
  /** Programs of this machine that the tests start, by name or path. */
  programs: readonly string[]
  /** The folder of go.mod or Cargo.toml, absolute. */
  folder: string
  place: Place
}
