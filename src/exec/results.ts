import {copyFile, mkdir, writeFile} from 'node:fs/promises'
import {dirname, normalize, resolve} from 'node:path'
import {errorMessage} from '../base/errors.ts'
import {isBelow} from '../files/path.ts'
import type {RecordOf} from '../guest/record-shapes.ts'

/** Options of Go's test binaries that name a file or a folder which they write (go help testflag). */
const GO_FILES = /^-?-test\.(?:coverprofile|gocoverdir|cpuprofile|memprofile|blockprofile|mutexprofile|trace)=(.+)$/
const GO_FOLDER = /^-?-test\.outputdir=(.+)$/

/**
 * The paths that come back when a program has ended, absolute: those that are asked for, and those that Go's tests and the coverage
 * of Go and Rust are told to write to.
 *
 * @param variables of its environment, `NAME=value`
 */
export function resultPaths(
  asked: readonly string[],
  words: readonly string[],
  variables: readonly string[],
  folder: string,
): string[] {
  const outputs = words.flatMap(word => GO_FOLDER.exec(word)?.[1] ?? [])
  const base = resolve(folder, outputs.at(-1) ?? '.')
  const written = words.flatMap(word => GO_FILES.exec(word)?.[1] ?? []).map(path => resolve(base, path))
  const variableOf = (name: string) =>
    variables.find(variable => variable.startsWith(`${name}=`))?.slice(name.length + 1)
  const coverage = variableOf('GOCOVERDIR')
  // `%p` and its kin stand for numbers that only the program knows.
  const profile = variableOf('LLVM_PROFILE_FILE')
  return [
    ...new Set([
      ...asked.map(path => resolve(folder, path)),
      ...written,
      ...(coverage === undefined ? [] : [resolve(folder, coverage)]),
      ...(profile === undefined
        ? []
        : [profile.includes('%') ? dirname(resolve(folder, profile)) : resolve(folder, profile)]),
    ]),
  ]
}

/** A file that the guest has sent: its path there, and where it was written to here; null: it is empty. */
export interface SentFile {
  path: string
  source: string | null
  /** Why it is not whole; null: it is. */
  cut: string | null
}

/**
 * Puts what the guest has sent in its place here. Only below what was asked for: a guest does not choose where we write.
 *
 * @returns what is to be told, a line each
 */
export async function putResults(
  asked: readonly string[],
  sent: readonly SentFile[],
  refused: readonly Pick<RecordOf<'result'>, 'path' | 'errno'>[],
): Promise<string[]> {
  const notes: string[] = []
  for (const {path, source, cut} of sent) {
    if (!isAsked(path, asked)) continue
    if (cut !== null) notes.push(`${path} is not whole: ${cut}`)
    try {
      await mkdir(dirname(path), {recursive: true})
      if (source === null) await writeFile(path, '')
      else await copyFile(source, path)
    } catch (thrown) {
      notes.push(`${path} could not be written: ${errorMessage(thrown)}`)
    }
  }
  for (const path of asked) {
    if (sent.some(file => file.path === path || isBelow(file.path, path))) continue
    const errno = refused.find(record => record.path === path)?.errno
    if (errno !== undefined && errno !== ENOENT) notes.push(`${path} could not be read in the guest (errno ${errno})`)
  }
  return notes
}

const ENOENT = 2

function isAsked(path: string, asked: readonly string[]): boolean {
  return normalize(path) === path && asked.some(own => path === own || isBelow(path, own))
}
