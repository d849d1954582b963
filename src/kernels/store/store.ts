import {createHash} from 'node:crypto'
import {mkdir, readFile, rm} from 'node:fs/promises'
import {join} from 'node:path'
import {fileSha256, onDisk, putInPlace, readKept, syncPath, writeKept} from '../../files/disk.ts'
import {removeAbandoned, removeLeftovers, temporaryName} from '../../files/leftovers.ts'
import {type LockOptions, withLock} from '../../files/process-lock.ts'
import {isRelease} from '../../model/release-name.ts'
import type {KernelMembers, PackageFile} from '../model/package-file.ts'
import {isPackageFile} from '../model/package-file.ts'
import type {KernelPins, ResolvedKernel, Signature} from '../model/resolved-kernel.ts'

/*
 * What lies under the cache directory:
 *   resolved/<id>.json             what an id meant when it was last looked up
 *   indexes/<sha256>.json          kernel packages of an index, by the digest of the index
 *   kernels/<sha256>/              vmlinuz, config, kernel.json; by the digest of the image package
 *   locked/                        kernels/ and modules/ of locks, which say themselves what the start of a package is
 *   modules/<sha256>/              modules that were asked for; by the digest of the package that holds them
 *   packages/<sha256>.<format>     packages that modules were taken from
 *   images/<sha256>/               the unpacked image of a kernel; by the digest of vmlinuz (images/unpacked.ts)
 *   locks/                         who is at work
 * Everything is written beside its place and renamed, so each of these is whole or not there.
 */

/** A kernel that is on this disk; its digests were checked just now. */
export interface StoredKernel {
  vmlinuz: string
  /** Null: it came without one. */
  config: string | null
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
  /** Place of the modules that these packages hold together. */
  modulesFolder(packages: readonly PackageFile[]): string
  /** Place of a kernel, by its image package, and by what else decides what is taken of it. */
  kernelFolder(record: ResolvedKernel): string
  /** One process at a time for everything that is taken from this package; leftovers of dead ones are cleaned first. */
  locked<T>(file: PackageFile, options: LockOptions, work: () => Promise<T>): Promise<T>
}

/** Since 2 a kernel's list of what is built in is known by its digest. */
const FORMAT = 2
/** Since 2 a record says where each package lies. */
const RECORD_FORMAT = 2

/** Opens the cache in a folder, which need not exist. */
export function openStore(cacheDirectory: string): Store {
  const recordPath = (id: string) => join(cacheDirectory, 'resolved', `${encodeURIComponent(id)}.json`)
  const kernelFolder = (record: ResolvedKernel) => join(cacheDirectory, 'kernels', kernelName(record))
  const packagePath = (file: PackageFile) => join(cacheDirectory, 'packages', `${file.sha256}.${file.format}`)
  const modulesFolder = (packages: readonly PackageFile[]) => join(cacheDirectory, 'modules', modulesDigest(packages))

  return {
    async readRecord(id) {
      const data = await readKept(recordPath(id))
      return isRecord(data) && data.id === id ? data : undefined
    },
    async writeRecord(record) {
      await removeAbandoned(join(cacheDirectory, 'resolved'))
      await writeKept(recordPath(record.id), {format: RECORD_FORMAT, ...record})
    },
    readKernel: record => readKernel(filesIn(kernelFolder(record)), kernelFolder(record)),
    addKernel: (record, fill) => addKernel(kernelFolder(record), fill),
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
        await removeLeftovers(join(cacheDirectory, 'kernels', file.sha256))
        await removeLeftovers(packagePath(file))
        await removeLeftovers(join(modulesFolder([file]), 'spool'))
        return work()
      })
    },
  }
}

/**
 * A distribution's image package decides all. Where the user puts a kernel together, the same image may come with another
 * configuration; the name begins alike, so that who holds the lock of the package finds all its leftovers.
 */
function kernelName({image, config, members}: ResolvedKernel): string {
  if (members === undefined) return image.sha256
  const parts = JSON.stringify([config?.sha256, members.vmlinuz, members.config])
  return `${image.sha256}.${createHash('sha256').update(parts).digest('hex').slice(0, 16)}`
}

/** Of one package: its own digest, so that its modules lie where they always did. */
function modulesDigest(packages: readonly PackageFile[]): string {
  const digests = packages.map(({sha256, hidden = []}) => [sha256, ...hidden].join(' '))
  const [first] = packages
  return first !== undefined && digests.length === 1 && first.hidden === undefined
    ? first.sha256
    : createHash('sha256').update(digests.join('\n')).digest('hex')
}

function filesIn(folder: string): KernelFolder {
  return {vmlinuz: join(folder, 'vmlinuz'), config: join(folder, 'config'), builtin: join(folder, 'modules.builtin')}
}

async function readKernel(files: KernelFolder, folder: string): Promise<StoredKernel | undefined> {
  const data = await readKept(join(folder, 'kernel.json'))
  if (!isObject(data) || data.format !== FORMAT || !isPins(data)) return undefined
  const {vmlinuzSha256, configSha256, imageBytes, configBytes} = data
  const digests = await Promise.all([
    fileSha256(files.vmlinuz),
    configSha256 === null ? null : fileSha256(files.config),
  ])
  if (digests[0] !== vmlinuzSha256 || digests[1] !== configSha256) return undefined
  if (((await fileSha256(files.builtin)) ?? null) !== data.builtinSha256) return undefined
  return {
    vmlinuz: files.vmlinuz,
    config: configSha256 === null ? null : files.config,
    builtinList: await readFile(files.builtin, 'utf8').catch(() => ''),
    pins: {vmlinuzSha256, configSha256, imageBytes, ...(configBytes === undefined ? {} : {configBytes})},
  }
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
      if (pins.configSha256 !== null) await syncPath(files.config)
    })
    const builtinSha256 = (await fileSha256(files.builtin)) ?? null
    await writeKept(join(temporary, 'kernel.json'), {format: FORMAT, builtinSha256, ...pins})
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
    data.format === RECORD_FORMAT &&
    ['id', 'version'].every(key => typeof data[key] === 'string') &&
    ['resolvedAt', 'indexDate'].every(key => !Number.isNaN(Date.parse(String(data[key])))) &&
    isRelease(data.release) &&
    isSignature(data.signature) &&
    isPackageFile(data.image) &&
    (data.config === undefined || isPackageFile(data.config)) &&
    Array.isArray(data.modules) &&
    data.modules.every(isPackageFile) &&
    (data.members === undefined || isMembers(data.members)) &&
    (data.pins === undefined || isPins(data.pins))
  )
}

function isSignature(data: unknown): data is Signature {
  return (
    isObject(data) &&
    (data.status === 'good' ? typeof data.by === 'string' : data.status === 'unchecked' && typeof data.why === 'string')
  )
}

function isMembers(data: unknown): data is KernelMembers {
  return (
    isObject(data) &&
    (data.vmlinuz === undefined || typeof data.vmlinuz === 'string') &&
    (data.config === undefined || data.config === null || typeof data.config === 'string')
  )
}

function isPins(data: unknown): data is KernelPins {
  return (
    isObject(data) &&
    typeof data.vmlinuzSha256 === 'string' &&
    (typeof data.configSha256 === 'string' || data.configSha256 === null) &&
    isCount(data.imageBytes) &&
    (data.configBytes === undefined || isCount(data.configBytes))
  )
}

function isCount(data: unknown): data is number {
  return Number.isSafeInteger(data) && Number(data) >= 0
}

function isObject(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null
}
