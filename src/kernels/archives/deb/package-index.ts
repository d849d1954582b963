import type {Stanza} from '../../../apt/deb822.ts'
import {StanzaParser} from '../../../apt/deb822.ts'
import type {PackageFile} from '../../model/package-file.ts'
import {isPackageFile} from '../../model/package-file.ts'
import type {Signature} from '../../model/resolved-kernel.ts'

/** The kernel packages in the signed index of one suite. */
export interface SuiteIndex {
  suite: string
  /** Date of the index. */
  date: Date
  signature: Signature
  packages: readonly ListedPackage[]
}

/** A package with its dependencies on other kernel packages. */
export interface ListedPackage extends PackageFile {
  /** Kernel packages that it depends on, with the exact version if one is required. */
  depends: readonly {name: string; version?: string}[]
}

/** Ubuntu lists every kernel that a suite ever had, in a dozen builds. */
const MAX_LISTED = 100_000

const KERNEL_PACKAGE = /^linux-(?:image|binary|modules|base)-[a-z0-9.+~-]+$/

/**
 * Packages without a kernel to boot. Debian has `-unsigned` twins of signed kernels. Ubuntu's `linux-image-unsigned-…` can
 * be the only one.
 */
const NOT_BOOTED = /-unsigned$|-dbg$|-signed-template$/

/** Selects the packages of an index to keep. */
export interface PackageFilter {
  /** Part of the name of the stored list, so that lists of different filters do not mix. Empty for kernels. */
  name: string
  is(name: string): boolean
}

/** Selects the packages of kernels that can be booted. */
export const KERNELS: PackageFilter = {name: '', is: name => KERNEL_PACKAGE.test(name) && !NOT_BOOTED.test(name)}

/**
 * Returns the selected packages of a Packages index of Debian or Ubuntu, which is read as a stream.
 *
 * @param archive name of the archive, `debian-security`; paths of packages are relative to it
 * @throws Error if a stanza is too long or too many packages match; the message follows the name of the index
 */
export async function parseIndex(
  chunks: AsyncIterable<Uint8Array>,
  archive: string,
  filter: PackageFilter,
): Promise<ListedPackage[]> {
  const parser = new StanzaParser()
  const decoder = new TextDecoder()
  const packages: ListedPackage[] = []
  const take = (stanzas: Iterable<Stanza>) => {
    for (const stanza of stanzas) {
      const listed = filter.is(stanza.get('package') ?? '') ? listedPackage(stanza, archive) : undefined
      if (listed !== undefined) packages.push(listed)
      if (packages.length > MAX_LISTED) throw new Error(`it lists more than ${MAX_LISTED} matching packages`)
    }
  }
  for await (const chunk of chunks) take(parser.push(decoder.decode(chunk, {stream: true})))
  take(parser.end())
  return packages
}

function listedPackage(stanza: Stanza, archive: string): ListedPackage | undefined {
  const name = stanza.get('package') ?? ''
  const file = {
    name,
    version: stanza.get('version') ?? '',
    format: 'deb',
    sha256: stanza.get('sha256'),
    size: Number(stanza.get('size')),
    place: {kind: 'archive', archive, path: stanza.get('filename')},
    urls: [],
  }
  return isPackageFile(file) ? {...file, depends: kernelDepends(stanza.get('depends') ?? '')} : undefined
}

/** Reports whether stored data has the shape of a listed package. */
export function isListedPackage(data: unknown): data is ListedPackage {
  if (!isPackageFile(data) || !('depends' in data) || !Array.isArray(data.depends)) return false
  return data.depends.every((item: unknown) => typeof item === 'object' && item !== null && 'name' in item)
}

/** Returns the kernel packages in `kmod, linux-base-6.19 (= 6.19-1), a | b`. */
function kernelDepends(depends: string): ListedPackage['depends'] {
  return depends.split(',').flatMap(item => {
    const [, name, version] = /^\s*(\S+)(?:\s+\(=\s*([^)\s]+)\))?/.exec(item) ?? []
    if (name === undefined || !KERNEL_PACKAGE.test(name)) return []
    return [version === undefined ? {name} : {name, version}]
  })
}
