import type {PackageFile} from '../model/package-file.ts'
import type {ResolvedKernel} from '../model/resolved-kernel.ts'

/** Roles of a package in its kernel, by the fields of `ResolvedKernel`. */
const ROLES = ['image', 'config', 'modules'] as const
type Role = (typeof ROLES)[number]

/** A kernel in bpfcompat.lock: a `ResolvedKernel` whose packages are in one list, each once. */
export type LockEntry = Omit<ResolvedKernel, 'resolvedAt' | 'image' | 'config' | 'modules'> & {
  /** Time of the lookup and signature check, ISO 8601. */
  checkedAt: string
  packages: readonly LockedPackage[]
}

/** A package with its roles. Packages with the role `modules` are in search order. */
type LockedPackage = PackageFile & {roles: readonly Role[]}

/** Returns the lockfile entry of a kernel. The order of keys is fixed, so that equal kernels give equal text. */
export function entryOf(record: ResolvedKernel): LockEntry {
  const {id, release, arch, version, resolvedAt, indexDate, signature, image, config, modules, members, pins} = record
  const files = [image, ...(config === undefined ? [] : [config]), ...modules]
  const rolesOf = (file: PackageFile) =>
    ROLES.filter(role =>
      role === 'modules' ? modules.some(module => isSame(module, file)) : isSame(record[role], file),
    )
  // A package that also has modules keeps its position among the packages with modules.
  const inOrder = [...files.filter(file => !rolesOf(file).includes('modules')), ...modules]
  const once = inOrder.filter((file, index) => inOrder.findIndex(other => isSame(other, file)) === index)
  return {
    id,
    release,
    version,
    arch,
    signature,
    checkedAt: resolvedAt,
    indexDate,
    packages: once.map(file => ({roles: rolesOf(file), ...inOwnOrder(file)})),
    ...(members === undefined ? {} : {members}),
    ...(pins === undefined ? {} : {pins}),
  }
}

/**
 * Returns the kernel of an entry.
 *
 * @returns undefined unless exactly one package is its image and at most one its config
 */
export function kernelOf(entry: LockEntry): ResolvedKernel | undefined {
  const {checkedAt, packages, ...rest} = entry
  // One object per package: if the modules are in the image package, both fields refer to the same object.
  const files = packages.map(({roles, ...file}) => ({roles, file}))
  const having = (role: Role) => files.filter(({roles}) => roles.includes(role)).map(({file}) => file)
  const [image, ...otherImages] = having('image')
  const [config, ...otherConfigs] = having('config')
  if (image === undefined || otherImages.length + otherConfigs.length > 0) return undefined
  return {
    ...rest,
    resolvedAt: checkedAt,
    image,
    ...(config === undefined ? {} : {config}),
    modules: having('modules'),
  }
}

/** Returns the packages of a kernel, each once. */
export function packagesOf({image, config, modules}: Pick<ResolvedKernel, 'image' | 'config' | 'modules'>) {
  const files = [image, ...(config === undefined ? [] : [config]), ...modules]
  return [...new Map(files.map(file => [file.sha256, file])).values()]
}

function isSame(a: PackageFile | undefined, b: PackageFile): boolean {
  return a?.sha256 === b.sha256 && a.name === b.name
}

function inOwnOrder({name, version, format, size, sha256, place, urls, ...more}: PackageFile): PackageFile {
  return {name, version, format, size, sha256, place, urls, ...more}
}
