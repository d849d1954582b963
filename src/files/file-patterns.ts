import {existsSync} from 'node:fs'
import {homedir} from 'node:os'
import {join, resolve} from 'node:path'
import {escapePath, glob, isDynamicPattern} from 'tinyglobby'
import {nearestFile} from './nearest-file.ts'
import {shownPath} from './shown-path.ts'

/** A file that a pattern matches. A path without a glob is here even where nothing is at it: its reader knows what to say. */
export interface Match {
  /** The pattern as it is written, and which of them that is. */
  pattern: string
  index: number
  isGlob: boolean
  /** Absolute. */
  file: string
  /** Absolute: the fixed part of a glob (`data` of `data/*.json`), of a path its folder. */
  folder: string
}

/** What a list of paths and globs matches, in its order, and what is wrong with it. */
export interface Matches {
  matches: Match[]
  /** Of a pattern by its index; the message goes on behind the pattern. */
  problems: {index: number; message: string}[]
}

/** No folder that globs go into: what is in it is nobody's input, and may hold credentials. */
const NEVER = ['**/.git/**']

/**
 * Finds what paths and globs match: `*`, `**`, `?`, `[…]`, `{a,b}` and extglobs, below linked folders as well. They are taken
 * in their order, as `@actions/glob` does: one that begins with `!` takes away what those before it have matched, and a
 * later one can bring it back. A path that exists is that file, also where it looks like a glob (`[id].bpf.o`). `~/` is the
 * home directory.
 *
 * @param base folder that they are relative to
 * @param advice what to do about a glob that matches nothing
 */
export async function matchFiles(patterns: readonly string[], base: string, advice: string): Promise<Matches> {
  const found: Matches = {matches: [], problems: []}
  for (const [index, text] of patterns.entries()) {
    if (isExclusion(text)) {
      if (patterns.slice(0, index).every(isExclusion))
        found.problems.push({
          index,
          message: 'excludes nothing: move it after the pattern that it excludes files from, such as `build/*.bpf.o`',
        })
      continue
    }
    const pattern = atHome(text)
    const isGlob = looksLikeGlob(pattern, base)
    const files = isGlob ? await globbed(pattern, base) : [resolve(base, pattern)]
    const folder = isGlob ? fixedFolder(pattern, base) : resolve(base, pattern, '..')
    if (files.length === 0)
      found.problems.push({index, message: `matches no file${await whereNothingIs(pattern, folder)}; ${advice}`})
    const kept = await withoutExcluded(files, patterns.slice(index + 1).filter(isExclusion), base)
    found.matches.push(...kept.map(file => ({pattern: text, index, isGlob, file, folder})))
  }
  if (found.matches.length === 0 && found.problems.length === 0 && patterns.length > 0)
    found.problems.push({index: patterns.findLastIndex(isExclusion), message: 'excludes every file that is left'})
  return found
}

/** Whether it is one that takes away: `!(a|b)` is a glob. */
function isExclusion(pattern: string): boolean {
  return pattern.startsWith('!') && !pattern.startsWith('!(')
}

function looksLikeGlob(pattern: string, base: string): boolean {
  return isDynamicPattern(pattern) && !existsSync(resolve(base, pattern))
}

function atHome(pattern: string): string {
  return pattern.startsWith('~/') ? join(homedir(), pattern.slice(2)) : pattern
}

/** A folder that is excluded goes with all that is in it. What does not exist is kept, for its reader to report. */
async function withoutExcluded(
  files: readonly string[],
  exclusions: readonly string[],
  base: string,
): Promise<readonly string[]> {
  if (exclusions.length === 0) return files
  const ignore = exclusions.flatMap(exclusion => {
    const text = atHome(exclusion.slice(1).trim()).replace(/\/+$/, '')
    const pattern = looksLikeGlob(text, base) ? text : escapePath(text)
    return [pattern, `${pattern}/**`]
  })
  const kept = new Set(
    await globbed(
      files.map(file => escapePath(file)),
      base,
      {ignore, onlyFiles: false},
    ),
  )
  return files.filter(file => kept.has(file) || !existsSync(file))
}

/** Absolute paths in a fixed order. Links are followed, those that lead in a circle only once. */
async function globbed(
  patterns: string | string[],
  base: string,
  {ignore = [], onlyFiles = true}: {ignore?: readonly string[]; onlyFiles?: boolean} = {},
): Promise<string[]> {
  const found = await glob(patterns, {
    cwd: base,
    absolute: true,
    dot: true,
    expandDirectories: false,
    onlyFiles,
    ignore: [...NEVER, ...ignore],
  })
  // Folders come with a slash behind them.
  return found.map(file => file.replace(/(?<=.)\/$/, '')).sort()
}

/** The folder that a path or a glob begins with: of `data/*.json` it is `data`. Absolute. */
export function fixedFolder(pattern: string, base: string): string {
  const parts = pattern.split('/')
  const fixed = parts
    .slice(
      0,
      parts.findIndex(part => isDynamicPattern(part)),
    )
    .join('/')
  return resolve(base, fixed === '' && pattern.startsWith('/') ? '/' : fixed)
}

async function whereNothingIs(pattern: string, folder: string): Promise<string> {
  const {missing, guess} = await nearestFile(folder, pattern.split('/').at(-1) ?? '')
  const nearest = guess === null ? '' : `; the nearest is \`${shownPath(guess)}\``
  if (missing !== null) return `: there is no \`${shownPath(missing)}\`${nearest}`
  const shown = shownPath(folder)
  return ` in ${shown === '.' ? 'the working directory' : `\`${shown}\``}${nearest}`
}
