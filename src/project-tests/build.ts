import {existsSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {type Problem, UserError} from '../base/errors.ts'
import {shownPath} from '../files/shown-path.ts'
import {bareEnvironment, runTool, type ToolResult} from '../host/tool.ts'
import {which} from '../host/which.ts'
import type {ProjectTestsRequest} from '../request/command.ts'
import {oneLine} from '../text/clean.ts'
import {isSecretName} from '../text/secret-names.ts'

/** A test binary of the project. */
export interface TestBinary {
  /** Name of the artifact after the name of its entry: `pkg/loader`. */
  name: string
  /** Absolute path on the host. */
  path: string
  /** Absolute path in the guest. */
  guestPath: string
  /** Absolute working directory, on the host and in the guest. */
  directory: string
  /** Absolute directory to which file names in its messages are relative. */
  placesFrom: string
  /** Environment variables that its tool sets when it runs tests. */
  env: Readonly<Record<string, string>>
}

/** The result of a build. */
export interface Built {
  /** Absolute path of the directory whose files the tests may read. */
  root: string
  binaries: TestBinary[]
  /** Other programs that tests start. */
  programs: string[]
}

interface Tool {
  key: string
  name: string
  /** Files that it searches for in a directory and its parents. */
  files: readonly [string, ...string[]]
  /** How to install the tool. */
  advice: string
}

const TOOLS: Readonly<Record<ProjectTestsRequest['tool'], Tool>> = {
  go: {
    key: 'go_test',
    name: 'Go',
    files: ['go.mod', 'go.work'],
    advice: 'install it (in a workflow: actions/setup-go)',
  },
  cargo: {
    key: 'cargo_test',
    name: 'Cargo',
    files: ['Cargo.toml'],
    advice: 'install it with rustup (GitHub-hosted runners have it)',
  },
}

/** Environment variables that are passed to builds. */
const PASSED =
  /^(?:GO[A-Z0-9_]*|CGO_\w+|CC|CXX|AR|CLANG|(?:C|CPP|CXX|LD|BPF_C)FLAGS|PKG_CONFIG\w*|CARGO\w*|RUST\w*|LLVM_\w+|LIBCLANG_PATH|BPF_CLANG|LIBBPF_SYS_\w+|OPENSSL_\w*DIR|PROTOC|XDG_\w+)$/

/** Runs `go` or `cargo` in the directory of the module, with the environment variables that these tools read and without secrets. */
export async function runBuildTool(
  {tool, directory, place}: ProjectTestsRequest,
  words: readonly string[],
  signal: AbortSignal,
): Promise<ToolResult> {
  const {key, name, files, advice} = TOOLS[tool]
  if (!files.some(file => isInOrAbove(directory, file)))
    throw new UserError({
      ...place,
      message: `\`${key}\`: there is no ${files[0]} in \`${shownPath(directory)}\` or above; set \`folder\` to the directory that has it`,
    })
  if (which(tool) === undefined)
    throw new UserError({...place, message: `\`${key}\` needs ${name}, and \`${tool}\` is not on the PATH; ${advice}`})
  return runTool(tool, words, {
    directory,
    signal,
    environment: {...bareEnvironment(), ...buildEnvironment(process.env)},
  })
}

/** Returns the environment of a build, without variables whose names look like secrets. */
export function buildEnvironment(environment: NodeJS.ProcessEnv): Record<string, string> {
  const passed = Object.entries(environment).flatMap(([variable, value]) =>
    value !== undefined && PASSED.test(variable) && !isSecretName(variable) ? [[variable, value] as const] : [],
  )
  return Object.fromEntries(passed)
}

/**
 * Returns why a tool failed: the lines that name a place in the project, or else all its messages in one line.
 *
 * @param what the command: `go list ./...`
 */
export function buildProblems(
  {directory, place}: ProjectTestsRequest,
  what: string,
  {stderr, ended}: ToolResult,
): Problem[] {
  const lines = stderr.split('\n').filter(line => line.trim() !== '' && !line.startsWith('# '))
  const placed = lines.flatMap((line): Problem[] => {
    const [, file, number, column, message] = /^(\S+\.(?:go|mod|rs|toml|c|h)):(\d+)(?::(\d+))?: (.+)$/.exec(line) ?? []
    if (file === undefined || message === undefined) return []
    const where = {file: shownPath(resolve(directory, file)), line: Number(number)}
    return [
      {
        ...where,
        ...(column === undefined ? {} : {column: Number(column)}),
        message: `${oneLine(message)} (\`${what}\`)`,
      },
    ]
  })
  if (placed.length > 0) return placed
  const why = lines.length === 0 ? `it ended with ${ended}` : oneLine(lines.join(' '), 500)
  return [{...place, message: `\`${what}\` failed: ${why}`}]
}

function isInOrAbove(directory: string, file: string): boolean {
  if (existsSync(join(directory, file))) return true
  return dirname(directory) !== directory && isInOrAbove(dirname(directory), file)
}
