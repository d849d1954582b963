import {readdir, stat} from 'node:fs/promises'
import {join, relative} from 'node:path'
import {errorMessage} from '../base/errors.ts'
import {refuseSecrets} from '../base/secret-places.ts'
import {isBelow} from '../files/path.ts'
import {bareEnvironment, runTool} from '../host/tool.ts'
import {which} from '../host/which.ts'
import {bytes as bytesWords} from '../text/figures.ts'
import type {HostFile} from './program.ts'

/** What of a folder goes to a guest. */
export interface FolderFiles {
  files: HostFile[]
  /** What was left out, a line each. */
  notes: string[]
}

/** A larger file is an image or a build of something else; `--files` brings it. */
export const LARGEST_FILE = 16 * 1024 * 1024
/** More is packed into an initramfs slower than a guest boots. */
export const MOST_BYTES = 48 * 1024 * 1024
/** Of a folder that is in no repository: a home has more. */
const MOST_FILES = 20_000

/**
 * The files of a folder: those that git tracks, and those that are new and not ignored. Of the rest of the repository as well
 * where all of it fits, for tests read `../testdata`. In no repository: all files below the folder.
 *
 * @param advice how what was left out can be brought
 */
export async function folderFiles(folder: string, advice = '--files brings what is needed'): Promise<FolderFiles> {
  const {files, notes} = await filesOf(folder)
  return {files, notes: notes.map(note => `${note}; ${advice}`)}
}

async function filesOf(folder: string): Promise<FolderFiles> {
  const top = await repositoryOf(folder)
  const notes: string[] = []
  if (top === null) return fitting(await filesBelow(folder, notes), folder, notes)
  const listed = await listedByGit(top)
  const own = listed.filter(path => isBelow(path, folder))
  const rest = listed.filter(path => !isBelow(path, folder))
  const {files, bytes} = await measured(own, notes)
  const others = await measured(rest, [])
  if (bytes + others.bytes <= MOST_BYTES) return {files: [...files, ...others.files], notes}
  if (others.files.length > 0)
    notes.push(`left out what the repository has outside of ${folder}: together more than ${bytesWords(MOST_BYTES)}`)
  return fitting({files, bytes}, folder, notes)
}

export interface Measured {
  files: HostFile[]
  bytes: number
}

function fitting({files, bytes}: Measured, folder: string, notes: string[]): FolderFiles {
  if (bytes <= MOST_BYTES) return {files, notes}
  notes.push(
    `left out the files of ${folder}: together they have ${bytesWords(bytes)}, more than ${bytesWords(MOST_BYTES)}`,
  )
  return {files: [], notes}
}

async function repositoryOf(folder: string): Promise<string | null> {
  if (which('git') === undefined) return null
  const {exitCode, stdout} = await git(folder, ['rev-parse', '--show-toplevel'])
  return exitCode === 0 ? stdout.trim() : null
}

async function listedByGit(top: string): Promise<string[]> {
  const {stdout} = await git(top, ['ls-files', '-z', '--cached', '--others', '--exclude-standard'])
  return [...new Set(stdout.split('\0'))].filter(Boolean).map(path => join(top, path))
}

function git(folder: string, words: readonly string[]) {
  return runTool('git', ['-C', folder, ...words], {environment: {...bareEnvironment(), GIT_OPTIONAL_LOCKS: '0'}})
}

/** What a link leads to stands in its place. What is gone from the working tree, and what is no file, is none. */
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
  if (secret.length > 0) notes.push(`left out ${someOf(secret)}: what they lead to may hold secrets of this machine`)
  if (large.length > 0) notes.push(`left out ${someOf(large)}: larger than ${bytesWords(LARGEST_FILE)}`)
  return found
}

function someOf(paths: readonly string[]): string {
  return paths.length === 1 ? `${paths[0]}` : `${paths.length} files, ${paths[0]} first`
}

/** A link may lead to the environment of this process, and a folder that git refuses has its `.git` in it. */
async function mayBeSecret(path: string): Promise<boolean> {
  return refuseSecrets(path).then(
    () => false,
    () => true,
  )
}

/**
 * All files below a folder, whatever git says.
 *
 * @param notes takes what was left out, a line each
 */
export async function filesBelow(folder: string, notes: string[]): Promise<Measured> {
  const paths: string[] = []
  const folders = [folder]
  for (let next = folders.pop(); next !== undefined && paths.length <= MOST_FILES; next = folders.pop()) {
    const entries = await readdir(next, {withFileTypes: true}).catch((thrown: unknown) => {
      notes.push(`left out ${next}: ${errorMessage(thrown)}`)
      return []
    })
    for (const entry of entries) {
      const path = join(next, entry.name)
      if (entry.isDirectory()) folders.push(path)
      // What a link leads to decides later.
      else if (entry.isFile() || entry.isSymbolicLink()) paths.push(path)
    }
  }
  if (paths.length <= MOST_FILES) return measured(paths, notes)
  notes.push(
    `left out the files of ${folder}: there are more than ${MOST_FILES}, and it is in no git repository that says which count`,
  )
  return {files: [], bytes: 0}
}

/** The folder itself is there also where no file of it is. */
export function isPackable(folder: string): boolean {
  const [, top = ''] = folder.split('/')
  return !['', 'proc', 'sys', 'dev'].includes(top) && !relative('/', folder).startsWith('..')
}
