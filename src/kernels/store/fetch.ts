import {mkdir, rm} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {UserError} from '../../base/errors.ts'
import type {SharedCache} from '../../cache/shared-cache.ts'
import {fileSha256, onDisk, putInPlace} from '../../files/disk.ts'
import {temporaryName} from '../../files/leftovers.ts'
import type {Downloader, RemoteFile} from '../../net/download.ts'
import type {ModuleFile} from '../model/kernel-files.ts'
import type {PackageFile} from '../model/package-file.ts'
import type {OnProgress} from '../model/progress.ts'
import type {KernelPins, ResolvedKernel} from '../model/resolved-kernel.ts'
import {isIndexed, writeModuleIndex} from '../modules/module-index.ts'
import type {ModulePackage} from '../modules/module-shelf.ts'
import {keptModules, unpackModules, type WantedModules} from '../modules/modules.ts'
import {isBuiltinList, isConfig, isVmlinuz, unpackMembers, type WantedMember} from '../packages/unpack.ts'
import {kernelEntry, modulesEntry} from './shared.ts'
import type {KernelFolder, Store, StoredKernel} from './store.ts'

/** What fetching takes. */
export interface FetchContext {
  store: Store
  /** The pins of the record are those of a lock, and of no fetch on this machine. */
  pinnedByLock: boolean
  /** Asked for what is not in the store. */
  cache: SharedCache
  /** Made when the network is really needed. */
  downloader(): Downloader
  /** Addresses of a package of the kernel. */
  remote(file: PackageFile): Promise<RemoteFile>
  /** Checks the signature of a package that is here as a whole, where it has one of its own. */
  verify?(file: PackageFile, path: string): Promise<void>
  signal?: AbortSignal | undefined
  onProgress: OnProgress
}

/** What fetching one package takes. */
type PackageContext = Omit<FetchContext, 'cache' | 'pinnedByLock'>

/** A vmlinux of one's own comes with all that a debugger wants. */
const MAX_VMLINUZ_BYTES = 2 ** 31
const MAX_CONFIG_BYTES = 16 << 20
const MAX_BUILTIN_BYTES = 1 << 20
const MODULE_INDEX = 'names.gz'

/** vmlinuz and config of a kernel, from the store or from its packages. */
export async function fetchKernel(
  record: ResolvedKernel,
  withModules: boolean,
  context: FetchContext,
): Promise<StoredKernel> {
  const {store, cache, pinnedByLock} = context
  const stored = await store.readKernel(record)
  if (stored !== undefined) return stored
  return store.locked(record.image, lockOptions(record.image, context), async () => {
    const byOther = await store.readKernel(record)
    if (byOther !== undefined) return byOther
    const entry = kernelEntry(record, store, pinnedByLock)
    const restored = await cache.restore(entry)
    if (!restored) await store.addKernel(record, folder => fillKernel(record, withModules, folder, context))
    const added = await store.readKernel(record)
    if (added === undefined && pinnedByLock)
      throw new UserError(
        `kernel \`${record.id}\`: ${nameOf(record.image)} does not have the vmlinuz and the config that the lock pins; somebody changed the lock: write it anew with \`bpfcompat kernels lock\``,
      )
    if (added === undefined)
      throw new UserError(`kernel ${record.release} was written and is damaged at once: check the disk`)
    if (!restored) await cache.save(entry)
    return added
  })
}

/** The modules asked for, where the kernel has them, and what they depend on. Their packages are kept: what was needed once is needed with others. */
export async function fetchModules(
  record: ResolvedKernel,
  {builtinList}: StoredKernel,
  wanted: WantedModules,
  context: FetchContext,
): Promise<ModuleFile[]> {
  if (wanted.required.length + wanted.optional.length === 0) return []
  const {store, cache} = context
  const folder = store.modulesFolder(record.modules)
  const kept = await keptModules(folder, wanted)
  if (kept !== undefined) return kept
  const first = record.modules[0] ?? record.image
  return store.locked(first, lockOptions(first, context), async () => {
    const byOther = await keptModules(folder, wanted)
    if (byOther !== undefined) return byOther
    const intact = async () => (await keptModules(folder, wanted)) !== undefined
    const entry = modulesEntry(record, wanted, store, intact)
    const restored = (await cache.restore(entry)) ? await keptModules(folder, wanted) : undefined
    if (restored !== undefined) return restored
    await unpackModules({packages: packagesOf(record, context), release: record.release, builtinList, folder}, wanted)
    const unpacked = await keptModules(folder, wanted)
    if (unpacked === undefined)
      throw new UserError(`modules of ${record.release} were written and are damaged at once: check the disk`)
    await cache.save(entry)
    return unpacked
  })
}

/**
 * The index of the names that the kernel's modules define (modules/module-index.ts), made when there is none yet.
 *
 * @returns its path; undefined for a kernel that came without modules
 */
export async function fetchModuleIndex(record: ResolvedKernel, context: FetchContext): Promise<string | undefined> {
  const [first] = record.modules
  if (first === undefined) return undefined
  const file = join(context.store.modulesFolder(record.modules), MODULE_INDEX)
  if (await isIndexed(file)) return file
  return context.store.locked(first, lockOptions(first, context), async () => {
    if (await isIndexed(file)) return file
    const folder = dirname(file)
    await writeModuleIndex(
      {packages: packagesOf(record, context), release: record.release, builtinList: '', folder},
      file,
    )
    return file
  })
}

function packagesOf(record: ResolvedKernel, context: FetchContext): ModulePackage[] {
  return record.modules.map(file => ({
    what: nameOf(file),
    format: file.format,
    hidden: file.hidden ?? [],
    fetch: () => keptPackage(file, context),
  }))
}

async function fillKernel(
  record: ResolvedKernel,
  withModules: boolean,
  folder: KernelFolder,
  context: FetchContext,
): Promise<KernelPins> {
  const {config} = record
  const keeps = (file: PackageFile) => withModules && record.modules.some(({sha256}) => sha256 === file.sha256)
  const fromConfig = config && (await takeFrom(config, configMembers(record, folder), keeps(config), record, context))
  const members = config === undefined ? imageMembers(record, folder) : [vmlinuzMember(record, folder)]
  const fromImage = await takeFrom(record.image, members, keeps(record.image), record, context)
  return {
    vmlinuzSha256: fromImage.digests.get(folder.vmlinuz) ?? '',
    configSha256: (fromConfig ?? fromImage).digests.get(folder.config) ?? null,
    imageBytes: Math.min(fromImage.bytes, record.image.size),
    ...(config === undefined ? {} : {configBytes: Math.min(fromConfig?.bytes ?? 0, config.size)}),
  }
}

/** What was taken of a package: digests by target, and how many of its bytes that took. */
interface Taken {
  digests: ReadonlyMap<string, string>
  bytes: number
}

/** Reads no more of the package than needed when what is in it is pinned, and all of it when only it is pinned. */
async function takeFrom(
  file: PackageFile,
  members: readonly WantedMember[],
  keep: boolean,
  record: ResolvedKernel,
  context: FetchContext,
): Promise<Taken> {
  const unpack = (path: string) => unpackMembers(file.format, path, nameOf(file), members)
  if (file.place?.kind === 'local') return unpack(await unchanged(file, file.place.path))
  if (await context.store.hasPackage(file)) return unpack(await keptPackage(file, context))
  if (record.pins !== undefined && !keep) {
    const pinned = await takeFromPrefix(file, members, record, record.pins, context)
    if (pinned !== undefined) return pinned
  }
  if (keep) return unpack(await keptPackage(file, context))
  const path = await download(file, undefined, context)
  try {
    return await unpack(path)
  } finally {
    await rm(path, {force: true})
  }
}

/** The part of the package that reaches behind what is wanted; undefined when it does not hold what is pinned. */
async function takeFromPrefix(
  file: PackageFile,
  members: readonly WantedMember[],
  record: ResolvedKernel,
  pins: KernelPins,
  context: FetchContext,
): Promise<Taken | undefined> {
  const bytes = file === record.image ? pins.imageBytes : pins.configBytes
  if (bytes === undefined) return undefined
  const path = await download(file, Math.min(bytes, file.size), context)
  try {
    const {digests} = await unpackMembers(file.format, path, nameOf(file), members)
    if (members.every(({to, pin, optional}) => optional === true || digests.get(to) === pin)) return {digests, bytes}
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
  for (const {to} of members) await rm(to, {force: true})
  return undefined
}

function imageMembers(record: ResolvedKernel, folder: KernelFolder): WantedMember[] {
  const vmlinuz = vmlinuzMember(record, folder)
  return record.members?.config === null ? [vmlinuz] : [vmlinuz, configMember(record, folder)]
}

function configMembers(record: ResolvedKernel, folder: KernelFolder): WantedMember[] {
  const builtin = {
    what: 'modules.builtin',
    is: isBuiltinList(record.release),
    to: folder.builtin,
    maxBytes: MAX_BUILTIN_BYTES,
    optional: true,
  }
  // A package of modules is read for its list when modules are wanted of it, and else only as far as the config.
  const hasModules = record.modules.some(({sha256}) => sha256 === record.config?.sha256)
  return hasModules ? [configMember(record, folder)] : [configMember(record, folder), builtin]
}

function vmlinuzMember({release, members, pins}: ResolvedKernel, folder: KernelFolder): WantedMember {
  const is = isVmlinuz(release, members)
  return {what: 'vmlinuz', is, to: folder.vmlinuz, maxBytes: MAX_VMLINUZ_BYTES, pin: pins?.vmlinuzSha256}
}

function configMember({release, members, pins}: ResolvedKernel, folder: KernelFolder): WantedMember {
  const is = isConfig(release, members)
  return {what: 'config', is, to: folder.config, maxBytes: MAX_CONFIG_BYTES, pin: pins?.configSha256 ?? undefined}
}

/** A package whole and verified, which stays on this disk. One of the user's is where it is. */
export async function lockedPackage(file: PackageFile, context: PackageContext): Promise<string> {
  return context.store.locked(file, lockOptions(file, context), () => keptPackage(file, context))
}

async function keptPackage(file: PackageFile, context: PackageContext): Promise<string> {
  const {store} = context
  if (file.place?.kind === 'local') return unchanged(file, file.place.path)
  const path = store.packagePath(file)
  if (await store.hasPackage(file)) await verified(file, path, context)
  else await putInPlace(await download(file, undefined, context), path)
  return path
}

/** Whoever builds the kernel may do it right now. Of a folder, each module is hashed when it is taken. */
async function unchanged({name, format, sha256}: PackageFile, path: string): Promise<string> {
  if (format !== 'folder' && (await fileSha256(path)) !== sha256)
    throw new UserError(`${name} has changed since this run began: wait for its build to end, and run again`)
  return path
}

/** Downloads a package, or its first bytes, to a temporary file. The caller removes it. */
async function download(file: PackageFile, prefix: number | undefined, context: PackageContext): Promise<string> {
  const {store, downloader, remote, onProgress} = context
  const path = temporaryName(store.packagePath(file))
  await onDisk(path, () => mkdir(dirname(path), {recursive: true}))
  const total = prefix ?? file.size
  onProgress({step: 'fetching', what: file.name, bytes: 0, total})
  await downloader().toFile({...(await remote(file)), prefix}, path, bytes =>
    onProgress({step: 'fetching', what: file.name, bytes, total}),
  )
  if (prefix === undefined) await verified(file, path, context)
  return path
}

/** What is not as it was signed does not stay. */
async function verified(file: PackageFile, path: string, {verify}: PackageContext): Promise<void> {
  try {
    await verify?.(file, path)
  } catch (error) {
    await rm(path, {force: true})
    throw error
  }
}

function lockOptions(file: PackageFile, {signal, onProgress}: PackageContext) {
  const onWait = () => onProgress({step: 'note', message: `another run is fetching ${file.name}: waiting for it`})
  return {signal, onWait}
}

function nameOf({name, version}: PackageFile): string {
  return `${name} ${version}`
}
