import {readFile, realpath} from 'node:fs/promises'
import {basename, dirname, join, normalize, relative, resolve} from 'node:path'
import {isBelow} from '../path.ts'
import type {ArtifactResult, CaseResult, ProgramResult, SourceLine} from '../results/model.ts'
import type {RepositoryFiles} from './repository.ts'

/** A file of C that is longer is not looked into. */
const MAX_SOURCE_BYTES = 16 << 20

/**
 * Finds each line of C in the repository, wherever the object was built and whatever paths the compiler was told to write.
 * A file is taken only when the line that the object's BTF carries is in it, so that no other file of the same name is.
 *
 * @param manifest path as the user named it; null: there is none
 */
export async function sourcesInRepository(
  cases: readonly CaseResult[],
  artifacts: readonly Pick<ArtifactResult, 'name' | 'path'>[],
  manifest: string | null,
  repository: RepositoryFiles,
): Promise<CaseResult[]> {
  const fits = createLineCheck(repository.root)
  const known = new Map<string, string | null>()
  const located = async (source: SourceLine | null, folders: readonly string[]): Promise<SourceLine | null> => {
    if (source === null) return null
    const key = JSON.stringify([folders, source.file, source.line, source.text])
    const path = known.has(key) ? (known.get(key) ?? null) : await find(source, folders)
    known.set(key, path)
    return path === null ? source : {...source, file: path, path}
  }
  const find = async (source: SourceLine, folders: readonly string[]): Promise<string | null> => {
    const fitting = new Set<string>()
    for (const candidate of candidates(source.file, folders, repository)) {
      if (fitting.has(candidate) || !repository.has(candidate) || !(await fits(candidate, source))) continue
      if (isTelling(source.text)) return candidate
      fitting.add(candidate)
    }
    return only(fitting) ?? (isTelling(source.text) ? anywhere(source) : null)
  }
  /** Built from a folder that nobody knows: the text finds the file when one of its name alone has it. */
  const anywhere = async (source: SourceLine): Promise<string | null> => {
    const fitting: string[] = []
    for (const candidate of repository.called(basename(source.file)))
      if (await fits(candidate, source)) fitting.push(candidate)
    return only(fitting)
  }
  const all: CaseResult[] = []
  for (const result of cases) {
    const object = artifacts.find(({name}) => name === result.artifact)?.path ?? null
    const folders = await foldersBetween([object, manifest], repository.root)
    const programs: ProgramResult[] = []
    for (const program of result.programs) programs.push(await withSources(program, source => located(source, folders)))
    all.push({...result, programs})
  }
  return all
}

async function withSources(
  program: ProgramResult,
  located: (source: SourceLine | null) => Promise<SourceLine | null>,
): Promise<ProgramResult> {
  const {load} = program
  if (load === null) return program
  const lacks = []
  for (const lack of load.lacks) lacks.push({...lack, source: await located(lack.source)})
  return {...program, load: {...load, source: await located(load.source), lacks}}
}

/** The one element that there is; null when there is none, or more. */
function only(found: Iterable<string>): string | null {
  const [first = null, second] = found
  return second === undefined ? first : null
}

/** A brace alone is in any file: what it fits proves nothing where more than one does. */
function isTelling(text: string): boolean {
  return /\w{2}/.test(text)
}

/** The folders of the object and of the manifest and those above them up to the root (`''`), nearest first. */
async function foldersBetween(files: readonly (string | null)[], root: string): Promise<string[]> {
  const folders: string[] = []
  for (const file of files) {
    if (file === null) continue
    const own = await realpath(dirname(resolve(file))).catch(() => dirname(resolve(file)))
    for (let folder = own; folder === root || isBelow(folder, root); folder = dirname(folder))
      folders.push(relative(root, folder))
  }
  return [...new Set([...folders, ''])]
}

/**
 * Paths that a file may have in the repository, the likeliest first: compilers write absolute paths of another machine,
 * paths relative to a folder above the object, or a prefix of the user's in their place (`-fdebug-prefix-map`). So the longest
 * end of the path counts, from the folder that is nearest to the object.
 *
 * @param file as the compiler wrote it
 * @param folders relative to the root
 */
function* candidates(file: string, folders: readonly string[], {root}: RepositoryFiles): Generator<string> {
  const path = normalize(file)
  if (isBelow(path, root)) yield relative(root, path)
  if (!path.startsWith('/')) for (const folder of folders) yield join(folder, path)
  const parts = path.split('/').filter(part => part !== '' && part !== '.' && part !== '..')
  for (let start = 0; start < parts.length; start++)
    for (const folder of folders) yield join(folder, ...parts.slice(start))
}

/** Checks whether a file has the text of a line where the object says; a line without a text proves nothing. */
function createLineCheck(root: string): (path: string, source: SourceLine) => Promise<boolean> {
  const files = new Map<string, Promise<string[]>>()
  return async (path, {line, text}) => {
    const reading = files.get(path) ?? linesOf(join(root, path))
    files.set(path, reading)
    const expected = bare(text)
    return expected !== '' && bare((await reading)[line - 1] ?? '') === expected
  }
}

async function linesOf(file: string): Promise<string[]> {
  const content = await readFile(file).catch(() => null)
  return content === null || content.length > MAX_SOURCE_BYTES ? [] : content.toString('utf8').split('\n')
}

/** Without what the way from the compiler to here may have changed: blanks, and bytes that are not UTF-8. */
function bare(text: string): string {
  return text.replaceAll(/[\s\ufffd]+/g, ' ').trim()
}
