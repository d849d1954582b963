import {readFile, stat} from 'node:fs/promises'
import {basename, relative, resolve} from 'node:path'
import {errorCode, errorMessage, type Problem, UserError} from '../errors.ts'
import {matchFiles} from '../file-patterns.ts'
import {hostArch} from '../host/architectures.ts'
import type {Arch} from '../kernels/types.ts'
import type {ArtifactRequest} from '../manifest/model.ts'
import {didYouMeanFile} from '../nearest-file.ts'
import type {Place} from '../results/model.ts'
import {refuseSecrets} from '../secret-places.ts'
import {shownPath} from '../shown-path.ts'
import {isElf, readProgram} from './elf-program.ts'
import {sharedLibraries} from './shared-libraries.ts'

/** A file for the guest. */
export interface BroughtFile {
  path: string
  content: Buffer
  executable: boolean
}

/** What an artifact brings along for its commands. */
export interface Brought {
  /** Below the folder where its commands run. */
  files: BroughtFile[]
  /** Loaders and libraries of dynamic programs, at the absolute paths that they must have. */
  system: BroughtFile[]
  /** Name of the command's binary among `files`; null: none. */
  binary: string | null
  /** What the binary is built for; null: none, or a script. */
  arch: Arch | null
}

/** They are in our memory while guests run. */
export const MAX_BROUGHT_BYTES = 128 * 1024 * 1024

/** A file that was found, not read yet. */
interface Found {
  source: string
  /** Below the folder of the commands. */
  path: string
  isBinary: boolean
  place: Place | null
}

/**
 * Reads what the manifest names under `files` and `command_binary`, and the libraries of dynamic programs among them.
 * A file keeps its path below the folder that its path or glob begins with: `data/*.json` brings `one.json`.
 *
 * @throws UserError with every file that is not there, is a folder, cannot run in the guest, or is in another's place
 */
export async function readBrought(request: ArtifactRequest): Promise<Brought> {
  const problems: Problem[] = []
  const found = [...(await namedFiles(request, problems)), ...commandBinary(request)]
  reportCollisions(found, problems)
  const files: BroughtFile[] = []
  const system = new Map<string, BroughtFile>()
  for (const file of new Map(found.map(candidate => [candidate.path, candidate])).values()) {
    try {
      const read = await readOne(file)
      files.push(read)
      for (const library of await librariesOf(file, read)) system.set(library.path, library)
    } catch (thrown) {
      if (!(thrown instanceof UserError)) throw thrown
      problems.push({...file.place, message: `\`${shownPath(file.source)}\` ${thrown.message}`})
    }
  }
  if (problems.length > 0) throw new UserError(problems)
  const binary = request.command?.binary ?? null
  if (binary === null) return {files, system: [...system.values()], binary, arch: null}
  const name = basename(binary)
  return {files, system: [...system.values()], binary: name, arch: archOf(files.find(({path}) => path === name))}
}

function archOf(file: BroughtFile | undefined): Arch | null {
  const program = file === undefined ? undefined : readProgram(file.content)
  return program === undefined || 'defect' in program ? null : program.arch
}

const ADVICE = 'make the files first, or correct the pattern'

/** What a link leads to is brought along under the path that leads there, and is refused where it may hold secrets. */
async function namedFiles({files, base}: ArtifactRequest, problems: Problem[]): Promise<Found[]> {
  const patterns = files.map(({path}) => path)
  const {matches, problems: unmatched} = await matchFiles(patterns, base, ADVICE)
  for (const {index, message} of unmatched)
    problems.push({...files[index]?.place, message: `\`${patterns[index]}\` ${message}`})
  return matches.map(({file, folder, index}) => ({
    source: file,
    path: relative(folder, file),
    isBinary: false,
    place: files[index]?.place ?? null,
  }))
}

function commandBinary({command, base}: ArtifactRequest): Found[] {
  if (command === null || command.binary === null) return []
  const source = resolve(base, command.binary)
  return [{source, path: basename(source), isBinary: true, place: command.place}]
}

function reportCollisions(found: readonly Found[], problems: Problem[]): void {
  const sources = new Map<string, string>()
  for (const {path, source, place} of found) {
    const earlier = sources.get(path)
    if (earlier !== undefined && earlier !== source)
      problems.push({
        ...place,
        message: `\`${shownPath(earlier)}\` and \`${shownPath(source)}\` would both be \`${path}\` in the guest; rename one of them`,
      })
    sources.set(path, source)
  }
}

/** A binary is made executable whatever its mode is: archives of workflows do not keep modes. */
async function readOne({source, path, isBinary}: Found): Promise<BroughtFile> {
  const {size, mode} = await statFile(source)
  await refuseSecrets(source)
  if (size > MAX_BROUGHT_BYTES)
    throw new UserError(`has ${size} bytes; a guest takes ${MAX_BROUGHT_BYTES} of files altogether`)
  return {path, content: await read(source), executable: isBinary || (mode & 0o111) !== 0}
}

async function statFile(source: string): Promise<{size: number; mode: number}> {
  const found = await stat(source).catch(async (thrown: unknown) => {
    throw new UserError(await unreadable(thrown, source), {cause: thrown})
  })
  if (found.isDirectory())
    throw new UserError('is a folder; name the files in it, for example with a glob such as `**/*`')
  if (!found.isFile()) throw new UserError('is no regular file')
  return found
}

async function read(source: string): Promise<Buffer> {
  return readFile(source).catch(async (thrown: unknown) => {
    throw new UserError(await unreadable(thrown, source), {cause: thrown})
  })
}

async function unreadable(thrown: unknown, file: string): Promise<string> {
  if (errorCode(thrown) === 'ENOENT' || errorCode(thrown) === 'ENOTDIR')
    return `does not exist; build it first, or correct the path${await didYouMeanFile(file)}`
  return `cannot be read: ${errorMessage(thrown)}`
}

/** A program for another machine is data, unless it is the one that the command is to run. */
async function librariesOf({source, isBinary}: Found, file: BroughtFile): Promise<BroughtFile[]> {
  const {content, executable} = file
  if (isBinary && !isElf(content) && content.subarray(0, 2).toString('latin1') !== '#!')
    throw new UserError('is neither an ELF program nor a script that begins with `#!`')
  if (!executable || !isElf(content)) return []
  const program = readProgram(content)
  if ('defect' in program) {
    if (isBinary) throw new UserError(program.defect)
    return []
  }
  if (program.interpreter === null || (program.arch !== hostArch() && !isBinary)) return []
  const libraries = await sharedLibraries(source, program.interpreter, program.arch)
  return Promise.all(libraries.map(async ({path, source}) => ({path, content: await read(source), executable: true})))
}
