import {mkdir, rm} from 'node:fs/promises'
import {dirname, posix} from 'node:path'
import {UserError} from '../../base/errors.ts'
import {onDisk} from '../../files/disk.ts'
import {temporaryName} from '../../files/leftovers.ts'
import {hasSeries} from '../../model/release-name.ts'
import {type ImageFacts, inspectKernelImage} from '../images/kernel-release.ts'
import type {KernelSpec} from '../model/kernel-spec.ts'
import type {KernelMembers, PackageFile} from '../model/package-file.ts'
import type {ResolvedKernel} from '../model/resolved-kernel.ts'
import {countedFile} from '../packages/extraction.ts'
import {unpackMembers} from '../packages/unpack.ts'
import type {Store} from '../store/store.ts'
import {createOverlay, type LocalPackage, type Overlay, type OverlayFile} from './overlay.ts'

/** Parts from which a kernel is assembled, if no index lists their contents. */
interface Parts {
  /** Origin, for messages: a URL, a directory. */
  what: string
  /** The image itself, or a package or archive that contains it. */
  image?: LocalPackage | undefined
  /** The configuration itself, or a package or archive that contains it. Absent: searched where the image is. */
  config?: LocalPackage | undefined
  /** A package or archive with modules. */
  modules?: LocalPackage | undefined
  /** Instead of all these, stacked archives, top layer first. They are read only as far as needed. */
  layers?: AsyncIterable<LocalPackage>
  /** Release, in case the image does not contain it. */
  release?: string | undefined
}

type AssembledKernel = Pick<ResolvedKernel, 'release' | 'image' | 'config' | 'modules'> & {
  members: KernelMembers
}

/** An image, and the release in its path. */
interface Candidate {
  file: OverlayFile
  release: string | undefined
}

const MAX_IMAGE_BYTES = 2 ** 31
/** Directories with kernels: `boot`, the directory of their modules, and the root. */
const KERNEL_DIRECTORY = /^(?:.*\/)?boot$|^(?:.*\/)?lib\/modules\/[^/]+$|^\.$/
/** Packed images come before the unpacked one, which is many times larger and may not be bootable. */
const IMAGE_NAMES = [
  /^(?:vmlinuz|bzImage|Image)$/,
  /^(?:vmlinuz|bzImage|Image)[-.](?!.*\.(?:hmac|sig|old|dat)$)/,
  /^vmlinux(?:-.*)?$/,
]

/**
 * Finds the image, its configuration and its modules in archives of any layout. The release comes from the image itself.
 *
 * @throws UserError if there is no kernel, more than one, or one for another architecture
 */
export async function assembleKernel(parts: Parts, spec: KernelSpec, store: Store): Promise<AssembledKernel> {
  const overlay = createOverlay()
  for await (const archive of parts.layers ?? archivesOf(parts)) {
    await overlay.addBelow(archive, nameOf(archive.file))
    if (parts.layers !== undefined && isComplete(parts, overlay, spec)) break
  }
  const {file: image, release: named} =
    parts.image?.file.format === 'file' ? bare(parts.image) : chooseImage(overlay, parts, spec)
  const facts = await inspect(image, store)
  checkArch(facts, parts, spec)
  const release = facts.release ?? named ?? parts.release ?? onlyModuleRelease(overlay)
  if (release === undefined)
    throw new UserError(`${parts.what}: neither the image nor a path contains a release; check that it is a kernel`)
  checkRelease(release, parts, spec)
  const config =
    parts.config === undefined ? findConfig(overlay, release, image) : await givenConfig(parts.config, release)
  const ofImage = config !== undefined && config.package.file.sha256 === image.package.file.sha256
  return {
    release,
    image: plain(image.package.file),
    ...(config === undefined || ofImage ? {} : {config: plain(config.package.file)}),
    modules: givenModules(parts, moduleFiles(overlay, release), release),
    members: {vmlinuz: image.path, config: config?.path ?? null},
  }
}

async function* archivesOf({image, modules}: Parts): AsyncGenerator<LocalPackage> {
  for (const one of [image, modules]) if (one !== undefined && one.file.format !== 'file') yield one
}

function bare(file: LocalPackage): Candidate {
  return {file: {package: file, path: ''}, release: undefined}
}

async function givenConfig(given: LocalPackage, release: string): Promise<OverlayFile> {
  if (given.file.format === 'file') return bare(given).file
  const overlay = createOverlay()
  await overlay.addBelow(given, nameOf(given.file))
  const found = findConfig(overlay, release, bare(given).file)
  if (found === undefined)
    throw new UserError(
      `${nameOf(given.file)} has no config of ${release}: none of boot/config-${release}, config, .config`,
    )
  return found
}

function givenModules({modules}: Parts, found: PackageFile[], release: string): PackageFile[] {
  if (modules === undefined || found.some(({sha256}) => sha256 === modules.file.sha256)) return found
  const why =
    modules.file.format === 'file' ? 'is not a package or archive with modules' : `has no module (*.ko) of ${release}`
  throw new UserError(`${nameOf(modules.file)} ${why}; name the one that has them`)
}

/** Reports whether image, configuration and modules are found, so that lower layers are not needed. */
function isComplete(parts: Parts, overlay: Overlay, spec: KernelSpec): boolean {
  const release = imagesIn(overlay, spec)[0]?.release
  if (release === undefined) return false
  const image = chooseImage(overlay, parts, spec).file
  return findConfig(overlay, release, image) !== undefined && moduleFiles(overlay, release).length > 0
}

function chooseImage(overlay: Overlay, {what}: Parts, spec: KernelSpec): Candidate {
  const found = imagesIn(overlay, spec)
  const releases = [...new Set(found.flatMap(({release}) => release ?? []))].sort()
  if (releases.length > 1)
    throw new UserError(`${what} has more than one kernel: ${releases.join(', ')}; use one that has only one`)
  const [first] = found
  if (first === undefined)
    throw new UserError(
      `${what} has no kernel: none of boot/vmlinuz…, boot/Image…, lib/modules/…/vmlinuz, boot/vmlinux…`,
    )
  return first
}

/** Returns the images with the best kind of name, restricted to those with a release, if there are any. */
function imagesIn(overlay: Overlay, {release: wanted}: KernelSpec): Candidate[] {
  const paths = overlay.paths().filter(path => KERNEL_DIRECTORY.test(posix.dirname(path)))
  const packed = paths.filter(path => IMAGE_NAMES.slice(0, 2).some(name => name.test(posix.basename(path))))
  const kernels = packed.length > 0 ? packed : paths.filter(path => IMAGE_NAMES[2]?.test(posix.basename(path)))
  const candidates = new Map<string, Candidate>()
  for (const path of kernels) {
    const file = overlay.resolve(path)
    if (file === undefined) continue
    const release = releaseIn(file.path) ?? releaseIn(path) ?? candidates.get(file.path)?.release
    candidates.set(file.path, {file, release})
  }
  const named = [...candidates.values()].filter(({release}) => release !== undefined)
  const meant = named.filter(({release}) => wanted === undefined || release === wanted)
  return meant.length > 0 ? meant : [...candidates.values()]
}

function releaseIn(path: string): string | undefined {
  const name = /^(?:vmlinuz|bzImage|Image|vmlinux)-(\d.*?)(?:\.gz|\.efi)?$/.exec(posix.basename(path))?.[1]
  return name ?? /(?:^|\/)lib\/modules\/(\d[^/]*)\/[^/]+$/.exec(path)?.[1]
}

/** Finds the configuration in the usual places of distributions, or beside the image. */
function findConfig(overlay: Overlay, release: string, image: OverlayFile): OverlayFile | undefined {
  const beside = posix.dirname(image.path)
  const wanted = (path: string) => {
    const [directory, name] = [posix.dirname(path), posix.basename(path)]
    if (name === `config-${release}`) return KERNEL_DIRECTORY.test(directory)
    if (name !== 'config' && name !== '.config') return false
    return directory === beside || directory === '.' || directory.endsWith(`lib/modules/${release}`)
  }
  for (const path of overlay.paths().filter(wanted)) {
    const file = overlay.resolve(path)
    if (file !== undefined) return file
  }
  return undefined
}

function moduleFiles(overlay: Overlay, release: string): PackageFile[] {
  const archives = overlay.modules().filter(({releases}) => releases.has(release) || releases.has(null))
  return archives.map(layer => layer.package.file)
}

function onlyModuleRelease(overlay: Overlay): string | undefined {
  const releases = new Set(overlay.modules().flatMap(({releases}) => [...releases]))
  const [first] = releases
  return releases.size === 1 && first !== null ? first : undefined
}

/**
 * Reads the facts of an image. From an archive it is unpacked to disk first, because the image itself may need the decoder.
 */
async function inspect({package: {file, path}, path: member}: OverlayFile, store: Store): Promise<ImageFacts> {
  if (file.format === 'file') return inspectKernelImage(countedFile(path).chunks(), nameOf(file))
  const to = temporaryName(store.packagePath(file))
  await onDisk(to, () => mkdir(dirname(to), {recursive: true}))
  const image = {what: 'vmlinuz', is: (name: string) => name === member, to, maxBytes: MAX_IMAGE_BYTES}
  try {
    await unpackMembers(file.format, path, nameOf(file), [image])
    return await inspectKernelImage(countedFile(to).chunks(), nameOf(file))
  } finally {
    await rm(to, {force: true})
  }
}

function checkArch({arch}: ImageFacts, {what}: Parts, spec: KernelSpec): void {
  if (arch !== null && arch !== spec.arch)
    throw new UserError(
      `kernel \`${spec.id}\` is configured for ${spec.arch}, but the image of ${what} is for ${arch}; correct its \`arch\``,
    )
}

function checkRelease(release: string, {what}: Parts, {id, series, release: wanted}: KernelSpec): void {
  if (wanted !== undefined && release !== wanted)
    throw new UserError(`kernel \`${id}\`: ${what} has ${release}, not the requested ${wanted}`)
  if (series !== undefined && !hasSeries(release, series))
    throw new UserError(`kernel \`${id}\`: ${what} has ${release}, which is not in the ${series} series`)
}

/** Removes `hidden`, which matters only for modules. */
function plain({hidden: _, ...file}: PackageFile): PackageFile {
  return file
}

function nameOf({name, version}: PackageFile): string {
  return `${name} ${version}`.trim()
}
