import {mkdir, rm} from 'node:fs/promises'
import {dirname} from 'node:path'
import type {SharedCache} from '../cache/shared-cache.ts'
import {UserError} from '../errors.ts'
import {onDisk, putInPlace, temporaryName} from './disk.ts'
import type {Downloader} from './download.ts'
import {remoteFile} from './lookup.ts'
import type {Mirrors} from './mirrors.ts'
import {keptModules, unpackModules, type WantedModules} from './modules.ts'
import {kernelEntry, modulesEntry} from './shared.ts'
import type {KernelFolder, Store, StoredKernel} from './store.ts'
import type {KernelPins, ModuleFile, OnProgress, PackageFile, ResolvedKernel} from './types.ts'
import {builtinPaths, configPaths, unpackMembers, vmlinuzPaths, type WantedMember} from './unpack.ts'

/** What fetching takes. */
export interface FetchContext {
  store: Store
  /** Asked for what is not in the store. */
  cache: SharedCache
  /** Made when the network is really needed. */
  network(): Promise<{downloader: Downloader; mirrors: Mirrors}>
  signal?: AbortSignal | undefined
  onProgress: OnProgress
}

const MAX_VMLINUZ_BYTES = 256 << 20
const MAX_CONFIG_BYTES = 16 << 20
const MAX_BUILTIN_BYTES = 1 << 20

/** vmlinuz and config of a kernel, from the store or from its packages. */
export async function fetchKernel(
  record: ResolvedKernel,
  withModules: boolean,
  context: FetchContext,
): Promise<StoredKernel> {
  const {store, cache} = context
  const stored = await store.readKernel(record)
  if (stored !== undefined) return stored
  return store.locked(record.image, lockOptions(record.image, context), async () => {
    const byOther = await store.readKernel(record)
    if (byOther !== undefined) return byOther
    const entry = kernelEntry(record, store)
    const restored = await cache.restore(entry)
    if (!restored) await store.addKernel(record, folder => fillKernel(record, withModules, folder, context))
    const added = await store.readKernel(record)
    if (added === undefined)
      throw new UserError(`kernel ${record.release} was written and is damaged at once: check the disk`)
    if (!restored) await cache.save(entry)
    return added
  })
}

/** The modules asked for, where the kernel has them, and what they depend on. Their package is kept: what was needed once is needed with others. */
export async function fetchModules(
  record: ResolvedKernel,
  {builtinList}: StoredKernel,
  wanted: WantedModules,
  context: FetchContext,
): Promise<ModuleFile[]> {
  if (wanted.required.length + wanted.optional.length === 0) return []
  const {store, cache} = context
  const file = record.modules ?? record.image
  const folder = store.modulesFolder(file)
  const kept = await keptModules(folder, wanted)
  if (kept !== undefined) return kept
  return store.locked(file, lockOptions(file, context), async () => {
    const byOther = await keptModules(folder, wanted)
    if (byOther !== undefined) return byOther
    const intact = async () => (await keptModules(folder, wanted)) !== undefined
    const entry = modulesEntry(record, file, wanted, store, intact)
    const restored = (await cache.restore(entry)) ? await keptModules(folder, wanted) : undefined
    if (restored !== undefined) return restored
    if (!(await store.hasPackage(file))) await keepPackage(file, await downloadWhole(file, record, context), store)
    const source = {
      packagePath: store.packagePath(file),
      what: nameOf(file),
      release: record.release,
      builtinList,
      folder,
    }
    await unpackModules(source, wanted)
    const unpacked = await keptModules(folder, wanted)
    if (unpacked === undefined)
      throw new UserError(`modules of ${record.release} were written and are damaged at once: check the disk`)
    await cache.save(entry)
    return unpacked
  })
}

async function fillKernel(
  record: ResolvedKernel,
  withModules: boolean,
  folder: KernelFolder,
  context: FetchContext,
): Promise<KernelPins> {
  const keepImage = withModules && record.modules === undefined
  const configSha256 = record.base && (await fillFromBase(record, record.base, folder, context))
  const image = await fillFromImage(record, keepImage, folder, context)
  return configSha256 === undefined ? image : {...image, configSha256}
}

/** Reads no more of the package than needed when what is in it is pinned, and all of it when only it is pinned. */
async function fillFromImage(
  record: ResolvedKernel,
  keepImage: boolean,
  folder: KernelFolder,
  context: FetchContext,
): Promise<KernelPins> {
  if (await context.store.hasPackage(record.image)) {
    return unpackImage(record, context.store.packagePath(record.image), folder)
  }
  if (record.pins !== undefined && !keepImage) {
    const pinned = await fillFromPrefix(record, record.pins, folder, context)
    if (pinned !== undefined) return pinned
  }
  const path = await downloadWhole(record.image, record, context)
  try {
    const pins = await unpackImage(record, path, folder)
    if (keepImage) await keepPackage(record.image, path, context.store)
    return pins
  } finally {
    await rm(path, {force: true})
  }
}

/** The part of the package that reaches behind vmlinuz; undefined when it does not hold what is pinned. */
async function fillFromPrefix(
  record: ResolvedKernel,
  pins: KernelPins,
  folder: KernelFolder,
  context: FetchContext,
): Promise<KernelPins | undefined> {
  const path = await download(record.image, record, Math.min(pins.imageBytes, record.image.size), context)
  try {
    const found = await unpackImage(record, path, folder)
    const same =
      found.vmlinuzSha256 === pins.vmlinuzSha256 &&
      (record.base !== undefined || found.configSha256 === pins.configSha256)
    if (same) return pins
    context.onProgress({
      step: 'note',
      message: `${record.release}: the start of the package is not what is pinned; reading all of it`,
    })
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    context.onProgress({step: 'note', message: `${error.message}; reading all of it`})
  } finally {
    await rm(path, {force: true})
  }
  await rm(folder.vmlinuz, {force: true})
  if (record.base === undefined) await rm(folder.config, {force: true})
  return undefined
}

async function unpackImage(record: ResolvedKernel, path: string, folder: KernelFolder): Promise<KernelPins> {
  const vmlinuz = {paths: vmlinuzPaths(record.release), to: folder.vmlinuz, maxBytes: MAX_VMLINUZ_BYTES}
  const config = {paths: configPaths(record.release), to: folder.config, maxBytes: MAX_CONFIG_BYTES}
  const members: WantedMember[] = record.base === undefined ? [vmlinuz, config] : [vmlinuz]
  const {digests, bytes} = await unpackMembers(path, nameOf(record.image), members)
  return {
    vmlinuzSha256: digests.get(folder.vmlinuz) ?? '',
    configSha256: digests.get(folder.config) ?? '',
    imageBytes: Math.min(bytes, record.image.size),
  }
}

async function fillFromBase(
  record: ResolvedKernel,
  base: PackageFile,
  folder: KernelFolder,
  context: FetchContext,
): Promise<string> {
  const path = await downloadWhole(base, record, context)
  try {
    const config = {paths: configPaths(record.release), to: folder.config, maxBytes: MAX_CONFIG_BYTES}
    const builtin = {
      paths: builtinPaths(record.release),
      to: folder.builtin,
      maxBytes: MAX_BUILTIN_BYTES,
      optional: true,
    }
    const {digests} = await unpackMembers(path, nameOf(base), [config, builtin])
    return digests.get(folder.config) ?? ''
  } finally {
    await rm(path, {force: true})
  }
}

async function keepPackage(file: PackageFile, downloaded: string, store: Store): Promise<void> {
  await putInPlace(downloaded, store.packagePath(file))
}

function downloadWhole(file: PackageFile, record: ResolvedKernel, context: FetchContext): Promise<string> {
  return download(file, record, undefined, context)
}

/** Downloads a package, or its first bytes, to a temporary file. The caller removes it. */
async function download(
  file: PackageFile,
  record: ResolvedKernel,
  prefix: number | undefined,
  {store, network, onProgress}: FetchContext,
): Promise<string> {
  const {downloader, mirrors} = await network()
  const path = temporaryName(store.packagePath(file))
  await onDisk(path, () => mkdir(dirname(path), {recursive: true}))
  const remote = {...remoteFile(file, mirrors, new Date(record.indexDate)), prefix}
  const total = prefix ?? file.size
  onProgress({step: 'fetching', what: file.name, bytes: 0, total})
  await downloader.toFile(remote, path, bytes => onProgress({step: 'fetching', what: file.name, bytes, total}))
  return path
}

function lockOptions(file: PackageFile, {signal, onProgress}: FetchContext) {
  const onWait = () => onProgress({step: 'note', message: `another run is fetching ${file.name}: waiting for it`})
  return {signal, onWait}
}

function nameOf({name, version}: PackageFile): string {
  return `${name} ${version}`
}
