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
 * Layout of the cache directory:
 *   resolved/<id>.json             last lookup of an id
 *   indexes/<sha256>.json          kernel packages of an index; by the digest of the index
 *   kernels/<sha256>/              vmlinuz, config, kernel.json; by the digest of the image package
 *   locked/                        kernels/ and modules/ of lockfiles, whose pins are not verified by a whole package
 *   modules/<sha256>/              requested modules; by the digest of the package that contains them
 *   packages/<sha256>.<format>     packages from which modules were unpacked
 *   images/<sha256>/               unpacked image of a kernel; by the digest of vmlinuz (images/unpacked.ts)
 *   locks/                         locks between processes
 * Everything is written under a temporary name and renamed, so each of these is complete or does not exist.
 */

/** A kernel on this disk whose digests were just checked. */
export interface StoredKernel {
  vmlinuz: string
  /** Null: the kernel has none. */
  config: string | null
  /** List of the modules that are built in, if the package of the config has it; otherwise empty. */
  builtinList: string
  pins: KernelPins
}

/** Paths of a kernel's files in its directory. */
export interface KernelDirectory {
  vmlinuz: string
  config: string
  builtin: string
}

/** The cache on disk. */
export interface Store {
  readRecord(id: string): Promise<ResolvedKernel | undefined>
  writeRecord(record: ResolvedKernel): Promise<void>
  /** Returns a kernel if its files exist and are undamaged. */
  readKernel(record: ResolvedKernel): Promise<StoredKernel | undefined>
  /** Lets `fill` write the files of a kernel, and puts them in place together. */
  addKernel(record: ResolvedKernel, fill: (directory: KernelDirectory) => Promise<KernelPins>): Promise<void>
  /** Returns the path of a stored package. */
  packagePath(file: PackageFile): string
  /** Reports whether a package exists and is undamaged. Removes a damaged one. */
  hasPackage(file: PackageFile): Promise<boolean>
  /** Returns the directory of the modules from these packages. */
  modulesDirectory(packages: readonly PackageFile[]): string
  /** Returns the directory of a kernel, which depends on its image package and on the files that are taken from it. */
  kernelDirectory(record: ResolvedKernel): string
  /** Runs `work` while no other process uses this package. Removes leftovers of dead processes first. */
  locked<T>(file: PackageFile, options: LockOptions, work: () => Promise<T>): Promise<T>
}

/** Since 2, kernel.json has the digest of modules.builtin. */
const FORMAT = 2
/** Since 2, a record has the place of each package. */
const RECORD_FORMAT = 2

/** Opens the cache in a directory, which need not exist. */
export function openStore(cacheDirectory: string): Store {
  const recordPath = (id: string) => join(cacheDirectory, 'resolved', `${encodeURIComponent(id)}.json`)
  const kernelDirectory = (record: ResolvedKernel) => join(cacheDirectory, 'kernels', kernelName(record))
  const packagePath = (file: PackageFile) => join(cacheDirectory, 'packages', `${file.sha256}.${file.format}`)
  const modulesDirectory = (packages: readonly PackageFile[]) =>
    join(cacheDirectory, 'modules', modulesDigest(packages))

  return {
    async readRecord(id) {
      const data = await readKept(recordPath(id))
      return isRecord(data) && data.id === id ? data : undefined
    },
    async writeRecord(record) {
      await removeAbandoned(join(cacheDirectory, 'resolved'))
      await writeKept(recordPath(record.id), {format: RECORD_FORMAT, ...record})
    },
    readKernel: record => readKernel(filesIn(kernelDirectory(record)), kernelDirectory(record)),
    addKernel: (record, fill) => addKernel(kernelDirectory(record), fill),
    packagePath,
    async hasPackage(file) {
      const digest = await fileSha256(packagePath(file))
      if (digest !== undefined && digest !== file.sha256) await rm(packagePath(file), {force: true})
      return digest === file.sha256
    },
    modulesDirectory,
    kernelDirectory,
    locked(file, options, work) {
      return withLock(join(cacheDirectory, 'locks', file.sha256), options, async () => {
        await removeLeftovers(join(cacheDirectory, 'kernels', file.sha256))
        await removeLeftovers(packagePath(file))
        await removeLeftovers(join(modulesDirectory([file]), 'spool'))
        return work()
      })
    },
  }
}

/**
 * Returns the directory name of a kernel. The digest of a distribution's image package suffices. The user can combine the same
 * image with another configuration, so the name of such a kernel has a suffix. It still begins with the digest, so that
 * the holder of the package's lock finds all leftovers.
 */
function kernelName({image, config, members}: ResolvedKernel): string {
  if (members === undefined) return image.sha256
  const parts = JSON.stringify([config?.sha256, members.vmlinuz, members.config])
  return `${image.sha256}.${createHash('sha256').update(parts).digest('hex').slice(0, 16)}`
}

/** Returns the directory name of modules: for one package its digest, as in earlier versions. */
function modulesDigest(packages: readonly PackageFile[]): string {
  const digests = packages.map(({sha256, hidden = []}) => [sha256, ...hidden].join(' '))
  const [first] = packages
  return first !== undefined && digests.length === 1 && first.hidden === undefined
    ? first.sha256
    : createHash('sha256').update(digests.join('\n')).digest('hex')
}

function filesIn(directory: string): KernelDirectory {
  return {
    vmlinuz: join(directory, 'vmlinuz'),
    config: join(directory, 'config'),
    builtin: join(directory, 'modules.builtin'),
  }
}

async function readKernel(files: KernelDirectory, directory: string): Promise<StoredKernel | undefined> {
  const data = await readKept(join(directory, 'kernel.json'))
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

/** Fills a directory and puts it in place. The caller holds the lock. An existing directory is damaged and is replaced. */
async function addKernel(path: string, fill: (directory: KernelDirectory) => Promise<KernelPins>): Promise<void> {
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

/** Validates a record strictly, since it may come from a cache that others can write to. */
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
