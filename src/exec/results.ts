import {copyFile, mkdir, writeFile} from 'node:fs/promises'
import {dirname, normalize, resolve} from 'node:path'
import {errorMessage} from '../base/errors.ts'
import {isBelow} from '../files/path.ts'
import type {RecordOf} from '../guest/record-shapes.ts'

/** Options of Go's test binaries that name an output file or directory (go help testflag). */
const GO_FILES = /^-?-test\.(?:coverprofile|gocoverdir|cpuprofile|memprofile|blockprofile|mutexprofile|trace)=(.+)$/
const GO_DIRECTORY = /^-?-test\.outputdir=(.+)$/

/**
 * Returns the absolute paths that are copied back after a program ended: requested ones, and the outputs of Go's tests and of the
 * coverage of Go and Rust.
 *
 * @param variables environment of the program, `NAME=value`
 */
export function resultPaths(
  asked: readonly string[],
  words: readonly string[],
  variables: readonly string[],
  directory: string,
): Results {
  const outputs = words.flatMap(word => GO_DIRECTORY.exec(word)?.[1] ?? [])
  const base = resolve(directory, outputs.at(-1) ?? '.')
  const written = words.flatMap(word => GO_FILES.exec(word)?.[1] ?? []).map(path => resolve(base, path))
  const variableOf = (name: string) =>
    variables.find(variable => variable.startsWith(`${name}=`))?.slice(name.length + 1)
  const coverage = variableOf('GOCOVERDIR')
  // `%p` and similar patterns stand for numbers that only the program knows.
  const profile = variableOf('LLVM_PROFILE_FILE')
  const required = asked.map(path => resolve(directory, path))
  const paths = new Set([
    ...required,
    ...written,
    ...(coverage === undefined ? [] : [resolve(directory, coverage)]),
    ...(profile === undefined
      ? []
      : [profile.includes('%') ? dirname(resolve(directory, profile)) : resolve(directory, profile)]),
  ])
  return {paths: [...paths], required}
}

/** The paths that are copied back. */
export interface Results {
  /** Absolute paths of files and directories. */
  paths: readonly string[]
  /** Those of `paths` that the user named: the outputs of tests may be missing, these may not. */
  required: readonly string[]
}

/** A file from the guest. */
export interface SentFile {
  /** Its path in the guest. */
  path: string
  /** The received file on the host; null if it is empty. */
  source: string | null
  /** Why it is incomplete; null if it is complete. */
  cut: string | null
}

/**
 * Copies files from the guest to their paths on the host, only at or below requested paths: a guest must not choose where we write.
 *
 * @returns notes, one line each, and whether all required paths have arrived
 */
export async function putResults(
  {paths, required}: Results,
  sent: readonly SentFile[],
  refused: readonly Pick<RecordOf<'result'>, 'path' | 'errno'>[],
): Promise<{notes: string[]; isComplete: boolean}> {
  const notes: string[] = []
  let isComplete = true
  const fail = (path: string, text: string) => {
    notes.push(text)
    if (isAsked(path, required)) isComplete = false
  }
  for (const {path, source, cut} of sent) {
    if (!isAsked(path, paths)) continue
    if (cut !== null) fail(path, `${path} is incomplete: ${cut}`)
    try {
      await mkdir(dirname(path), {recursive: true})
      if (source === null) await writeFile(path, '')
      else await copyFile(source, path)
    } catch (thrown) {
      fail(path, `${path} could not be written: ${errorMessage(thrown)}`)
    }
  }
  for (const path of paths) {
    if (sent.some(file => file.path === path || isBelow(file.path, path))) continue
    const errno = refused.find(record => record.path === path)?.errno
    if (errno === undefined) continue
    if (errno !== ENOENT) fail(path, `${path} could not be read in the guest (errno ${errno})`)
    else if (required.includes(path))
      fail(path, `the guest has no file ${path}; correct --out, or let the program write this file`)
  }
  return {notes, isComplete}
}

const ENOENT = 2

function isAsked(path: string, asked: readonly string[]): boolean {
  return normalize(path) === path && asked.some(own => path === own || isBelow(path, own))
}
