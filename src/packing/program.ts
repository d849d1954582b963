import {open, stat} from 'node:fs/promises'
import {basename, resolve} from 'node:path'
import {errorMessage, UserError} from '../base/errors.ts'
import {isElf} from '../elf/elf.ts'
import {shownPath} from '../files/shown-path.ts'
import {notExecutable, which} from '../host/which.ts'
import type {Arch} from '../model/arch.ts'
import {readProgram} from './elf-program.ts'
import {sharedLibraries} from './shared-libraries.ts'

/** A file of the host, and its path in the guest. */
export interface HostFile {
  source: string
  /** Absolute path in the guest. */
  path: string
}

/** A program of the host with all files that it needs to start. */
export interface HostProgram {
  /** Absolute path, the same in the guest. */
  path: string
  files: HostFile[]
  /** Architecture of the program or of its interpreter. */
  arch: Arch
}

/** The headers of an ELF file with its interpreter, and the first line of a script, are at the beginning. */
const HEAD_BYTES = 256 * 1024

/** Nested interpreters; the limit of Linux is the same (fs/exec.c, exec_binprm()). */
const MOST_INTERPRETERS = 4

/**
 * Finds a program as a shell does, and the files that it needs to start in a guest: its interpreter, its loader and its libraries.
 *
 * @param name a path, or a name to search on the PATH
 * @throws UserError if it does not exist or cannot run in a guest
 */
export async function findProgram(name: string, directory: string): Promise<HostProgram> {
  const path = pathOf(name, directory)
  try {
    return await withNeeds(path, 0)
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown
    throw new UserError(`\`${shownPath(path)}\` ${thrown.message}`, {cause: thrown})
  }
}

function pathOf(name: string, directory: string): string {
  if (name.includes('/')) return resolve(directory, name)
  const found = which(name)
  if (found !== undefined) return found
  const locked = notExecutable(name)
  throw new UserError(
    locked === undefined
      ? `\`${name}\` is not a program on the PATH; use \`./${name}\` for a program in this directory`
      : `\`${locked}\` is not executable; run \`chmod +x ${locked}\``,
  )
}

async function withNeeds(path: string, depth: number): Promise<HostProgram> {
  const head = await headOf(path)
  const own = {source: path, path}
  if (head.subarray(0, 2).toString('latin1') === '#!') return script(own, head, depth)
  if (!isElf(head)) throw new UserError('is neither an ELF program nor a script that begins with `#!`')
  const program = readProgram(head)
  if ('defect' in program) throw new UserError(program.defect)
  const {arch, interpreter} = program
  const libraries = interpreter === null ? [] : await sharedLibraries(path, interpreter, arch)
  return {path, arch, files: [own, ...libraries]}
}

async function headOf(path: string): Promise<Buffer> {
  try {
    const info = await stat(path)
    if (info.isDirectory()) throw new UserError('is a directory; name a program')
    if ((info.mode & 0o111) === 0) throw new UserError('is not executable; run `chmod +x` on it')
    const file = await open(path)
    try {
      const {buffer, bytesRead} = await file.read(Buffer.alloc(Math.min(HEAD_BYTES, info.size)))
      return buffer.subarray(0, bytesRead)
    } finally {
      await file.close()
    }
  } catch (thrown) {
    if (thrown instanceof UserError) throw thrown
    if ((thrown as NodeJS.ErrnoException).code === 'ENOENT') throw new UserError('does not exist; build it first')
    throw new UserError(`cannot be read: ${errorMessage(thrown)}`)
  }
}

/** Returns a script with its interpreter, and for `#!/usr/bin/env -S python3 -u` also the program that `env` runs. */
async function script(own: HostFile, head: Buffer, depth: number): Promise<HostProgram> {
  const [line = ''] = head.subarray(2).toString('utf8').split('\n', 1)
  const [interpreter, ...words] = line.trim().split(/\s+/)
  if (interpreter === undefined || !interpreter.startsWith('/'))
    throw new UserError(`begins with \`#!${line}\`, which is not the absolute path of an interpreter`)
  if (depth === MOST_INTERPRETERS) throw new UserError('has too many nested interpreters')
  const found = [await interpreterOf(interpreter, depth)]
  const looked = basename(interpreter) === 'env' ? words.find(word => !/^-|=/.test(word)) : undefined
  if (looked !== undefined) {
    const path = which(looked)
    if (path === undefined)
      throw new UserError(`needs the interpreter \`${looked}\`, which is not on the PATH; install it`)
    found.push(await interpreterOf(path, depth))
  }
  const {arch} = found.at(-1) as HostProgram
  return {path: own.path, arch, files: [own, ...found.flatMap(({files}) => files)]}
}

async function interpreterOf(path: string, depth: number): Promise<HostProgram> {
  try {
    return await withNeeds(path, depth + 1)
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown
    throw new UserError(`needs the interpreter \`${path}\`, which ${thrown.message}`, {cause: thrown})
  }
}
