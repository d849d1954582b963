import {resolve} from 'node:path'
import type {ProjectTestsRequest} from '../request/command.ts'
import {type Checking, entries} from './checking.ts'
import type {WrittenArtifact, WrittenProjectTests} from './written.ts'

/** Keys that cannot be combined with `go_test` or `cargo_test`: Go or Cargo determines the binary and its output. */
const OTHER_KEYS = [
  'path',
  'command',
  'command_binary',
  'command_results',
  'functional_tests',
  'expect_exit_code',
  'expect_stdout_contains',
  'expect_stderr_contains',
  'expect_stdout_matches',
] as const satisfies readonly (keyof WrittenArtifact)[]

/** Returns whether an artifact is `go_test` or `cargo_test`. */
export function hasProjectTests({go_test: go, cargo_test: cargo}: WrittenArtifact): boolean {
  return go !== undefined || cargo !== undefined
}

/** Returns the default name of a `go_test` or `cargo_test` entry; null for other entries. */
export function projectTestsName({go_test: go, cargo_test: cargo}: WrittenArtifact): string | null {
  if (go !== undefined) return 'go-tests'
  return cargo === undefined ? null : 'cargo-tests'
}

/** Returns the tests that Go or Cargo builds; null for other artifacts. */
export function projectTestsOf(
  artifact: WrittenArtifact,
  pointer: string,
  base: string,
  checking: Checking,
): ProjectTestsRequest | null {
  const {go_test: go, cargo_test: cargo} = artifact
  if (go === undefined && cargo === undefined) return null
  const key = go === undefined ? 'cargo_test' : 'go_test'
  if (go !== undefined && cargo !== undefined)
    checking.report(`${pointer}/cargo_test`, '`go_test` and `cargo_test` are two artifacts; add an entry for each')
  for (const other of OTHER_KEYS)
    if (artifact[other] !== undefined)
      checking.report(
        `${pointer}/${other}`,
        `\`${other}\` cannot be combined with \`${key}\`, which determines what runs; remove one`,
      )
  const written: WrittenProjectTests = typeof go === 'object' ? go : typeof cargo === 'object' ? cargo : {}
  checkVariables(written, `${pointer}/${key}`, checking)
  if (go !== undefined) checkGoFlags(written, `${pointer}/go_test`, checking)
  return {
    tool: go === undefined ? 'cargo' : 'go',
    packages: go === undefined ? [] : typeof go === 'string' ? go.trim().split(/\s+/) : (go.packages ?? ['./...']),
    flags: written.flags ?? [],
    args: written.args ?? [],
    env: written.env ?? {},
    optional: written.optional ?? [],
    programs: written.programs ?? [],
    directory: resolve(base, written.folder ?? '.'),
    place: checking.place(`${pointer}/${key}`),
  }
}

/** Checks the flags of Go. They are also passed to `go list`, which takes only flags before the packages. */
function checkGoFlags({flags = []}: WrittenProjectTests, pointer: string, checking: Checking): void {
  for (const [index, flag] of flags.entries())
    if (!flag.startsWith('-'))
      checking.report(
        `${pointer}/flags/${index}`,
        `\`${flag}\` is not a flag; write a value with its flag (\`-tags=integration\`), and packages under \`packages\``,
      )
}

function checkVariables({env = {}}: WrittenProjectTests, pointer: string, checking: Checking): void {
  for (const {key, at} of entries(env, `${pointer}/env`))
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(key))
      checking.report(
        at,
        `\`${key}\` is not a valid variable name; use letters, digits and \`_\`, without a leading digit`,
      )
}
