import {stat} from 'node:fs/promises'
import {relative, resolve} from 'node:path'
import {UserError} from '../base/errors.ts'
import {refuseSecrets} from '../base/secret-places.ts'
import {matchFiles} from '../files/file-patterns.ts'
import {shownPath} from '../files/shown-path.ts'
import type {Arch} from '../model/arch.ts'
import {directoryFiles, filesBelow, isPackable} from '../packing/directory-files.ts'
import {guestFile} from '../packing/guest-file.ts'
import type {InitramfsFile} from '../packing/initramfs-file.ts'
import {findProgram, type HostFile} from '../packing/program.ts'

/** A program and its files, packed for a guest. */
export interface Packed {
  /** Path of the program, on the host and in the guest. */
  program: string
  arch: Arch
  files: InitramfsFile[]
  /** Skipped files, one line each. */
  notes: string[]
}

/**
 * Packs the files of a directory and the requested files, without a program.
 *
 * @throws UserError listing what is missing
 */
export async function packDirectory(
  directory: string,
  patterns: readonly string[],
): Promise<Pick<Packed, 'files' | 'notes'>> {
  if (!isPackable(directory))
    throw new UserError(`the directory ${directory} belongs to the system; run this in the directory of a project`)
  const [own, asked] = await Promise.all([directoryFiles(directory), askedFiles(patterns, directory)])
  const sources = new Map([...own.files, ...asked.files].map(file => [file.path, file]))
  const directories = new Set([directory, ...own.directories, ...asked.directories])
  return {
    files: [
      ...[...directories].map(path => ({path, content: null})),
      ...(await Promise.all([...sources.values()].map(guestFile))),
    ],
    notes: [...own.notes, ...asked.notes],
  }
}

/**
 * Packs the files for the guest: the program, what it needs to start, the files of its directory, and the requested files.
 * All paths are the same as on the host.
 *
 * @param patterns further files, directories and globs
 * @throws UserError listing what is missing
 */
export async function pack(program: string, directory: string, patterns: readonly string[]): Promise<Packed> {
  const advice = `; \`sh -c '${program} …'\` runs a command of the guest's busybox`
  const [found, packed] = await Promise.all([
    findProgram(program, directory, advice),
    packDirectory(directory, patterns),
  ])
  const own = await Promise.all(found.files.map(guestFile))
  const files = new Map([...packed.files, ...own].map(file => [file.path, file]))
  return {program: found.path, arch: found.arch, files: [...files.values()], notes: packed.notes}
}

const ADVICE = 'name in --files what you need'

/** Requested files, and directories that may have no files. */
interface Asked {
  files: HostFile[]
  /** Absolute paths. */
  directories: string[]
  /** Skipped files, one line each. */
  notes: string[]
}

async function askedFiles(patterns: readonly string[], directory: string): Promise<Asked> {
  const {matches, problems} = await matchFiles(patterns, directory, 'create the files first, or correct the pattern')
  if (problems.length > 0)
    throw new UserError(problems.map(({index, message}) => ({message: `--files: \`${patterns[index]}\` ${message}`})))
  const notes: string[] = []
  const found = await Promise.all(
    matches.map(async ({file}): Promise<Omit<Asked, 'notes'>> => {
      const path = resolve(file)
      const info = await stat(path).catch(() => null)
      if (info === null)
        throw new UserError(
          `--files: \`${shownPath(relative(directory, path))}\` does not exist; build it first, or correct the path`,
        )
      await refuseSecrets(path).catch((thrown: unknown) => {
        throw thrown instanceof UserError ? new UserError(`--files: \`${shownPath(path)}\` ${thrown.message}`) : thrown
      })
      return info.isDirectory()
        ? filesBelow(path, notes)
        : {files: await withLibraries(path, info.mode), directories: []}
    }),
  )
  return {
    files: found.flatMap(({files}) => files),
    directories: found.flatMap(({directories}) => directories),
    notes: notes.map(note => `${note}; ${ADVICE}`),
  }
}

/** Returns a file, with its libraries if it is a program. */
async function withLibraries(path: string, mode: number): Promise<HostFile[]> {
  const own = [{source: path, path}]
  if ((mode & 0o111) === 0) return own
  return findProgram(path, '/').then(
    ({files}) => files,
    (thrown: unknown) => {
      if (thrown instanceof UserError) return own
      throw thrown
    },
  )
}
