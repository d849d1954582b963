import {readdir} from 'node:fs/promises'
import {basename, dirname, extname, join} from 'node:path'
import {glob, isDynamicPattern} from 'tinyglobby'
import {nearest} from '../text/did-you-mean.ts'
import {shownPath} from './shown-path.ts'

/** What comes nearest to files that are not there. */
export interface Nearest {
  /** The first folder on the way that does not exist; null: it is all there. */
  missing: string | null
  /** A file, or a folder in place of the missing one, that may be meant; null: nothing is near. */
  guess: string | null
}

/** How deep is looked below a folder: a build's outputs, not a whole disk. */
const DEPTH = 4

/**
 * Looks for what may be meant by a file that is not there: a folder of nearly its name where one is missing, else a file
 * deeper down that its last part matches, one of nearly its name, or, of a glob, one with its extension.
 *
 * @param folder absolute
 * @param name its last part, a name or a glob
 */
export async function nearestFile(folder: string, name: string): Promise<Nearest> {
  const names = await namesIn(folder)
  if (names === null) return missingFolder(folder)
  const guess = (await firstBelow(folder, name)) ?? (isDynamicPattern(name) ? await oneOfKind(folder, name) : named())
  return {missing: null, guess}

  function named(): string | null {
    const found = nearest(name, names ?? [])
    return found === undefined ? null : join(folder, found)
  }
}

/** `; did you mean …?` for a path that does not exist; empty where nothing is near. */
export async function didYouMeanFile(path: string): Promise<string> {
  const {guess} = await nearestFile(dirname(path), basename(path))
  return guess === null ? '' : `; did you mean \`${shownPath(guess)}\`?`
}

async function missingFolder(folder: string): Promise<Nearest> {
  const parent = dirname(folder)
  const names = await namesIn(parent)
  if (names === null && parent !== folder) return missingFolder(parent)
  const guess = nearest(basename(folder), names ?? [])
  return {missing: folder, guess: guess === undefined ? null : join(parent, guess)}
}

async function oneOfKind(folder: string, name: string): Promise<string | null> {
  const kind = extname(name)
  return kind === '' || isDynamicPattern(kind) ? null : firstBelow(folder, `*${kind}`)
}

async function firstBelow(folder: string, pattern: string): Promise<string | null> {
  const options = {cwd: folder, absolute: true, deep: DEPTH, followSymbolicLinks: false, ignore: ['**/node_modules/**']}
  return (await glob(`**/${pattern}`, options)).sort(byDepth)[0] ?? null
}

function byDepth(a: string, b: string): number {
  return a.split('/').length - b.split('/').length || (a < b ? -1 : 1)
}

async function namesIn(folder: string): Promise<string[] | null> {
  return readdir(folder).catch(() => null)
}
