import type {CommandRequest, CommandResults} from '../request/command.ts'
import type {CommandExpectations} from '../request/test.ts'
import type {Checking} from './checking.ts'
import type {WrittenArtifact, WrittenCommandExpectations, WrittenCommandResults} from './written.ts'

const KEYS = ['expect_exit_code', 'expect_stdout_contains', 'expect_stderr_contains', 'expect_stdout_matches'] as const

/** Returns what mode `command` runs; null without a command. */
export function commandOf(artifact: WrittenArtifact, pointer: string, checking: Checking): CommandRequest | null {
  const {command, command_binary: binary = null} = artifact
  if (command === undefined) {
    reportExpectationsWithoutCommand(artifact, pointer, checking)
    if (artifact.command_results !== undefined)
      checking.report(`${pointer}/command_results`, '`command_results` needs a `command`, which is missing; add it')
    if (binary !== null)
      checking.report(
        `${pointer}/command_binary`,
        '`command_binary` needs a `command`, which is missing; add `command: $BPFCOMPAT_BIN`',
      )
    return null
  }
  return {
    command,
    binary,
    expect: commandExpectationsOf(artifact, pointer, checking),
    results: resultsOf(artifact.command_results, `${pointer}/command_results`, checking),
    place: checking.place(`${pointer}/command`),
  }
}

function resultsOf(
  written: WrittenCommandResults | undefined,
  pointer: string,
  checking: Checking,
): CommandResults | null {
  if (written === undefined) return null
  const {format, file = null, optional = []} = typeof written === 'string' ? {format: written} : written
  if (format === 'junit' && file === null)
    checking.report(
      `${pointer}/format`,
      '`junit` reads a file that the command writes; add it, for example `file: results.xml`',
    )
  return {format, file, optional, directory: null, mayBeEmpty: false}
}

/** Returns what a command must return and print. Default: exit code 0. */
export function commandExpectationsOf(
  written: WrittenCommandExpectations,
  pointer: string,
  checking: Checking,
): CommandExpectations {
  const matches = written.expect_stdout_matches
  return {
    exitCode: written.expect_exit_code ?? 0,
    stdoutContains: written.expect_stdout_contains ?? null,
    stderrContains: written.expect_stderr_contains ?? null,
    stdoutMatches:
      matches === undefined ? null : (checking.regex(matches, `${pointer}/expect_stdout_matches`, 'm') ?? null),
  }
}

/** Reports every expectation about a command, for an entry without one. */
export function reportExpectationsWithoutCommand(
  written: WrittenCommandExpectations,
  pointer: string,
  checking: Checking,
): void {
  for (const key of KEYS)
    if (written[key] !== undefined)
      checking.report(`${pointer}/${key}`, `\`${key}\` needs a \`command\`, which is missing; add it`)
}
