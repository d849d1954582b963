import {open, stat} from 'node:fs/promises'
import {basename, relative, resolve} from 'node:path'
import {errorCode, errorMessage, type Problem, UserError} from '../base/errors.ts'
import {refuseSecrets} from '../base/secret-places.ts'
import {isElf} from '../elf/elf.ts'
import {matchFiles} from '../files/file-patterns.ts'
import {didYouMeanFile} from '../files/nearest-file.ts'
import {shownPath} from '../files/shown-path.ts'
import {hostArch} from '../host/architectures.ts'
import type {Arch} from '../model/arch.ts'
import type {Place} from '../model/place.ts'
import type {ArtifactRequest} from '../request/artifact.ts'
import {readProgram} from './elf-program.ts'
import {type GuestFile, guestFile} from './guest-file.ts'
import {sharedLibraries} from './shared-libraries.ts'

/** The packed files of an artifact for its commands. */
export interface Brought {
  /** Absolute working directory of its commands; null for one that the guest creates. */
  root: string | null
  /** Files below the working directory of its commands. */
  files: GuestFile[]
  /** Files at absolute paths, shared with other artifacts: loaders and libraries of dynamic programs. */
  system: GuestFile[]
  /** The binary of the command, relative to its working directory; null if there is none. */
  binary: string | null
  /** Architecture of the binary; null for none, or a script. */
  arch: Arch | null
}

/** Limit for all files: they are in the memory of a guest twice, packed and unpacked. */
export const MAX_BROUGHT_BYTES = 1024 * 1024 * 1024

/** The headers of an ELF file and its interpreter are at its beginning. */
const HEAD_BYTES = 256 * 1024

/** A file that was found but not read yet. */
interface Found {
  source: string
  /** Path below the working directory of the commands. */
  path: string
  isBinary: boolean
  place: Place | null
}

/**
 * Reads the files that the manifest names under `files` and `command_binary`, and the libraries of dynamic programs among them.
 * A file keeps its path below the directory that its path or glob begins with: `data/*.json` packs `one.json`.
 *
 * @throws UserError listing every file that does not exist, is a directory, cannot run in the guest, or has the path of another one
 */
export async function readBrought(request: ArtifactRequest): Promise<Brought> {
  const problems: Problem[] = []
  const found = [...(await namedFiles(request, problems)), ...commandBinary(request)]
  reportCollisions(found, problems)
  const files: GuestFile[] = []
  const system = new Map<string, GuestFile>()
  let arch: Arch | null = null
  for (const file of new Map(found.map(candidate => [candidate.path, candidate])).values()) {
    try {
      const read = await readOne(file)
      const head = await headOf(file.source)
      files.push(read)
      if (file.isBinary) arch = archOf(head)
      for (const library of await librariesOf(file, read, head)) system.set(library.path, library)
    } catch (thrown) {
      if (!(thrown instanceof UserError)) throw thrown
      problems.push({...file.place, message: `\`${shownPath(file.source)}\` ${thrown.message}`})
    }
  }
  if (problems.length > 0) throw new UserError(problems)
  const binary = request.command?.binary ?? null
  return {root: null, files, system: [...system.values()], binary: binary && basename(binary), arch}
}

/** Returns the architecture of a program; null if it is not a program. */
function archOf(head: Buffer): Arch | null {
  const program = readProgram(head)
  return 'defect' in program ? null : program.arch
}

const ADVICE = 'create the files first, or correct the pattern'

/** Returns the files that the manifest names. The target of a link is packed under the path of the link. */
async function namedFiles({files, base}: ArtifactRequest, problems: Problem[]): Promise<Found[]> {
  const patterns = files.map(({path}) => path)
  const {matches, problems: unmatched} = await matchFiles(patterns, base, ADVICE)
  for (const {index, message} of unmatched)
    problems.push({...files[index]?.place, message: `\`${patterns[index]}\` ${message}`})
  return matches.map(({file, directory, index}) => ({
    source: file,
    path: relative(directory, file),
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

/** Reads a file. A binary is always made executable: workflow artifacts do not keep modes. */
async function readOne({source, path, isBinary}: Found): Promise<GuestFile> {
  const {size} = await statFile(source)
  await refuseSecrets(source)
  if (size > MAX_BROUGHT_BYTES)
    throw new UserError(`has ${size} bytes; the limit for all files of a guest is ${MAX_BROUGHT_BYTES} bytes`)
  const file = await readable(source, () => guestFile({source, path}))
  return {...file, executable: isBinary || file.executable}
}

async function statFile(source: string): Promise<{size: number; mode: number}> {
  const found = await stat(source).catch(async (thrown: unknown) => {
    throw new UserError(await unreadable(thrown, source), {cause: thrown})
  })
  if (found.isDirectory())
    throw new UserError('is a directory; list the files in it, for example with a glob such as `**/*`')
  if (!found.isFile()) throw new UserError('is not a regular file')
  return found
}

async function headOf(source: string): Promise<Buffer> {
  return readable(source, async () => {
    const file = await open(source)
    try {
      const {buffer, bytesRead} = await file.read(Buffer.alloc(HEAD_BYTES))
      return buffer.subarray(0, bytesRead)
    } finally {
      await file.close()
    }
  })
}

async function readable<T>(source: string, read: () => Promise<T>): Promise<T> {
  return read().catch(async (thrown: unknown) => {
    if (thrown instanceof UserError) throw thrown
    throw new UserError(await unreadable(thrown, source), {cause: thrown})
  })
}

async function unreadable(thrown: unknown, file: string): Promise<string> {
  if (errorCode(thrown) === 'ENOENT' || errorCode(thrown) === 'ENOTDIR')
    return `does not exist; build it first, or correct the path${await didYouMeanFile(file)}`
  return `cannot be read: ${errorMessage(thrown)}`
}

/** Returns the libraries of a program. A program for another machine counts as data, unless the command runs it. */
async function librariesOf({source, isBinary}: Found, {executable}: GuestFile, head: Buffer): Promise<GuestFile[]> {
  if (isBinary && !isElf(head) && head.subarray(0, 2).toString('latin1') !== '#!')
    throw new UserError('is neither an ELF program nor a script that begins with `#!`')
  if (!executable || !isElf(head)) return []
  const program = readProgram(head)
  if ('defect' in program) {
    if (isBinary) throw new UserError(program.defect)
    return []
  }
  if (program.interpreter === null || (program.arch !== hostArch() && !isBinary)) return []
  const libraries = await sharedLibraries(source, program.interpreter, program.arch)
  return Promise.all(
    libraries.map(async library => ({
      ...(await readable(library.source, () => guestFile(library))),
      executable: true,
    })),
  )
}
