import {createHash} from 'node:crypto'
import {type FileHandle, mkdir, open, readFile, rm} from 'node:fs/promises'
import {basename, join} from 'node:path'
import {nearestFew} from '../../did-you-mean.ts'
import {errorMessage, UserError} from '../../errors.ts'
import {fileSha256, onDisk, readJson, temporaryName, writeAtomically} from '../disk.ts'
import {decompress} from '../package/decompress.ts'
import {readPackage} from '../package/package.ts'
import type {ModuleFile, PackageFormat} from '../types.ts'
import {type ModuleInfo, moduleName, readModuleInfo} from './modinfo.ts'
import {isOfRelease, listModuleFolder} from './module-folder.ts'

/** What is known of one module of a kernel; `builtin` ones have no file, `absent` ones are nowhere. */
type KnownModule =
  | {builtin: true}
  | {builtin: false; absent: true}
  | {builtin: false; sha256: string; depends: string[]; soft?: ModuleInfo['soft']}
type KnownModules = Map<string, KnownModule>

/** Where the modules of a kernel come from and go to. */
export interface ModuleSource {
  /** The packages that hold them, in the order they are looked through: the next only for what the ones before lack. */
  packages: readonly ModulePackage[]
  release: string
  /** List of what is compiled in, where another package has it. */
  builtinList: string
  /** Where unpacked modules are kept. */
  folder: string
}

/** A package of modules, fetched when it is needed. */
export interface ModulePackage {
  /** What it is, for messages. */
  what: string
  format: PackageFormat
  /** Files and folders in it that count as removed. */
  hidden: readonly string[]
  /** Brings it to this disk. */
  fetch(): Promise<string>
}

const MAX_MODULE_BYTES = 256 << 20
const SUGGESTIONS = 3
const INDEX = 'modules.json'

/** Modules of a kernel that are asked for. */
export interface WantedModules {
  required: readonly string[]
  /** Taken where the kernel has them. */
  optional: readonly string[]
}

/**
 * The modules asked for with all they depend on, in load order, when all are kept and undamaged; else undefined.
 */
export async function keptModules(folder: string, wanted: WantedModules): Promise<ModuleFile[] | undefined> {
  const known = await readKnown(folder)
  const order = loadOrder(wanted, known)
  if (order === undefined) return undefined
  const files = order.map(name => ({name, path: join(folder, `${name}.ko`)}))
  const intact = await Promise.all(
    files.map(async ({name, path}) => digestOf(known.get(name)) === (await fileSha256(path))),
  )
  return intact.every(Boolean) ? files : undefined
}

/** Unpacks modules and what they depend on from their package. Only these are kept, uncompressed. */
export async function unpackModules(source: ModuleSource, wanted: WantedModules): Promise<void> {
  const {folder} = source
  await onDisk(folder, () => mkdir(folder, {recursive: true}))
  const spoolPath = temporaryName(join(folder, 'spool'))
  const spool = await onDisk(spoolPath, () => open(spoolPath, 'wx+'))
  try {
    const shelf = createShelf(source, spool, spoolPath)
    const known = await readKnown(folder)
    const unpacking = {source, shelf, known, seen: new Set<string>()}
    for (const name of wanted.required.map(moduleName)) await unpackOne(name, name, unpacking)
    for (const name of wanted.optional.map(moduleName)) await unpackIfThere(name, true, unpacking)
    await writeAtomically(join(folder, INDEX), JSON.stringify(Object.fromEntries(known)))
  } finally {
    await spool.close()
    await rm(spoolPath, {force: true})
  }
}

/** The modules of all packages looked through so far, still compressed, in one temporary file: a dependency may stand before what needs it. */
interface Shelf {
  isBuiltin(name: string): boolean
  names(): readonly string[]
  /** Looks for a module; through further packages when `further`. */
  read(name: string, further: boolean): Promise<PackedModule | undefined>
}

interface PackedModule {
  file: string
  content: Buffer
}

interface PackedPlace {
  file: string
  /** Where it lies when that is not the temporary file. */
  path?: string
  start: number
  size: number
}

function createShelf({packages, release, builtinList}: ModuleSource, spool: FileHandle, spoolPath: string): Shelf {
  const places = new Map<string, PackedPlace>()
  const builtin = new Set(builtinNames(builtinList))
  const left = [...packages]
  let end = 0

  return {
    isBuiltin: name => builtin.has(name),
    names: () => [...places.keys(), ...builtin],
    async read(name, further) {
      // The first package is what every kernel of its kind has: it is looked through whatever is asked.
      while (!places.has(name) && !builtin.has(name) && (further || left.length === packages.length)) {
        const next = left.shift()
        if (next === undefined) break
        await spoolPackage(next)
      }
      const place = places.get(name)
      if (place === undefined) return undefined
      if (place.size > MAX_MODULE_BYTES)
        throw new UserError(
          `${release}: ${place.file} has ${place.size} bytes, and a module has at most ${MAX_MODULE_BYTES}; look at where it comes from`,
        )
      if (place.path !== undefined) return {file: place.file, content: await readFile(place.path)}
      const {buffer} = await spool.read(Buffer.alloc(place.size), 0, place.size, place.start)
      return {file: place.file, content: buffer}
    },
  }

  async function spoolPackage({what, format, hidden, fetch}: ModulePackage): Promise<void> {
    if (format === 'folder') return shelveFolder(await fetch())
    await readPackage(format, await fetch(), what, {
      take(path) {
        if (!isOfRelease(path, release) || hidden.some(gone => path === gone || path.startsWith(`${gone}/`)))
          return undefined
        if (path.endsWith('/modules.builtin')) {
          return async content => {
            for (const name of builtinNames((await collect(content)).toString('utf8'))) builtin.add(name)
          }
        }
        const file = /([^/]+\.ko(?:\.(?:xz|zst|gz))?)$/.exec(path)?.[1]
        // What an earlier package has is not taken from a later one.
        if (file === undefined || places.has(nameOfFile(file))) return undefined
        return async (content, size) => {
          places.set(nameOfFile(file), {file, start: end, size})
          for await (const chunk of content) {
            await onDisk(spoolPath, () => spool.write(chunk, 0, chunk.length, end))
            end += chunk.length
          }
        }
      },
      enough: () => false,
    })
  }

  async function shelveFolder(folder: string): Promise<void> {
    const {modules, builtinList} = await listModuleFolder(folder, release)
    for (const name of builtinNames(builtinList)) builtin.add(name)
    for (const {path, size} of modules) {
      const file = basename(path)
      if (!places.has(nameOfFile(file))) places.set(nameOfFile(file), {file, path, start: 0, size})
    }
  }
}

/** Names out of a modules.builtin: a path a line. */
function builtinNames(list: string): string[] {
  return list
    .split('\n')
    .map(line => nameOfFile(line.split('/').pop() ?? ''))
    .filter(name => name !== '')
}

interface Unpacking {
  source: ModuleSource
  shelf: Shelf
  known: KnownModules
  /** Soft dependencies may go in a circle. */
  seen: Set<string>
}

/** Unpacks a module after those it depends on. `asked` is the module that the user named. */
async function unpackOne(name: string, asked: string, unpacking: Unpacking): Promise<void> {
  const {source, shelf, known, seen} = unpacking
  const entry = known.get(name)
  if (entry?.builtin || seen.has(name)) return
  seen.add(name)
  if (
    entry !== undefined &&
    'sha256' in entry &&
    entry.sha256 === (await fileSha256(join(source.folder, `${name}.ko`)))
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
  const content = await collect(decompress(onePiece(packed.content), packed.file, MAX_MODULE_BYTES))
  const needs = dependenciesOf(content, `${source.release}: ${packed.file}`)
  await writeAtomically(join(source.folder, `${name}.ko`), content)
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

/** What is only wished for is not worth further packages, unless the kernel's configuration says that it is a module. */
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
    throw new UserError(`${what} is not a kernel module that can be read: ${errorMessage(error)}`)
  }
}

function unknownModule(name: string, asked: string, {release, packages}: ModuleSource, {names}: Shelf): string {
  const near = nearestFew(name, names(), SUGGESTIONS)
  const what = packages.map(one => one.what).join(', ')
  const needed = name === asked ? '' : `, needed by \`${asked}\`,`
  const place = packages.length === 0 ? 'it came without modules' : `look into ${what}`
  const hint = near.length === 0 ? place : `did you mean ${near.join(', ')}?`
  return `kernel ${release} has no module \`${name}\`${needed} neither as a file nor built in; ${hint}`
}

/** Dependencies first, each once; undefined when something is not known yet. */
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

async function readKnown(folder: string): Promise<KnownModules> {
  const data = await readJson(join(folder, INDEX))
  if (typeof data !== 'object' || data === null) return new Map()
  return new Map(Object.entries(data as Record<string, KnownModule>))
}

/** `sch-ingress.ko.xz` → `sch_ingress`. */
function nameOfFile(file: string): string {
  return moduleName(file.replace(/\.ko(\.\w+)?$/, ''))
}

async function collect(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of source) chunks.push(chunk)
  return Buffer.concat(chunks)
}

async function* onePiece(content: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < content.length; at += 1 << 16) yield content.subarray(at, at + (1 << 16))
}
