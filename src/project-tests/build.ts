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
  /** Of the artifact, behind the name of its entry: `pkg/loader`. */
  name: string
  /** Absolute path here. */
  path: string
  /** Absolute path in the guest. */
  guestPath: string
  /** Absolute: where it runs, here and in the guest. */
  folder: string
  /** Absolute: the folder that its messages name files from. */
  placesFrom: string
  /** What its tool sets when it runs tests itself. */
  env: Readonly<Record<string, string>>
}

/** What a build has come to. */
export interface Built {
  /** Absolute: the folder whose files the tests may read. */
  root: string
  binaries: TestBinary[]
  /** Further programs that tests start. */
  programs: string[]
}

interface Tool {
  key: string
  name: string
  /** What it looks for in a folder and in those above. */
  files: readonly [string, ...string[]]
  /** What to do where there is no such tool. */
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
    advice: 'install it with rustup (runners of GitHub have it)',
  },
}

/** What compilers are told by. */
const PASSED =
  /^(?:GO[A-Z0-9_]*|CGO_\w+|CC|CXX|AR|CLANG|(?:C|CPP|CXX|LD|BPF_C)FLAGS|PKG_CONFIG\w*|CARGO\w*|RUST\w*|LLVM_\w+|LIBCLANG_PATH|BPF_CLANG|LIBBPF_SYS_\w+|OPENSSL_\w*DIR|PROTOC|XDG_\w+)$/

/** Runs `go` or `cargo` in the folder of the module, with what such tools read of the environment and no secrets. */
export async function runBuildTool(
  {tool, folder, place}: ProjectTestsRequest,
  words: readonly string[],
  signal: AbortSignal,
): Promise<ToolResult> {
  const {key, name, files, advice} = TOOLS[tool]
  if (!files.some(file => isInOrAbove(folder, file)))
    throw new UserError({
      ...place,
      message: `\`${key}\`: there is no ${files[0]} in \`${shownPath(folder)}\` or above; name its folder (\`folder: …\`)`,
    })
  if (which(tool) === undefined)
    throw new UserError({...place, message: `\`${key}\` needs ${name}, and \`${tool}\` is not on the PATH; ${advice}`})
  return runTool(tool, words, {folder, signal, environment: {...bareEnvironment(), ...buildEnvironment(process.env)}})
}

/** What of an environment a build has: nothing that is called as a secret is. */
export function buildEnvironment(environment: NodeJS.ProcessEnv): Record<string, string> {
  const passed = Object.entries(environment).flatMap(([variable, value]) =>
    value !== undefined && PASSED.test(variable) && !isSecretName(variable) ? [[variable, value] as const] : [],
  )
  return Object.fromEntries(passed)
}

/**
 * Why a tool has failed: the lines that name a place in the project, or else the first that says something.
 *
 * @param what was tried: `go list ./...`
 */
export function buildProblems(
  {folder, place}: ProjectTestsRequest,
  what: string,
  {stderr, ended}: ToolResult,
): Problem[] {
  const lines = stderr.split('\n').filter(line => line.trim() !== '' && !line.startsWith('# '))
  const placed = lines.flatMap((line): Problem[] => {
    const [, file, number, column, message] = /^(\S+\.(?:go|mod|rs|toml|c|h)):(\d+)(?::(\d+))?: (.+)$/.exec(line) ?? []
    if (file === undefined || message === undefined) return []
    const where = {file: shownPath(resolve(folder, file)), line: Number(number)}
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

function isInOrAbove(folder: string, file: string): boolean {
  if (existsSync(join(folder, file))) return true
  return dirname(folder) !== folder && isInOrAbove(dirname(folder), file)
}
