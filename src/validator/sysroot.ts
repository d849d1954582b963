import {mkdir, open} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {UserError} from '../base/errors.ts'
import {onDisk} from '../files/disk.ts'
import {ARCHITECTURES} from '../host/architectures.ts'
import {BadPackageError, type Consume} from '../kernels/packages/extraction.ts'
import {readPackage} from '../kernels/packages/package.ts'
import type {Arch} from '../model/arch.ts'
import {type SettledOptions, settledDeb} from '../settled/settled-files.ts'
import {LIBRARY_PACKAGES, type LibraryPackage, type LibrarySet} from '../settled/settled-packages.ts'

/** Headers and libraries for a build, instead of the machine's own. */
export interface Sysroot {
  /** Directory with the headers of libbpf, libelf, zlib, the C library and the kernel. */
  include: string
  /** Directory with the static libraries and the C library's start files. */
  lib: string
}

/** Required files for linking, by package. */
const LINKED: Readonly<Record<LibraryPackage, readonly string[]>> = {
  'libbpf-dev': ['libbpf.a'],
  'libelf-dev': ['libelf.a'],
  'zlib1g-dev': ['libz.a'],
  'libzstd-dev': ['libzstd.a'],
  'libc6-dev': ['libc.a', 'crt1.o', 'crti.o', 'crtn.o'],
  'linux-libc-dev': [],
}

/** Directories of linux-libc-dev that the C library's headers and native/ include. The others are not needed. */
const KERNEL_DIRECTORIES = ['linux/', 'asm/', 'asm-generic/']

/** Names in arch/ of the kernel's sources. Since 6.11 one package has the headers of all architectures. */
const KERNEL_ARCHES: Readonly<Record<Arch, string>> = {x86_64: 'x86', arm64: 'arm64', s390x: 's390'}

/** Maximum size of a file. The largest is a static library of a few MiB. */
const MAX_FILE_BYTES = 32 << 20

/**
 * Unpacks the libraries and headers of a set. With them, a compiler without any libraries can build the validator, and the
 * result is the same on every machine.
 *
 * @param directory a new, empty directory
 * @throws DownloadError if no server has a package; UserError if a library is not in it
 */
export async function makeSysroot(
  set: LibrarySet,
  arch: Arch,
  directory: string,
  options: SettledOptions,
): Promise<Sysroot> {
  const sysroot = {include: join(directory, 'include'), lib: join(directory, 'lib')}
  const packages = set.packages[arch]
  const debs = await Promise.all(LIBRARY_PACKAGES.map(name => settledDeb(packages[name], set.listedAt, options)))
  for (const [index, name] of LIBRARY_PACKAGES.entries()) {
    const {version} = packages[name]
    await unpack(debs[index] as string, `${name} ${version}`, placesIn(name, arch), LINKED[name], sysroot, options)
  }
  return sysroot
}

/** Returns the destination of a file in a package: `include/linux/bpf.h`; undefined to skip it. */
type Place = (path: string) => string | undefined

function placesIn(name: LibraryPackage, arch: Arch): Place {
  const {triple} = ARCHITECTURES[arch]
  const roots = [
    `usr/include/${triple}/`,
    `usr/lib/linux/uapi/${KERNEL_ARCHES[arch]}/`,
    'usr/include/', // Last: the others begin with it.
  ]
  return path => {
    const library = LINKED[name].find(file => path === `usr/lib/${triple}/${file}`)
    if (library !== undefined) return `lib/${library}`
    const root = roots.find(start => path.startsWith(start))
    if (root === undefined || !path.endsWith('.h') || !isPlain(path)) return undefined
    const header = path.slice(root.length)
    if (name === 'linux-libc-dev' && !KERNEL_DIRECTORIES.some(start => header.startsWith(start))) return undefined
    return `include/${header}`
  }
}

/** Reports whether a path stays below its directory. A second safeguard, since packages are verified by their digests. */
function isPlain(path: string): boolean {
  return /^[\w.+/-]+$/.test(path) && !path.split('/').includes('..')
}

async function unpack(
  deb: string,
  what: string,
  placeOf: Place,
  linked: readonly string[],
  {include}: Sysroot,
  {signal}: SettledOptions,
): Promise<void> {
  const directory = dirname(include)
  const taken = new Set<string>()
  await readPackage('deb', deb, what, {
    take(path) {
      signal?.throwIfAborted()
      const place = placeOf(path)
      if (place === undefined || taken.has(place)) return undefined
      taken.add(place)
      return writeTo(join(directory, place), what)
    },
    enough: () => false,
  })
  const missing = linked.find(file => !taken.has(`lib/${file}`))
  if (missing !== undefined) throw new BadPackageError(`${what} has no ${missing}`)
}

function writeTo(path: string, what: string): Consume {
  return async (content, size) => {
    if (size > MAX_FILE_BYTES)
      throw new UserError(`${what} contains a file of ${size} bytes, and at most ${MAX_FILE_BYTES} are allowed`)
    await onDisk(path, async () => {
      await mkdir(dirname(path), {recursive: true})
      const file = await open(path, 'wx')
      try {
        for await (const chunk of content) await file.writeFile(chunk)
      } finally {
        await file.close()
      }
    })
  }
}
