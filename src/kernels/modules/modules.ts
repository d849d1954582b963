import {createHash} from 'node:crypto'
import {join} from 'node:path'
import {errorMessage, UserError} from '../../base/errors.ts'
import {fileSha256, readKept, writeAtomically, writeKept} from '../../files/disk.ts'
import {nearestFew} from '../../text/did-you-mean.ts'
import type {ModuleFile} from '../model/kernel-files.ts'
import {type ModuleInfo, moduleName, readModuleInfo} from './modinfo.ts'
import {type ModuleSource, type Shelf, unpackedModule, withShelf} from './module-shelf.ts'

/** A module of a kernel: `builtin` modules have no file, `absent` ones do not exist. */
type KnownModule =
  | {builtin: true}
  | {builtin: false; absent: true}
  | {builtin: false; sha256: string; depends: string[]; soft?: ModuleInfo['soft']}
type KnownModules = Map<string, KnownModule>

const SUGGESTIONS = 3
const INDEX = 'modules.json'

/** Requested modules of a kernel. */
export interface WantedModules {
  required: readonly string[]
  /** Used if the kernel has them. */
  optional: readonly string[]
}

/**
 * Returns the requested modules and their dependencies in load order, if all are stored and undamaged; otherwise undefined.
 */
export async function keptModules(directory: string, wanted: WantedModules): Promise<ModuleFile[] | undefined> {
  const known = await readKnown(directory)
  const order = loadOrder(wanted, known)
  if (order === undefined) return undefined
  const files = order.map(name => ({name, path: join(directory, `${name}.ko`)}))
  const intact = await Promise.all(
    files.map(async ({name, path}) => digestOf(known.get(name)) === (await fileSha256(path))),
  )
  return intact.every(Boolean) ? files : undefined
}

/** Unpacks modules and their dependencies from their packages, and stores them uncompressed. */
export async function unpackModules(source: ModuleSource, wanted: WantedModules): Promise<void> {
  const {directory} = source
  await withShelf(source, async shelf => {
    const known = await readKnown(directory)
    const unpacking = {source, shelf, known, seen: new Set<string>()}
    for (const name of wanted.required.map(moduleName)) await unpackOne(name, name, unpacking)
    for (const name of wanted.optional.map(moduleName)) await unpackIfThere(name, true, unpacking)
    await writeKept(join(directory, INDEX), Object.fromEntries(known))
  })
}

interface Unpacking {
  source: ModuleSource
  shelf: Shelf
  known: KnownModules
  /** Soft dependencies can be circular. */
  seen: Set<string>
}

/**
 * Unpacks a module and its dependencies.
 *
 * @param asked the requested module that needs it
 */
async function unpackOne(name: string, asked: string, unpacking: Unpacking): Promise<void> {
  const {source, shelf, known, seen} = unpacking
  const entry = known.get(name)
  if (entry?.builtin || seen.has(name)) return
  seen.add(name)
  if (
    entry !== undefined &&
    'sha256' in entry &&
    entry.sha256 === (await fileSha256(join(source.directory, `${name}.ko`)))
  ) {
    await unpackNeeded(entry, asked, unpacking)
    return
  }
  const packed = await shelf.read(name, true)
  if (packed === undefined) {
    if (!shelf.isBuiltin(name)) throw new UserError(unknownModule(name, asked, source, shelf))
    known.set(name, {builtin: true})
    return
  }
  const content = await unpackedModule(packed)
  const needs = dependenciesOf(content, `${source.release}: ${packed.file}`)
  await writeAtomically(join(source.directory, `${name}.ko`), content)
  const unpacked = {builtin: false, sha256: createHash('sha256').update(content).digest('hex'), ...needs} as const
  known.set(name, unpacked)
  await unpackNeeded(unpacked, asked, unpacking)
}

async function unpackNeeded(entry: KnownModule, asked: string, unpacking: Unpacking): Promise<void> {
  if (!('sha256' in entry)) return
  for (const needed of entry.depends) await unpackOne(needed, asked, unpacking)
  for (const wished of [...(entry.soft?.pre ?? []), ...(entry.soft?.post ?? [])])
    await unpackIfThere(wished, false, unpacking)
}

/**
 * Unpacks a module if it exists.
 *
 * @param further search further packages, since the configuration says that it is a module
 */
async function unpackIfThere(name: string, further: boolean, unpacking: Unpacking): Promise<void> {
  const {shelf, known} = unpacking
  if (shelf.isBuiltin(name) || (await shelf.read(name, further)) !== undefined) await unpackOne(name, name, unpacking)
  else known.set(name, {builtin: false, absent: true})
}

function dependenciesOf(content: Buffer, what: string): Pick<ModuleInfo, 'depends' | 'soft'> {
  try {
    const {depends, soft} = readModuleInfo(content)
    const {pre, post} = soft
    return {depends: depends.map(moduleName), soft: {pre: pre.map(moduleName), post: post.map(moduleName)}}
  } catch (error) {
    throw new UserError(`${what} cannot be read as a kernel module: ${errorMessage(error)}`)
  }
}

function unknownModule(name: string, asked: string, {release, packages}: ModuleSource, {names}: Shelf): string {
  const near = nearestFew(name, names(), SUGGESTIONS)
  const what = packages.map(one => one.what).join(', ')
  const needed = name === asked ? '' : ` (needed by \`${asked}\`)`
  const place = packages.length === 0 ? 'this kernel comes without modules' : `check the contents of ${what}`
  const hint = near.length === 0 ? place : `did you mean ${near.join(', ')}?`
  return `kernel ${release} has no module \`${name}\`${needed}, neither as a file nor built in; ${hint}`
}

/** Returns the load order: dependencies first, each module once; undefined if a module is not known yet. */
function loadOrder({required, optional}: WantedModules, known: KnownModules): string[] | undefined {
  const order = new Set<string>()
  const visited = new Set<string>()
  const visit = (name: string, needed: boolean): boolean => {
    const entry = known.get(name)
    if (entry === undefined) return false
    if (entry.builtin) return true
    if (!('sha256' in entry)) return !needed
    if (visited.has(name)) return true
    visited.add(name)
    const {depends, soft = {pre: [], post: []}} = entry
    if (!depends.every(other => visit(other, true)) || !soft.pre.every(other => visit(other, false))) return false
    order.add(name)
    return soft.post.every(other => visit(other, false))
  }
  const all =
    required.map(moduleName).every(name => visit(name, true)) &&
    optional.map(moduleName).every(name => visit(name, false))
  return all ? [...order] : undefined
}

function digestOf(entry: KnownModule | undefined): string | undefined {
  return entry !== undefined && 'sha256' in entry ? entry.sha256 : undefined
}

async function readKnown(directory: string): Promise<KnownModules> {
  const data = await readKept(join(directory, INDEX))
  if (typeof data !== 'object' || data === null) return new Map()
  return new Map(Object.entries(data as Record<string, KnownModule>))
}
