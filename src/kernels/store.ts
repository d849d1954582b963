import {mkdir, readFile, rm} from 'node:fs/promises'
import {join} from 'node:path'
import {
  fileSha256,
  onDisk,
  putInPlace,
  readJson,
  removeAbandoned,
  removeLeftovers,
  syncPath,
  temporaryName,
  writeAtomically,
} from './disk.ts'
import {type LockOptions, withLock} from './lock.ts'
import {isPackageFile} from './package-file.ts'
import {isRelease} from './release-name.ts'
import type {KernelPins, PackageFile, ResolvedKernel} from './types.ts'

/*
 * What lies under the cache directory:
 *   resolved/<id>.json             what an id meant when it was last looked up
 *   indexes/<sha256>.json          kernel packages of an index, by the digest of the index
 *   kernels/<sha256>/              vmlinuz, config, kernel.json; by the digest of the image package
 *   modules/<sha256>/              modules that were asked for; by the digest of the package that holds them
 *   packages/<sha256>.deb          packages that modules were taken from
 *   locks/                         who is at work
 * Everything is written beside its place and renamed, so each of these is whole or not there.
 */

/** A kernel that is on this disk; its digests were checked just now. */
export interface StoredKernel {
  vmlinuz: string
  config: string
  /** What is compiled into the kernel, where the package of the config lists it; else empty. */
  builtinList: string
  pins: KernelPins
}

/** Files of a kernel in a folder that is being filled. */
export interface KernelFolder {
  vmlinuz: string
  config: string
  builtin: string
}

/** The cache on disk. */
export interface Store {
  readRecord(id: string): Promise<ResolvedKernel | undefined>
  writeRecord(record: ResolvedKernel): Promise<void>
  /** A kernel whose files are there and undamaged. */
  readKernel(record: ResolvedKernel): Promise<StoredKernel | undefined>
  /** Lets `fill` write the files of a kernel and puts them in place together. */
  addKernel(record: ResolvedKernel, fill: (folder: KernelFolder) => Promise<KernelPins>): Promise<void>
  /** Place of a package that is kept. */
  packagePath(file: PackageFile): string
  /** Whether a package is there and undamaged. A damaged one is removed. */
  hasPackage(file: PackageFile): Promise<boolean>
  modulesFolder(file: PackageFile): string
  /** Place of a kernel, by its image package. */
  kernelFolder(file: PackageFile): string
  /** One process at a time for everything that is taken from this package; leftovers of dead ones are cleaned first. */
  locked<T>(file: PackageFile, options: LockOptions, work: () => Promise<T>): Promise<T>
}

const FORMAT = 1

/** Opens the cache in a folder, which need not exist. */
export function openStore(cacheDirectory: string): Store {
  const recordPath = (id: string) => join(cacheDirectory, 'resolved', `${encodeURIComponent(id)}.json`)
  const kernelFolder = (file: PackageFile) => join(cacheDirectory, 'kernels', file.sha256)
  const packagePath = (file: PackageFile) => join(cacheDirectory, 'packages', `${file.sha256}.deb`)
  const modulesFolder = (file: PackageFile) => join(cacheDirectory, 'modules', file.sha256)

  return {
    async readRecord(id) {
      const data = await readJson(recordPath(id))
      return isRecord(data) && data.id === id ? data : undefined
    },
    async writeRecord(record) {
      await removeAbandoned(join(cacheDirectory, 'resolved'))
      await writeAtomically(recordPath(record.id), `${JSON.stringify({format: FORMAT, ...record}, null, 2)}\n`)
    },
    readKernel: record => readKernel(filesIn(kernelFolder(record.image)), kernelFolder(record.image)),
    addKernel: (record, fill) => addKernel(kernelFolder(record.image), fill),
    packagePath,
    async hasPackage(file) {
      const digest = await fileSha256(packagePath(file))
      if (digest !== undefined && digest !== file.sha256) await rm(packagePath(file), {force: true})
      return digest === file.sha256
    },
    modulesFolder,
    kernelFolder,
    locked(file, options, work) {
      return withLock(join(cacheDirectory, 'locks', file.sha256), options, async () => {
        await removeLeftovers(kernelFolder(file))
        await removeLeftovers(packagePath(file))
        await removeLeftovers(join(modulesFolder(file), 'spool'))
        return work()
      })
    },
  }
}

function filesIn(folder: string): KernelFolder {
  return {vmlinuz: join(folder, 'vmlinuz'), config: join(folder, 'config'), builtin: join(folder, 'modules.builtin')}
}

async function readKernel(files: KernelFolder, folder: string): Promise<StoredKernel | undefined> {
  const data = await readJson(join(folder, 'kernel.json'))
  if (!isPins(data)) return undefined
  const digests = await Promise.all([fileSha256(files.vmlinuz), fileSha256(files.config)])
  if (digests[0] !== data.vmlinuzSha256 || digests[1] !== data.configSha256) return undefined
  const builtinList = await readFile(files.builtin, 'utf8').catch(() => '')
  const {vmlinuzSha256, configSha256, imageBytes} = data
  return {vmlinuz: files.vmlinuz, config: files.config, builtinList, pins: {vmlinuzSha256, configSha256, imageBytes}}
}

/** The caller holds the lock: what is in the place is damaged, or it would not be filled again. */
async function addKernel(path: string, fill: (folder: KernelFolder) => Promise<KernelPins>): Promise<void> {
  const temporary = temporaryName(path)
  try {
    await onDisk(path, () => mkdir(temporary, {recursive: true}))
    const files = filesIn(temporary)
    const pins = await fill(files)
    await onDisk(path, async () => {
      await syncPath(files.vmlinuz)
      await syncPath(files.config)
    })
    await writeAtomically(join(temporary, 'kernel.json'), JSON.stringify({format: FORMAT, ...pins}))
    await onDisk(path, () => rm(path, {recursive: true, force: true}))
    await putInPlace(temporary, path)
  } catch (error) {
    await rm(temporary, {recursive: true, force: true})
    throw error
  }
}

/** It may come from a cache that others write to: nothing passes that a lookup would not have written. */
function isRecord(data: unknown): data is ResolvedKernel {
  return (
    isObject(data) &&
    data.format === FORMAT &&
    ['id', 'version'].every(key => typeof data[key] === 'string') &&
    ['resolvedAt', 'indexDate'].every(key => !Number.isNaN(Date.parse(String(data[key])))) &&
    isRelease(data.release) &&
    isObject(data.signature) &&
    isPackageFile(data.image) &&
    (data.base === undefined || isPackageFile(data.base)) &&
    (data.modules === undefined || isPackageFile(data.modules))
  )
}

function isPins(data: unknown): data is KernelPins {
  return (
    isObject(data) &&
    data.format === FORMAT &&
    typeof data.vmlinuzSha256 === 'string' &&
    typeof data.configSha256 === 'string'
  )
}

function isObject(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null
}
