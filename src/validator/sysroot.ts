import {dirname, join} from 'node:path'
import {ARCHITECTURES, hostArch} from '../host/architectures.ts'
import {type ForeignOptions, type SettledPackage, unpackForeign} from '../host/foreign-packages.ts'
import {libbpfDefect} from '../host/requirements.ts'
import {SETTLED_PACKAGES} from '../host/settled-packages.ts'
import type {Toolchain} from '../host/toolchain.ts'
import type {Arch} from '../kernels/types.ts'

/** The headers that native/ includes, with those that they include. */
const BPF_HEADERS = ['bpf', 'btf', 'libbpf', 'libbpf_common', 'libbpf_legacy', 'libbpf_version']

type Packages = Readonly<Record<'libbpf' | 'libelf' | 'zlib', SettledPackage>>

/**
 * Whether a toolchain lacks libraries that are not asked of the machine: those of another architecture. One that has them
 * (Debian's packages of that architecture are installed beside its own) needs nothing.
 */
export function needsSysroot({compiler, libbpf, archives, flags}: Toolchain, arch: Arch): boolean {
  if (arch === hostArch() || compiler === undefined || flags.length > 0) return false
  const there = [libbpf, archives.bpf, archives.elf, archives.z].every(part => part !== undefined)
  return !there || libbpfDefect({libbpf}) !== undefined
}

/**
 * A toolchain with the static libraries and headers that it lacks: of its architecture, out of Debian's packages, in the
 * cache. Neither the machine nor its package manager learns of them.
 *
 * @throws DownloadError when no mirror has a package; UserError when a file is not in it
 */
export async function withSysroot(
  toolchain: Toolchain,
  arch: Arch,
  options: ForeignOptions,
  {libbpf, libelf, zlib}: Packages = SETTLED_PACKAGES[arch],
): Promise<Toolchain> {
  const library = (name: string) => `usr/lib/${ARCHITECTURES[arch].triple}/${name}`
  const files = await unpackForeign(
    [
      {file: libbpf, members: [library('libbpf.a')]},
      {file: libelf, members: [library('libelf.a'), 'usr/include/libelf.h', 'usr/include/gelf.h']},
      {file: zlib, members: [library('libz.a'), 'usr/include/zlib.h', 'usr/include/zconf.h']},
    ],
    options,
  )
  const headers = await unpackForeign(
    [{file: libbpf, members: BPF_HEADERS.map(name => `usr/include/bpf/${name}.h`)}],
    options,
    'bpf',
  )
  return {
    ...toolchain,
    libbpf: majorMinor(libbpf),
    archives: {
      bpf: join(files, 'libbpf.a'),
      elf: join(files, 'libelf.a'),
      z: join(files, 'libz.a'),
      zstd: undefined,
      c: toolchain.archives.c,
    },
    flags: ['-isystem', files, '-isystem', dirname(headers), `-L${files}`],
  }
}

/** `1:1.1.2-0+deb12u1` → `1.1`. */
function majorMinor({version}: SettledPackage): string {
  return /(?:^|:)(\d+\.\d+)/.exec(version)?.[1] ?? version
}
