import type {Place} from '../model/place.ts'
import type {TestFormat} from '../test-output/reported.ts'
import type {CommandExpectations} from './test.ts'

/** The command that mode `command` runs. */
export interface CommandRequest {
  command: string
  /** Path on the host, relative to the artifact's base; null: none. */
  binary: string | null
  expect: CommandExpectations
  /** How the command reports its tests; null: it does not. */
  results: CommandResults | null
  /** Null if it comes from an input. */
  place: Place | null
}

/** The tests that a command reports. */
export interface CommandResults {
  format: TestFormat
  /** The file that the command writes, relative to its working directory; null: its output. */
  file: string | null
  /** Names of tests that do not block; `*` matches any characters. */
  optional: readonly string[]
  /** Absolute directory on the host that places in the report are relative to; null: unknown. */
  directory: string | null
  /** Whether the command may report no tests. */
  mayBeEmpty: boolean
}

/** Tests that Go or Cargo builds: `go_test`, `cargo_test`. */
export interface ProjectTestsRequest {
  tool: 'go' | 'cargo'
  /** Package patterns of Go: `./...`. Empty for Cargo. */
  packages: readonly string[]
  /** Flags of the build: `-tags=integration`, `--workspace`. */
  flags: readonly string[]
  /** Arguments of each test binary: `-test.run=Probe`, `--test-threads=1`. */
  args: readonly string[]
  env: Readonly<Record<string, string>>
  /** Names of tests that do not block; `*` matches any characters. */
  optional: readonly string[]
  /** Programs of the host that the tests start, by name or path. */
  programs: readonly string[]
  /** Absolute directory of go.mod or Cargo.toml. */
  directory: string
  place: Place
}
