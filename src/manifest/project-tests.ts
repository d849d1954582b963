import {resolve} from 'node:path'
import type {ProjectTestsRequest} from '../request/command.ts'
import {type Checking, entries} from './checking.ts'
import type {WrittenArtifact, WrittenProjectTests} from './written.ts'

/** What the artifact cannot say beside them: the binary and its output are Go's or Cargo's. */
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

/** Whether an artifact is the project's own tests. */
export function hasProjectTests({go_test: go, cargo_test: cargo}: WrittenArtifact): boolean {
  return go !== undefined || cargo !== undefined
}

/** What an entry is called that has no name; null: it is none of the project's own tests. */
export function projectTestsName({go_test: go, cargo_test: cargo}: WrittenArtifact): string | null {
  if (go !== undefined) return 'go-tests'
  return cargo === undefined ? null : 'cargo-tests'
}

/** The tests that Go or Cargo builds; null when the artifact is none. */
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
    checking.report(`${pointer}/cargo_test`, '`go_test` and `cargo_test` are two artifacts; write an entry for each')
  for (const other of OTHER_KEYS)
    if (artifact[other] !== undefined)
      checking.report(
        `${pointer}/${other}`,
        `\`${other}\` cannot be combined with \`${key}\`, which says what runs; remove one`,
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
    folder: resolve(base, written.folder ?? '.'),
    place: checking.place(`${pointer}/${key}`),
  }
}

/** Go's flags go to `go list` as well, which has no other words before packages. */
function checkGoFlags({flags = []}: WrittenProjectTests, pointer: string, checking: Checking): void {
  for (const [index, flag] of flags.entries())
    if (!flag.startsWith('-'))
      checking.report(
        `${pointer}/flags/${index}`,
        `\`${flag}\` is no flag; write the value behind the flag (\`-tags=integration\`), and packages under \`packages\``,
      )
}

function checkVariables({env = {}}: WrittenProjectTests, pointer: string, checking: Checking): void {
  for (const {key, at} of entries(env, `${pointer}/env`))
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(key))
      checking.report(at, `\`${key}\` is no name of a variable: letters, digits and \`_\`, and no digit first`)
}
