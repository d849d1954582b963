import {readdir, stat} from 'node:fs/promises'
import {join, relative} from 'node:path'
import {errorMessage} from '../base/errors.ts'
import {refuseSecrets} from '../base/secret-places.ts'
import {isBelow} from '../files/path.ts'
import {bareEnvironment, runTool} from '../host/tool.ts'
import {which} from '../host/which.ts'
import {bytes as bytesWords} from '../text/figures.ts'
import type {HostFile} from './program.ts'

/** The files of a directory to pack for a guest. */
interface DirectoryFiles {
  files: HostFile[]
  /** Absolute paths of directories, which may have no files. Empty for a repository: git tracks only files. */
  directories: string[]
  /** Skipped files, one line each. */
  notes: string[]
}

/** Larger files are usually images or other builds; `--files` includes them. */
export const LARGEST_FILE = 16 * 1024 * 1024
/** Packing more into an initramfs takes longer than booting a guest. */
export const MOST_BYTES = 48 * 1024 * 1024
/** Limit for a directory outside a repository: a home directory has more files. */
const MOST_FILES = 20_000

/**
 * Returns the files of a directory that git tracks, and new files that git does not ignore. Includes the rest of the repository if it
 * fits, because tests read `../testdata`. Outside a repository it returns all files below the directory.
 *
 * @param advice how to include skipped files
 */
export async function directoryFiles(
  directory: string,
  advice = 'use --files to include what you need',
): Promise<DirectoryFiles> {
  const {notes, ...found} = await filesOf(directory)
  return {...found, notes: notes.map(note => `${note}; ${advice}`)}
}

async function filesOf(directory: string): Promise<DirectoryFiles> {
  const top = await repositoryOf(directory)
  const notes: string[] = []
  if (top === null) {
    const {directories, ...found} = await filesBelow(directory, notes)
    return {...fitting(found, directory, notes), directories}
  }
  const listed = await listedByGit(top)
  const own = listed.filter(path => isBelow(path, directory))
  const rest = listed.filter(path => !isBelow(path, directory))
  const {files, bytes} = await measured(own, notes)
  const others = await measured(rest, [])
  if (bytes + others.bytes <= MOST_BYTES) return {files: [...files, ...others.files], directories: [], notes}
  if (others.files.length > 0)
    notes.push(`skipped the files of the repository outside ${directory}: together more than ${bytesWords(MOST_BYTES)}`)
  return {...fitting({files, bytes}, directory, notes), directories: []}
}

interface Measured {
  files: HostFile[]
  bytes: number
}

function fitting({files, bytes}: Measured, directory: string, notes: string[]): Omit<DirectoryFiles, 'directories'> {
  if (bytes <= MOST_BYTES) return {files, notes}
  notes.push(
    `skipped the files of ${directory}: together they have ${bytesWords(bytes)}, more than ${bytesWords(MOST_BYTES)}`,
  )
  return {files: [], notes}
}

async function repositoryOf(directory: string): Promise<string | null> {
  if (which('git') === undefined) return null
  const {exitCode, stdout} = await git(directory, ['rev-parse', '--show-toplevel'])
  return exitCode === 0 ? stdout.trim() : null
}

async function listedByGit(top: string): Promise<string[]> {
  const {stdout} = await git(top, ['ls-files', '-z', '--cached', '--others', '--exclude-standard'])
  return [...new Set(stdout.split('\0'))].filter(Boolean).map(path => join(top, path))
}

function git(directory: string, words: readonly string[]) {
  return runTool('git', ['-C', directory, ...words], {environment: {...bareEnvironment(), GIT_OPTIONAL_LOCKS: '0'}})
}

/** Returns existing files and their size. Links count as their targets. */
async function measured(paths: readonly string[], notes: string[]): Promise<Measured> {
  const found: Measured = {files: [], bytes: 0}
  const large: string[] = []
  const secret: string[] = []
  for (const path of paths) {
    const info = await stat(path).catch(() => null)
    if (info === null || !info.isFile()) continue
    if (await mayBeSecret(path)) secret.push(path)
    else if (info.size > LARGEST_FILE) large.push(path)
    else {
      found.files.push({source: path, path})
      found.bytes += info.size
    }
  }
  if (secret.length > 0) notes.push(`skipped ${someOf(secret)}: they may lead to secrets of this machine`)
  if (large.length > 0) notes.push(`skipped ${someOf(large)}: larger than ${bytesWords(LARGEST_FILE)}`)
  return found
}

function someOf(paths: readonly string[]): string {
  return paths.length === 1 ? `${paths[0]}` : `${paths.length} files such as ${paths[0]}`
}

/** Reports whether a path may lead to secrets, such as the environment of this process, or the `.git` of a directory that git refuses. */
async function mayBeSecret(path: string): Promise<boolean> {
  return refuseSecrets(path).then(
    () => false,
    () => true,
  )
}

/** The files below a directory, and the directory with those below it. */
interface Tree extends Measured {
  directories: string[]
}

/**
 * Returns all files and directories below a directory, regardless of git.
 *
 * @param notes receives a line for each skipped file or directory
 */
export async function filesBelow(directory: string, notes: string[]): Promise<Tree> {
  const paths: string[] = []
  const directories: string[] = []
  const left = [directory]
  for (let next = left.pop(); next !== undefined && paths.length <= MOST_FILES; next = left.pop()) {
    directories.push(next)
    const entries = await readdir(next, {withFileTypes: true}).catch((thrown: unknown) => {
      notes.push(`skipped ${next}: ${errorMessage(thrown)}`)
      return []
    })
    for (const entry of entries) {
      const path = join(next, entry.name)
      if (entry.isDirectory()) left.push(path)
      // Links are resolved later.
      else if (entry.isFile() || entry.isSymbolicLink()) paths.push(path)
    }
  }
  if (paths.length <= MOST_FILES) return {...(await measured(paths, notes)), directories}
  notes.push(
    `skipped the files of ${directory}: there are more than ${MOST_FILES}, and no git repository shows which ones are needed`,
  )
  return {files: [], directories: [], bytes: 0}
}

/** Reports whether a directory can exist in a guest with its own path, even without files. */
export function isPackable(directory: string): boolean {
  const [, top = ''] = directory.split('/')
  return !['', 'proc', 'sys', 'dev'].includes(top) && !relative('/', directory).startsWith('..')
}
