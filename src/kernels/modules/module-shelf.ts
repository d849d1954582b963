import {type FileHandle, mkdir, open, readFile, rm} from 'node:fs/promises'
import {basename, join} from 'node:path'
import {UserError} from '../../base/errors.ts'
import {onDisk} from '../../files/disk.ts'
import {temporaryName} from '../../files/leftovers.ts'
import type {PackageFormat} from '../model/package-file.ts'
import {decompress} from '../packages/decompress.ts'
import {readPackage} from '../packages/package.ts'
import {moduleName} from './modinfo.ts'
import {isOfRelease, listModuleDirectory} from './module-directory.ts'

/** Source and destination of a kernel's modules. */
export interface ModuleSource {
  /** Packages with modules, in search order. A package is read only if the ones before it do not have a module. */
  packages: readonly ModulePackage[]
  release: string
  /** List of the modules that are built in, if another package has it. */
  builtinList: string
  /** Directory for unpacked modules. */
  directory: string
}

/** A package with modules, fetched on demand. */
export interface ModulePackage {
  /** Name, for messages. */
  what: string
  format: PackageFormat
  /** Files and directories in it to ignore. */
  hidden: readonly string[]
  /**
   * Fetches it.
   *
   * @returns its path
   */
  fetch(): Promise<string>
}

const MAX_MODULE_BYTES = 256 << 20

/** Runs `work` with the modules of a kernel's packages, and removes temporary files when it ends. */
export async function withShelf<T>(source: ModuleSource, work: (shelf: Shelf) => Promise<T>): Promise<T> {
  const {directory} = source
  await onDisk(directory, () => mkdir(directory, {recursive: true}))
  const spoolPath = temporaryName(join(directory, 'spool'))
  const spool = await onDisk(spoolPath, () => open(spoolPath, 'wx+'))
  try {
    return await work(createShelf(source, spool, spoolPath))
  } finally {
    await spool.close()
    await rm(spoolPath, {force: true})
  }
}

/** Returns a module uncompressed. */
export async function unpackedModule({file, content}: PackedModule): Promise<Buffer> {
  return collect(decompress(onePiece(content), file, MAX_MODULE_BYTES))
}

/**
 * The modules of all packages read so far, still compressed, in one temporary file: a dependency can come before the module
 * that needs it.
 */
export interface Shelf {
  isBuiltin(name: string): boolean
  names(): readonly string[]
  /** Reads all packages, so that `names` has all modules. */
  readAll(): Promise<void>
  /**
   * Looks for a module.
   *
   * @param further read further packages if needed
   */
  read(name: string, further: boolean): Promise<PackedModule | undefined>
}

interface PackedModule {
  file: string
  content: Buffer
}

interface PackedPlace {
  file: string
  /** Path, if it is not in the temporary file. */
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
    async readAll() {
      for (let next = left.shift(); next !== undefined; next = left.shift()) await spoolPackage(next)
    },
    async read(name, further) {
      // The first package is the basic one, so it is always read.
      while (!places.has(name) && !builtin.has(name) && (further || left.length === packages.length)) {
        const next = left.shift()
        if (next === undefined) break
        await spoolPackage(next)
      }
      const place = places.get(name)
      if (place === undefined) return undefined
      if (place.size > MAX_MODULE_BYTES)
        throw new UserError(
          `${release}: ${place.file} has ${place.size} bytes, and a module may have at most ${MAX_MODULE_BYTES}; check where it comes from`,
        )
      if (place.path !== undefined) return {file: place.file, content: await readFile(place.path)}
      const {buffer} = await spool.read(Buffer.alloc(place.size), 0, place.size, place.start)
      return {file: place.file, content: buffer}
    },
  }

  async function spoolPackage({what, format, hidden, fetch}: ModulePackage): Promise<void> {
    if (format === 'folder') return shelveDirectory(await fetch())
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
        // Earlier packages take precedence.
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

  async function shelveDirectory(directory: string): Promise<void> {
    const {modules, builtinList} = await listModuleDirectory(directory, release)
    for (const name of builtinNames(builtinList)) builtin.add(name)
    for (const {path, size} of modules) {
      const file = basename(path)
      if (!places.has(nameOfFile(file))) places.set(nameOfFile(file), {file, path, start: 0, size})
    }
  }
}

/** Returns the names in a modules.builtin, which has one path per line. */
function builtinNames(list: string): string[] {
  return list
    .split('\n')
    .map(line => nameOfFile(line.split('/').pop() ?? ''))
    .filter(name => name !== '')
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
