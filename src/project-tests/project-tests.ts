import {basename} from 'node:path'
import {artifactName} from '../artifact/artifact-name.ts'
import {type Problem, UserError} from '../base/errors.ts'
import type {Logger} from '../base/logger.ts'
import {refuseSecrets} from '../base/secret-places.ts'
import {setting} from '../base/setting.ts'
import {matchFiles} from '../files/file-patterns.ts'
import {isBelow} from '../files/path.ts'
import {shownPath} from '../files/shown-path.ts'
import type {Place} from '../model/place.ts'
import type {Brought} from '../packing/brought-files.ts'
import {directoryFiles} from '../packing/directory-files.ts'
import {type GuestFile, guestFile} from '../packing/guest-file.ts'
import {findProgram} from '../packing/program.ts'
import type {ArtifactRequest} from '../request/artifact.ts'
import type {CommandRequest, CommandResults, ProjectTestsRequest} from '../request/command.ts'
import {shellCommand} from '../text/shell-words.ts'
import type {Built, TestBinary} from './build.ts'
import {buildCargoTests} from './cargo.ts'
import {buildGoTests} from './go.ts'

/** Requests after their tests were built. */
interface ExpandedTests {
  /** The requests in order. A request with tests of the project is replaced by one for each test binary. */
  requests: ArtifactRequest[]
  /** The packed files of the new requests. */
  brought: Map<ArtifactRequest, Brought>
  /** Files skipped in the directories, one line each. */
  notes: string[]
}

/** Expands `go_test` and `cargo_test` of a manifest. */
export type ExpandTests = (requests: readonly ArtifactRequest[]) => Promise<ExpandedTests>

/** Removes requests that need a build, for commands that run nothing. */
export const leaveTestsOut: ExpandTests = async requests => ({
  requests: requests.filter(({projectTests}) => projectTests === null),
  brought: new Map(),
  notes: [],
})

/** Keeps each entry as one artifact, for plans that only distribute kernels: the test binaries are not known yet. */
export const keepTestsWhole: ExpandTests = async requests => ({
  requests: requests.map(request =>
    request.projectTests === null
      ? request
      : {...request, command: commandOf('true', request.projectTests.place, null)},
  ),
  brought: new Map(),
  notes: [],
})

/** The environment of a build. */
interface BuildPorts {
  /** Returns a directory for Go's binaries. */
  out(): Promise<string>
  logger: Logger
  signal: AbortSignal
}

/** Refuses builds. A manifest may be untrusted, and a build runs its code (build scripts, cgo), so the user must allow it. */
export const refuseTests: ExpandTests = async requests => {
  const problems = requests.flatMap(({projectTests}): Problem[] =>
    projectTests === null
      ? []
      : [
          {
            ...projectTests.place,
            message: `\`${projectTests.tool}_test\` builds code of this project on this machine; allow it with ${setting('build-tests')}`,
          },
        ],
  )
  if (problems.length > 0) throw new UserError(problems)
  return leaveTestsOut(requests)
}

/**
 * Returns a function that builds the project's own tests and makes an artifact of each test binary, so that one that fails, hangs or
 * crashes its kernel does not affect the others.
 *
 * @throws UserError with all errors of all builds
 */
export function buildTests(ports: BuildPorts): ExpandTests {
  return async requests => {
    let count = 0
    const problems: Problem[] = []
    const all: ExpandedTests = {requests: [], brought: new Map(), notes: []}
    for (const request of requests) {
      const {projectTests} = request
      if (projectTests === null) all.requests.push(request)
      else
        try {
          const own = await built(request, projectTests, ports, () => count++)
          all.requests.push(...own.requests)
          all.notes.push(...own.notes)
          for (const [key, value] of own.brought) all.brought.set(key, value)
        } catch (thrown) {
          if (!(thrown instanceof UserError)) throw thrown
          problems.push(...thrown.problems)
        }
    }
    if (problems.length > 0) throw new UserError(problems)
    return all
  }
}

async function built(
  request: ArtifactRequest,
  tests: ProjectTestsRequest,
  {out, logger, signal}: BuildPorts,
  unique: () => number,
): Promise<ExpandedTests> {
  const {tool, directory} = tests
  const started = performance.now()
  logger.info(`building the tests of ${shownPath(directory)} with ${tool}`)
  const build: Built =
    tool === 'go' ? await buildGoTests(tests, await out(), unique, signal) : await buildCargoTests(tests, signal)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  logger.info(`built ${binaryWords(build.binaries.length)} in ${seconds} s`)
  const {files, notes} = await directoryFiles(build.root, 'list it under `files` if tests need it')
  const shared = await Promise.all(files.map(guestFile))
  for (const program of build.programs) shared.push(...(await programFiles(program, program)).files)
  for (const program of tests.programs) shared.push(...(await hostProgram(program, tests)))
  shared.push(...(await namedFiles(request)))
  const brought = new Map<ArtifactRequest, Brought>()
  for (const built of build.binaries) {
    const binary = inSight(built, unique)
    const own = await programFiles(binary.path, binary.guestPath)
    brought.set(artifactOf(request, tests, binary), {
      root: binary.directory,
      files: [],
      system: [...shared, ...own.files],
      binary: binary.guestPath,
      arch: own.arch,
    })
  }
  return {requests: [...brought.keys()], brought, notes}
}

/** Returns the files under `files`: those that were skipped in the directory or are outside it, with the same paths as on the host. */
async function namedFiles({files, base}: ArtifactRequest): Promise<GuestFile[]> {
  const patterns = files.map(({path}) => path)
  const {matches, problems} = await matchFiles(patterns, base, 'create the files first, or correct the pattern')
  if (problems.length > 0)
    throw new UserError(
      problems.map(({index, message}) => ({...files[index]?.place, message: `\`${patterns[index]}\` ${message}`})),
    )
  return Promise.all(
    matches.map(async ({file, index}) => {
      try {
        await refuseSecrets(file)
        return await guestFile({source: file, path: file})
      } catch (thrown) {
        if (!(thrown instanceof UserError)) throw thrown
        throw new UserError(
          {...files[index]?.place, message: `\`${shownPath(file)}\` ${thrown.message}`},
          {cause: thrown},
        )
      }
    }),
  )
}

/** Returns a program of this machine, at its own path and in /bin, where scripts and tests look for it. */
async function hostProgram(name: string, {directory, place}: ProjectTestsRequest): Promise<GuestFile[]> {
  try {
    const {path, files} = await findProgram(name, directory)
    const all = await Promise.all(files.map(guestFile))
    return all.flatMap(file => (file.path === path ? [file, {...file, path: `/bin/${basename(path)}`}] : [file]))
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown
    throw new UserError({...place, message: `\`programs\`: ${thrown.message}`}, {cause: thrown})
  }
}

/** A case has its own file systems here, which hide the files of the guest, except for its working directory. */
const HIDDEN = ['/tmp', '/run', '/dev']

function inSight(binary: TestBinary, unique: () => number): TestBinary {
  const hides = (top: string) => isBelow(binary.guestPath, top) && !isBelow(binary.directory, top)
  if (!HIDDEN.some(hides)) return binary
  return {...binary, guestPath: `/bpfcompat/tests/${unique()}-${basename(binary.path)}`}
}

/** Returns a program, at the given path in the guest, with what it needs to start. */
async function programFiles(path: string, guestPath: string): Promise<Pick<Brought, 'arch'> & {files: GuestFile[]}> {
  const {files, arch} = await findProgram(path, '/')
  const placed = files.map(file => (file.path === path ? {...file, path: guestPath} : file))
  return {arch, files: await Promise.all(placed.map(guestFile))}
}

function binaryWords(count: number): string {
  return count === 1 ? '1 test binary' : `${count} test binaries`
}

const GO_ARGS = ['-test.v=true', '-test.paniconexit0']

function artifactOf(request: ArtifactRequest, tests: ProjectTestsRequest, binary: TestBinary): ArtifactRequest {
  const isGo = tests.tool === 'go'
  const variables = Object.entries({...binary.env, ...tests.env}).map(
    ([name, value]) => `export ${name}=${shellCommand([value])}; `,
  )
  const words = shellCommand([binary.guestPath, ...(isGo ? GO_ARGS : []), ...tests.args])
  const own = binary.name.split('/').flatMap(part => artifactName(part) ?? [])
  const results: CommandResults = {
    format: isGo ? 'go-test' : 'libtest',
    file: null,
    optional: tests.optional,
    directory: binary.placesFrom,
    mayBeEmpty: true,
  }
  return {
    ...request,
    name: [request.name, ...own].join('/'),
    projectTests: null,
    builtBy: tests.tool,
    command: commandOf(`${variables.join('')}exec ${words}`, tests.place, results),
  }
}

function commandOf(command: string, place: Place, results: CommandResults | null): CommandRequest {
  const expect = {exitCode: 0, stdoutContains: null, stderrContains: null, stdoutMatches: null}
  return {command, binary: null, expect, results, place}
}

/** Reports whether a run with these artifact names runs one of an entry. */
export function takesTests(request: ArtifactRequest, names: readonly string[]): boolean {
  if (request.projectTests === null || names.length === 0) return true
  return names.some(name => name === request.name || name.startsWith(`${request.name}/`))
}

/** Expands artifact names of a run: the name of an entry selects all its artifacts; before the build, their names select the entry. */
export function expandNames(
  names: readonly string[],
  artifacts: readonly {name: string; request: ArtifactRequest}[],
): string[] {
  return names.flatMap(name => {
    if (artifacts.some(artifact => artifact.name === name)) return [name]
    const made = artifacts.filter(one => one.request.builtBy !== null && one.name.startsWith(`${name}/`))
    const whole = artifacts.filter(one => one.request.projectTests !== null && name.startsWith(`${one.name}/`))
    const meant = [...made, ...whole].map(artifact => artifact.name)
    return meant.length === 0 ? [name] : meant
  })
}
