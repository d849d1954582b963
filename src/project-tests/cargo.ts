import {basename, dirname, relative, resolve} from 'node:path'
import {type Problem, UserError} from '../base/errors.ts'
import {shownPath} from '../files/shown-path.ts'
import type {ProjectTestsRequest} from '../request/command.ts'
import {oneLine} from '../text/clean.ts'
import {shellCommand} from '../text/shell-words.ts'
import {type Built, buildProblems, runBuildTool, type TestBinary} from './build.ts'

/** The used fields of Cargo's messages (`cargo help build`, "--message-format"; the Cargo book, "External tools"). */
interface Message {
  reason?: string
  manifest_path?: string
  executable?: string | null
  profile?: {test?: boolean}
  target?: {name?: string; kind?: string[]}
  message?: {
    level?: string
    message?: string
    spans?: {file_name: string; line_start: number; column_start: number; is_primary: boolean}[]
  }
}

/**
 * Builds the tests of a Rust package or workspace (`cargo test --no-run`).
 *
 * @throws UserError with all errors of the compiler, each at its line
 */
export async function buildCargoTests(request: ProjectTestsRequest, signal: AbortSignal): Promise<Built> {
  const root = await workspaceOf(request, signal)
  const what = shellCommand(['cargo', 'test', '--no-run', ...request.flags])
  const built = await runBuildTool(request, ['test', '--no-run', '--message-format=json', ...request.flags], signal)
  const messages = built.stdout.split('\n').flatMap(messageOf)
  if (built.exitCode !== 0) {
    const problems = messages.flatMap(message => compilerProblem(message, root, what))
    throw new UserError(problems.length > 0 ? problems : buildProblems(request, what, built))
  }
  const artifacts = messages.flatMap(({reason, executable, ...rest}) =>
    reason === 'compiler-artifact' && executable != null ? [{...rest, executable}] : [],
  )
  const tests = artifacts.filter(({profile}) => profile?.test === true)
  if (tests.length === 0)
    throw new UserError({
      ...request.place,
      message: `\`${what}\` builds no test binary; change \`flags\`, or remove the entry`,
    })
  const several = new Set(tests.map(({manifest_path: manifest}) => manifest)).size > 1
  return {
    root,
    // Cargo reports them in the order in which they finish.
    binaries: tests.map(test => testBinary(test, root, several)).toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    programs: artifacts
      .filter(({profile, target}) => profile?.test !== true && target?.kind?.includes('bin'))
      .map(({executable}) => executable),
  }
}

async function workspaceOf(request: ProjectTestsRequest, signal: AbortSignal): Promise<string> {
  const words = ['locate-project', '--workspace', '--message-format', 'plain']
  const located = await runBuildTool(request, words, signal)
  if (located.exitCode !== 0) throw new UserError(buildProblems(request, shellCommand(['cargo', ...words]), located))
  return dirname(located.stdout.trim())
}

function messageOf(line: string): Message[] {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? [value as Message] : []
  } catch {
    return []
  }
}

/** Returns an error of the compiler, which names files relative to the root of the workspace. */
function compilerProblem({reason, message}: Message, root: string, what: string): Problem[] {
  const span = message?.spans?.find(({is_primary: isPrimary}) => isPrimary)
  if (reason !== 'compiler-message' || message?.level !== 'error' || span === undefined) return []
  return [
    {
      file: shownPath(resolve(root, span.file_name)),
      line: span.line_start,
      column: span.column_start,
      message: `${oneLine(message.message ?? 'error')} (\`${what}\`)`,
    },
  ]
}

/** Directories by Cargo's target kind; a library has none. */
const PLACES: Readonly<Record<string, string>> = {test: 'tests', bin: 'bin', example: 'examples', bench: 'benches'}

/** Returns a test binary. Tests of a library or a program have its name; those below `tests/` have the name of their file. */
function testBinary(
  {executable, manifest_path: manifest = '', target}: Omit<Message, 'executable'> & {executable: string},
  root: string,
  several: boolean,
): TestBinary {
  const directory = dirname(manifest)
  const kind = target?.kind?.[0] ?? 'lib'
  const place = PLACES[kind] === undefined ? '' : `${PLACES[kind]}/`
  const own = `${place}${target?.name ?? basename(executable)}`
  return {
    name: several ? [relative(root, directory), own].filter(Boolean).join('/') : own,
    path: executable,
    guestPath: executable,
    directory,
    placesFrom: root,
    env: {CARGO_MANIFEST_DIR: directory},
  }
}
