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

/** The kernels of a project, settled. */
export interface Lock {
  /** As the user named it, or where it was found. */
  file: string
  kernels: readonly LockedKernel[]
}

/** A kernel that is settled, and where its entry stands. */
export interface LockedKernel {
  record: ResolvedKernel
  place: Place
}

const LOCK_VERSION = 1
/** Ten thousand kernels come to; what is larger is no lock. */
const MAX_BYTES = 32 << 20

/**
 * Reads a lock. It is JSON, read by the parser of manifests, which knows where things stand.
 *
 * @returns null when there is no such file
 * @throws UserError with every mistake, each with its line and column
 */
export async function readLock(file: string): Promise<Lock | null> {
  const text = await readText(file)
  if (text === null) return null
  const conflict = text.split('\n').findIndex(line => /^<{7} /.test(line))
  if (conflict >= 0)
    throw new UserError({file, line: conflict + 1, column: 1, message: `has the marks of a merge in it; ${ANEW}`})
  const document = parseYaml(text, file)
  validateBy(await validator(), document)
  const {kernels} = document.value as {kernels: LockEntry[]}
  const problems: Problem[] = []
  const locked = kernels.map((entry, index) => lockedKernel(entry, `/kernels/${index}`, document, problems))
  for (const [index, {id}] of kernels.entries())
    if (kernels.findIndex(other => other.id === id) !== index)
      problems.push({...document.placeOf(`/kernels/${index}/id`), message: `kernel \`${id}\` is there twice; ${ANEW}`})
  if (problems.length > 0) throw new UserError(problems)
  return {file, kernels: locked.filter(kernel => kernel !== undefined)}
}

/** The text of a lock: the same kernels make the same text, and a change of one stays within its lines. */
export function renderLock(kernels: readonly ResolvedKernel[]): string {
  const sorted = kernels.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return `${JSON.stringify({version: LOCK_VERSION, kernels: sorted.map(entryOf)}, null, 2)}\n`
}

/** Writes it so that a reader sees the old one or the new one. One that would be the same is left alone. */
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
      message: `cannot be written: ${errorMessage(thrown)}; name another place with ${setting('lock-file')}`,
    })
  }
}

const ANEW = 'write the file anew with `bpfcompat kernels lock`'

async function readText(file: string): Promise<string | null> {
  const fail = (message: string): never => {
    throw new UserError({file, message})
  }
  try {
    const {size} = await stat(file)
    if (size > MAX_BYTES) return fail(`has ${size} bytes, more than a lock may have (${MAX_BYTES}); ${ANEW}`)
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

/** What no schema says: a place below an archive, addresses that are some, days that there are, one image. */
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
        message: `package ${index + 1} of kernel \`${entry.id}\` is none that could be locked; ${ANEW}`,
      })
  for (const key of ['checkedAt', 'indexDate'] as const)
    if (Number.isNaN(Date.parse(entry[key])))
      problems.push({...placeOf(`${pointer}/${key}`), message: `\`${entry[key]}\` is no time; ${ANEW}`})
  const record = kernelOf(entry)
  if (record === undefined)
    problems.push({
      ...placeOf(`${pointer}/packages`),
      message: `kernel \`${entry.id}\` must have one package with the role image, and at most one with config; ${ANEW}`,
    })
  return record && {record, place: placeOf(`${pointer}/id`)}
}

let compiled: ValidateFunction | undefined

/** Ajv is loaded only where there is a lock to read. */
async function validator(): Promise<ValidateFunction> {
  if (compiled !== undefined) return compiled
  const {createAjv} = await import('../../yaml/ajv.ts')
  const schema = JSON.parse(readFileSync(join(packageRoot, 'src/kernels/lockfile/schema.json'), 'utf8')) as SchemaObject
  compiled = createAjv(schema).getSchema('urn:bpfcompat:lock:1')
  if (compiled === undefined) throw new Error('the schema of the lock has lost its name')
  return compiled
}
