import type {PackageFile} from '../model/package-file.ts'
import type {ResolvedKernel} from '../model/resolved-kernel.ts'

/** What a package is to its kernel, by the fields of `ResolvedKernel`. */
const ROLES = ['image', 'config', 'modules'] as const
type Role = (typeof ROLES)[number]

/** A kernel as bpfcompat.lock has it: a `ResolvedKernel` with its packages in one list, each once. */
export type LockEntry = Omit<ResolvedKernel, 'resolvedAt' | 'image' | 'config' | 'modules'> & {
  /** When it was looked up and its signature checked, ISO 8601. */
  checkedAt: string
  packages: readonly LockedPackage[]
}

/** Those that are `modules` stand in the order in which they are asked. */
export type LockedPackage = PackageFile & {roles: readonly Role[]}

/** The entry of a kernel. Keys stand in an order of ours, so that a change of the file is a change of what it says. */
export function entryOf(record: ResolvedKernel): LockEntry {
  const {id, release, arch, version, resolvedAt, indexDate, signature, image, config, modules, members, pins} = record
  const files = [image, ...(config === undefined ? [] : [config]), ...modules]
  const rolesOf = (file: PackageFile) =>
    ROLES.filter(role =>
      role === 'modules' ? modules.some(module => isSame(module, file)) : isSame(record[role], file),
    )
  // One that is asked for modules as well keeps its turn among those.
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
 * The kernel of an entry.
 *
 * @returns undefined when none of its packages, or more than one, is its image
 */
export function kernelOf(entry: LockEntry): ResolvedKernel | undefined {
  const {checkedAt, packages, ...rest} = entry
  // One object a package: a kernel whose modules are in its image package names the same one twice.
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

/** The packages of a kernel, each once. */
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
