import {readdir} from 'node:fs/promises'
import {basename, dirname, extname, join} from 'node:path'
import {glob, isDynamicPattern} from 'tinyglobby'
import {nearest} from '../text/did-you-mean.ts'
import {shownPath} from './shown-path.ts'

/** The nearest existing path to a missing file. */
interface Nearest {
  /** The first missing directory of the path; null: all exist. */
  missing: string | null
  /** A file, or a directory in place of the missing one, that may be meant; null: nothing is similar. */
  guess: string | null
}

/** Depth of the search below a directory, enough for a build's outputs. */
const DEPTH = 4

/**
 * Searches for a likely replacement of a missing file: a directory with a similar name if one is missing, else a file
 * further down that the last part of the path matches, one with a similar name or, for a glob, one with the same
 * extension.
 *
 * @param directory absolute path of the directory
 * @param name last part of the path, a name or a glob
 */
export async function nearestFile(directory: string, name: string): Promise<Nearest> {
  const names = await namesIn(directory)
  if (names === null) return missingDirectory(directory)
  const guess =
    (await firstBelow(directory, name)) ?? (isDynamicPattern(name) ? await oneOfKind(directory, name) : named())
  return {missing: null, guess}

  function named(): string | null {
    const found = nearest(name, names ?? [], stemLength)
    return found === undefined ? null : join(directory, found)
  }
}

/** Returns `; did you mean …?` for a missing path; empty if nothing is similar. */
export async function didYouMeanFile(path: string): Promise<string> {
  const {guess} = await nearestFile(dirname(path), basename(path))
  return guess === null ? '' : `; did you mean \`${shownPath(guess)}\`?`
}

async function missingDirectory(directory: string): Promise<Nearest> {
  const parent = dirname(directory)
  const names = await namesIn(parent)
  if (names === null && parent !== directory) return missingDirectory(parent)
  const guess = nearest(basename(directory), names ?? [], stemLength)
  return {missing: directory, guess: guess === undefined ? null : join(parent, guess)}
}

async function oneOfKind(directory: string, name: string): Promise<string | null> {
  const kind = extname(name)
  return kind === '' || isDynamicPattern(kind) ? null : firstBelow(directory, `*${kind}`)
}

async function firstBelow(directory: string, pattern: string): Promise<string | null> {
  const options = {
    cwd: directory,
    absolute: true,
    deep: DEPTH,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**'],
  }
  return (await glob(`**/${pattern}`, options)).sort(byDepth)[0] ?? null
}

function byDepth(a: string, b: string): number {
  return a.split('/').length - b.split('/').length || (a < b ? -1 : 1)
}

/** Returns the length of a name without its ending: objects share `.bpf.o`, which does not make them similar. */
function stemLength(name: string): number {
  const ending = name.indexOf('.', 1)
  return ending === -1 ? name.length : ending
}

async function namesIn(directory: string): Promise<string[] | null> {
  return readdir(directory).catch(() => null)
}
