import {existsSync} from 'node:fs'
import {homedir} from 'node:os'
import {join, resolve} from 'node:path'
import {escapePath, glob, isDynamicPattern} from 'tinyglobby'
import {nearestFile} from './nearest-file.ts'
import {shownPath} from './shown-path.ts'

/**
 * A file that a pattern matches. A path without a glob is included even if it does not exist; its reader reports that.
 */
interface Match {
  /** The pattern as written. */
  pattern: string
  /** Index of the pattern. */
  index: number
  isGlob: boolean
  /** Absolute path. */
  file: string
  /** Absolute path of the fixed part of a glob (`data` in `data/*.json`), or of the directory of a path. */
  directory: string
}

/** The files that a list of paths and globs matches, in its order, and its problems. */
interface Matches {
  matches: Match[]
  /** Problems of patterns, by index; each message continues a sentence that begins with the pattern. */
  problems: {index: number; message: string}[]
}

/** Directories that globs never enter: their files are not inputs, and may hold credentials. */
const NEVER = ['**/.git/**']

/**
 * Finds the files that paths and globs match: `*`, `**`, `?`, `[…]`, `{a,b}` and extglobs, also below linked
 * directories. Patterns apply in order, as in `@actions/glob`: one that begins with `!` removes what those before it
 * matched, and a later one can add it again. An existing path is that file, even if it looks like a glob
 * (`[id].bpf.o`). `~/` is the home directory.
 *
 * @param base directory that they are relative to
 * @param advice fix for a glob that matches nothing
 */
export async function matchFiles(patterns: readonly string[], base: string, advice: string): Promise<Matches> {
  const found: Matches = {matches: [], problems: []}
  for (const [index, text] of patterns.entries()) {
    if (isExclusion(text)) {
      if (patterns.slice(0, index).every(isExclusion))
        found.problems.push({
          index,
          message: 'excludes nothing; move it after the pattern that it excludes files from, such as `build/*.bpf.o`',
        })
      continue
    }
    const pattern = atHome(text)
    const isGlob = looksLikeGlob(pattern, base)
    const files = isGlob ? await globbed(pattern, base) : [resolve(base, pattern)]
    const directory = isGlob ? fixedDirectory(pattern, base) : resolve(base, pattern, '..')
    if (files.length === 0)
      found.problems.push({index, message: `matches no file${await whereNothingIs(pattern, directory)}; ${advice}`})
    const kept = await withoutExcluded(files, patterns.slice(index + 1).filter(isExclusion), base)
    found.matches.push(...kept.map(file => ({pattern: text, index, isGlob, file, directory})))
  }
  if (found.matches.length === 0 && found.problems.length === 0 && patterns.length > 0)
    found.problems.push({
      index: patterns.findLastIndex(isExclusion),
      message: 'excludes all remaining files; remove it',
    })
  return found
}

/** Returns whether a pattern is an exclusion; `!(a|b)` is a glob. */
function isExclusion(pattern: string): boolean {
  return pattern.startsWith('!') && !pattern.startsWith('!(')
}

function looksLikeGlob(pattern: string, base: string): boolean {
  return isDynamicPattern(pattern) && !existsSync(resolve(base, pattern))
}

function atHome(pattern: string): string {
  return pattern.startsWith('~/') ? join(homedir(), pattern.slice(2)) : pattern
}

/**
 * Removes excluded files. An excluded directory includes its contents. Missing files are kept, for their reader to
 * report.
 */
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

/** Returns the absolute paths that globs match, sorted. Symbolic links are followed, those of a cycle only once. */
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
  // Directories end with a slash.
  return found.map(file => file.replace(/(?<=.)\/$/, '')).sort()
}

/** Returns the absolute path of the fixed directory of a path or a glob: `data` for `data/*.json`. */
export function fixedDirectory(pattern: string, base: string): string {
  const parts = pattern.split('/')
  const fixed = parts
    .slice(
      0,
      parts.findIndex(part => isDynamicPattern(part)),
    )
    .join('/')
  return resolve(base, fixed === '' && pattern.startsWith('/') ? '/' : fixed)
}

async function whereNothingIs(pattern: string, directory: string): Promise<string> {
  const {missing, guess} = await nearestFile(directory, pattern.split('/').at(-1) ?? '')
  const nearest = guess === null ? '' : `; the nearest is \`${shownPath(guess)}\``
  if (missing !== null) return `: there is no \`${shownPath(missing)}\`${nearest}`
  const shown = shownPath(directory)
  return ` in ${shown === '.' ? 'the working directory' : `\`${shown}\``}${nearest}`
}
