import {readFileSync} from 'node:fs'
import {readFile, rename, rm, stat, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {SchemaObject, ValidateFunction} from 'ajv/dist/2020.js'
import {errorCode, errorMessage, type Problem, UserError} from '../../base/errors.ts'
import {packageRoot} from '../../base/package-root.ts'
import {setting} from '../../base/setting.ts'
import {temporaryName} from '../../files/leftovers.ts'
import type {Place} from '../../model/place.ts'
import {validateBy} from '../../yaml/validate.ts'
import {parseYaml, type YamlDocument} from '../../yaml/yaml.ts'
import {isPackageFile} from '../model/package-file.ts'
import type {ResolvedKernel} from '../model/resolved-kernel.ts'
import {entryOf, kernelOf, type LockEntry} from './entry.ts'

/** The locked kernels of a project. */
export interface Lock {
  /** Path, as the user wrote it or where it was found. */
  file: string
  kernels: readonly LockedKernel[]
}

/** A locked kernel and the place of its entry. */
export interface LockedKernel {
  record: ResolvedKernel
  place: Place
}

const LOCK_VERSION = 1
/** Enough for ten thousand kernels. */
const MAX_BYTES = 32 << 20

/**
 * Reads a lockfile. It is JSON, but is read with the parser of manifests, which knows lines and columns.
 *
 * @returns null if there is no such file
 * @throws UserError with all mistakes, each with its line and column
 */
export async function readLock(file: string): Promise<Lock | null> {
  const text = await readText(file)
  if (text === null) return null
  const conflict = text.split('\n').findIndex(line => /^<{7} /.test(line))
  if (conflict >= 0)
    throw new UserError({file, line: conflict + 1, column: 1, message: `has merge conflict markers; ${ANEW}`})
  const document = parseYaml(text, file)
  validateBy(await validator(), document)
  const {kernels} = document.value as {kernels: LockEntry[]}
  const problems: Problem[] = []
  const locked = kernels.map((entry, index) => lockedKernel(entry, `/kernels/${index}`, document, problems))
  for (const [index, {id}] of kernels.entries())
    if (kernels.findIndex(other => other.id === id) !== index)
      problems.push({...document.placeOf(`/kernels/${index}/id`), message: `kernel \`${id}\` is listed twice; ${ANEW}`})
  if (problems.length > 0) throw new UserError(problems)
  return {file, kernels: locked.filter(kernel => kernel !== undefined)}
}

/**
 * Returns the text of a lockfile. The same kernels make the same text, and the change of one kernel changes only its lines.
 */
export function renderLock(kernels: readonly ResolvedKernel[]): string {
  const sorted = kernels.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return `${JSON.stringify({version: LOCK_VERSION, kernels: sorted.map(entryOf)}, null, 2)}\n`
}

/** Writes a lockfile atomically. A file with the same text is not written. */
export async function writeLock(file: string, kernels: readonly ResolvedKernel[]): Promise<void> {
  const text = renderLock(kernels)
  const temporary = temporaryName(file)
  try {
    if ((await readFile(file, 'utf8').catch(() => '')) === text) return
    await writeFile(temporary, text, {flag: 'wx'})
    await rename(temporary, file)
  } catch (thrown) {
    await rm(temporary, {force: true}).catch(() => undefined)
    throw new UserError({
      file,
      message: `cannot be written: ${errorMessage(thrown)}; choose another file with ${setting('lock-file')}`,
    })
  }
}

const ANEW = 'run `bpfcompat kernels lock` to write the file again'

async function readText(file: string): Promise<string | null> {
  const fail = (message: string): never => {
    throw new UserError({file, message})
  }
  try {
    const {size} = await stat(file)
    if (size > MAX_BYTES) return fail(`has ${size} bytes, and a lockfile may have at most ${MAX_BYTES}; ${ANEW}`)
    return await readFile(file, 'utf8')
  } catch (thrown) {
    if (thrown instanceof UserError) throw thrown
    if (errorCode(thrown) === 'ENOENT') return null
    return fail(
      errorCode(thrown) === 'EISDIR'
        ? 'is a directory; name the file in it'
        : `cannot be read: ${errorMessage(thrown)}`,
    )
  }
}

/** Checks what the schema cannot: the place below an archive, valid addresses and dates, exactly one image. */
function lockedKernel(
  entry: LockEntry,
  pointer: string,
  {placeOf}: YamlDocument,
  problems: Problem[],
): LockedKernel | undefined {
  for (const [index, file] of entry.packages.entries())
    if (!isPackageFile(file))
      problems.push({
        ...placeOf(`${pointer}/packages/${index}`),
        message: `package ${index + 1} of kernel \`${entry.id}\` is not valid; ${ANEW}`,
      })
  for (const key of ['checkedAt', 'indexDate'] as const)
    if (Number.isNaN(Date.parse(entry[key])))
      problems.push({...placeOf(`${pointer}/${key}`), message: `\`${entry[key]}\` is not a valid time; ${ANEW}`})
  const record = kernelOf(entry)
  if (record === undefined)
    problems.push({
      ...placeOf(`${pointer}/packages`),
      message: `kernel \`${entry.id}\` must have exactly one package with the role image, and at most one with the role config; ${ANEW}`,
    })
  return record && {record, place: placeOf(`${pointer}/id`)}
}

let compiled: ValidateFunction | undefined

/** Compiles the schema. Ajv is loaded only if there is a lockfile. */
async function validator(): Promise<ValidateFunction> {
  if (compiled !== undefined) return compiled
  const {createAjv} = await import('../../yaml/ajv.ts')
  const schema = JSON.parse(readFileSync(join(packageRoot, 'src/kernels/lockfile/schema.json'), 'utf8')) as SchemaObject
  compiled = createAjv(schema).getSchema('urn:bpfcompat:lock:1')
  if (compiled === undefined) throw new Error('the schema of the lockfile has another $id')
  return compiled
}
