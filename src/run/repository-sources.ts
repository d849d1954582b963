import {readFile, realpath} from 'node:fs/promises'
import {basename, dirname, join, normalize, relative, resolve} from 'node:path'
import {isBelow} from '../files/path.ts'
import type {ArtifactResult} from '../model/artifact.ts'
import type {CaseResult} from '../model/case.ts'
import type {SourceLine} from '../model/place.ts'
import type {ProgramResult} from '../model/program.ts'
import type {ProgramSurface} from '../model/program-surface.ts'
import type {Surface} from '../model/surface.ts'
import type {RepositoryFiles} from './repository.ts'

/** Longer C files are not read. */
const MAX_SOURCE_BYTES = 16 << 20

/** Finds a C source line of an artifact in the repository. Returns it with its path there, or unchanged. */
export type LocateSource = (artifact: string, source: SourceLine | null) => Promise<SourceLine | null>

/**
 * Creates a function that finds C source lines in the repository, wherever the object was built and whatever paths the compiler
 * wrote. A file is accepted only if it contains the line from the object's BTF, so that other files with the same name are not.
 *
 * @param manifest path as given by the user; null if there is none
 */
export function createSourceLocator(
  artifacts: readonly Pick<ArtifactResult, 'name' | 'path'>[],
  manifest: string | null,
  repository: RepositoryFiles,
): LocateSource {
  const fits = createLineCheck(repository.root)
  const known = new Map<string, string | null>()
  const directoriesOf = new Map<string, Promise<string[]>>()
  /** Returns the best candidate that has the line. By file name alone, or with a trivial line, the match must be unique. */
  const find = async (source: SourceLine, directories: readonly string[]): Promise<string | null> => {
    const [fitting, deep] = [new Set<string>(), new Set<string>()]
    for (const {path: candidate, depth} of candidates(source.file, directories, repository)) {
      const path = repository.find(candidate)
      if (path === null || fitting.has(path) || !(await fits(path, source))) continue
      if (isTelling(source.text) && depth > 1) return path
      fitting.add(path)
      if (depth > 1) deep.add(path)
    }
    for (const path of repository.called(basename(source.file))) if (await fits(path, source)) fitting.add(path)
    return only(fitting) ?? (source.text === '' ? only(deep) : null)
  }
  return async (artifact, source) => {
    if (source === null) return null
    const object = artifacts.find(({name}) => name === artifact)?.path ?? null
    const searching = directoriesOf.get(artifact) ?? directoriesBetween([object, manifest], repository.root)
    directoriesOf.set(artifact, searching)
    const directories = await searching
    const key = JSON.stringify([directories, source.file, source.line, source.text])
    const path = known.has(key) ? (known.get(key) ?? null) : await find(source, directories)
    known.set(key, path)
    if (path === null) return source
    return {
      ...source,
      file: path,
      path,
      text: source.text === '' ? await textAt(repository.root, path, source.line) : source.text,
    }
  }
}

/** Returns the text of a line in the repository, for an object or a test that does not contain it. */
async function textAt(root: string, path: string, line: number): Promise<string> {
  return (await linesOf(join(root, path)))[line - 1]?.trim() ?? ''
}

/** Returns the cases with all C source lines located in the repository. */
export async function casesInRepository(cases: readonly CaseResult[], locate: LocateSource): Promise<CaseResult[]> {
  const all: CaseResult[] = []
  for (const result of cases) {
    const programs: ProgramResult[] = []
    for (const program of result.programs)
      programs.push(await withSources(program, source => locate(result.artifact, source)))
    const reported = []
    for (const test of result.reported) reported.push({...test, source: await locate(result.artifact, test.source)})
    all.push({...result, programs, reported})
  }
  return all
}

/** Returns a surface with all C source lines located in the repository. */
export async function surfaceInRepository(surface: Surface, locate: LocateSource): Promise<Surface> {
  const programs: ProgramSurface[] = []
  for (const program of surface.programs) {
    const located = async <Item extends {source: SourceLine | null}>(items: readonly Item[]): Promise<Item[]> => {
      const all: Item[] = []
      for (const item of items) all.push({...item, source: await locate(program.artifact, item.source)})
      return all
    }
    programs.push({
      ...program,
      source: await locate(program.artifact, program.source),
      reads: await located(program.reads),
      notFollowed: await located(program.notFollowed),
      relocations: await located(program.relocations),
      externs: await located(program.externs),
    })
  }
  return {...surface, programs}
}

async function withSources(
  program: ProgramResult,
  located: (source: SourceLine | null) => Promise<SourceLine | null>,
): Promise<ProgramResult> {
  const {load} = program
  if (load === null) return program
  const lacks = []
  for (const lack of load.lacks) lacks.push({...lack, source: await located(lack.source)})
  const removed = []
  for (const range of load.lines?.removed ?? [])
    removed.push({...range, source: (await located(range.source)) ?? range.source})
  const lines = load.lines && {...load.lines, removed}
  return {...program, load: {...load, source: await located(load.source), lacks, lines}}
}

/** Returns the only element; null if there is none, or more than one. */
function only(found: Iterable<string>): string | null {
  const [first = null, second] = found
  return second === undefined ? first : null
}

/** Reports whether a line identifies a file: a single brace is in every file. */
function isTelling(text: string): boolean {
  return /\w{2}/.test(text)
}

/** Returns the directories of the object and of the manifest and their parents up to the root (`''`), nearest first. */
async function directoriesBetween(files: readonly (string | null)[], root: string): Promise<string[]> {
  const directories: string[] = []
  for (const file of files) {
    if (file === null) continue
    const own = await realpath(dirname(resolve(file))).catch(() => dirname(resolve(file)))
    for (let directory = own; directory === root || isBelow(directory, root); directory = dirname(directory))
      directories.push(relative(root, directory))
  }
  return [...new Set([...directories, ''])]
}

/**
 * Yields possible paths of a file in the repository, the likeliest first. Compilers write absolute paths of another machine, paths
 * relative to a directory above the object, or a prefix chosen by the user (`-fdebug-prefix-map`). So the longest suffix of the path
 * comes first, starting at the directory nearest to the object.
 *
 * @param file path as written by the compiler
 * @param directories directories relative to the root
 */
function* candidates(file: string, directories: readonly string[], {root}: RepositoryFiles): Generator<Candidate> {
  const path = normalize(file)
  if (isBelow(path, root)) yield {path: relative(root, path), depth: Number.POSITIVE_INFINITY}
  const parts = path.split('/').filter(part => part !== '' && part !== '.' && part !== '..')
  // A path relative to a directory near the object is complete, even if it is only a file name.
  if (!path.startsWith('/'))
    for (const directory of directories)
      yield {path: join(directory, path), depth: parts.length + (directory === '' ? 0 : 1)}
  for (let start = 0; start < parts.length; start++)
    for (const directory of directories)
      yield {path: join(directory, ...parts.slice(start)), depth: parts.length - start}
}

interface Candidate {
  path: string
  /** Number of path components that match the path from the compiler. */
  depth: number
}

/**
 * Returns a function that checks whether a file has the text of a line at the line number from the object. If the compiler could not
 * read the file under the path that `-ffile-prefix-map` sets, the object has no text, and the line only has to exist.
 */
function createLineCheck(root: string): (path: string, source: SourceLine) => Promise<boolean> {
  const files = new Map<string, Promise<string[]>>()
  return async (path, {line, text}) => {
    const reading = files.get(path) ?? linesOf(join(root, path))
    files.set(path, reading)
    const found = (await reading)[line - 1]
    return found !== undefined && (text === '' || bare(found) === bare(text))
  }
}

async function linesOf(file: string): Promise<string[]> {
  const content = await readFile(file).catch(() => null)
  return content === null || content.length > MAX_SOURCE_BYTES ? [] : content.toString('utf8').split('\n')
}

/** Removes differences that may arise on the way from the compiler: white space, and bytes that are not UTF-8. */
function bare(text: string): string {
  return text.replaceAll(/[\s\ufffd]+/g, ' ').trim()
}
