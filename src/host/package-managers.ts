import {readFileSync} from 'node:fs'
import type {Arch} from '../model/arch.ts'
import {which} from './which.ts'

/** Something that packages provide. */
export type Need = 'compiler' | 'clang' | 'bpf-headers' | `qemu-${Arch}` | `compiler-${Arch}`

/** A distribution's package manager. */
export interface PackageManager {
  program: string
  /** Values of ID and ID_LIKE in os-release(5). */
  systems: readonly string[]
  /** Arguments before the package names: install without questions and without recommended packages. */
  install: readonly string[]
  /** `user`: it changes only the user's own environment, so only the user can run it. */
  installs: 'as root' | 'user'
  /** Names of the packages. A missing entry has no package, or one whose programs have other names. */
  packages: Partial<Record<Need, readonly string[]>>
}

const FEDORA_COMPILERS = {
  compiler: ['gcc'],
  'compiler-x86_64': ['gcc-x86_64-linux-gnu'],
  'compiler-arm64': ['gcc-aarch64-linux-gnu'],
  'compiler-s390x': ['gcc-s390x-linux-gnu'],
  clang: ['clang'],
  'bpf-headers': ['libbpf-devel', 'kernel-headers'],
} as const

const DNF_INSTALL = ['install', '-y', '--setopt=install_weak_deps=False']

const APT: PackageManager = {
  program: 'apt-get',
  systems: ['debian', 'ubuntu'],
  install: ['install', '--no-install-recommends'],
  installs: 'as root',
  packages: {
    compiler: ['gcc'],
    'compiler-x86_64': ['gcc-x86-64-linux-gnu'],
    'compiler-arm64': ['gcc-aarch64-linux-gnu'],
    'compiler-s390x': ['gcc-s390x-linux-gnu'],
    'qemu-x86_64': ['qemu-system-x86'],
    'qemu-arm64': ['qemu-system-arm'],
    // Up to Debian 12, qemu-system-misc provides this name.
    'qemu-s390x': ['qemu-system-s390x'],
    clang: ['clang'],
    'bpf-headers': ['libbpf-dev', 'linux-libc-dev'],
  },
}

const OTHERS: readonly PackageManager[] = [
  {
    // QEMU is only available as /usr/libexec/qemu-kvm, with few devices. The cross compilers are in EPEL.
    program: 'dnf',
    systems: ['rhel', 'centos', 'almalinux', 'rocky', 'ol'],
    install: DNF_INSTALL,
    installs: 'as root',
    packages: FEDORA_COMPILERS,
  },
  {
    program: 'dnf',
    systems: ['fedora'],
    install: DNF_INSTALL,
    installs: 'as root',
    packages: {
      ...FEDORA_COMPILERS,
      'qemu-x86_64': ['qemu-system-x86-core'],
      'qemu-arm64': ['qemu-system-aarch64-core'],
      'qemu-s390x': ['qemu-system-s390x-core'],
    },
  },
  {
    // The cross compilers have other names: aarch64-suse-linux-gcc and s390x-suse-linux-gcc.
    program: 'zypper',
    systems: ['opensuse', 'suse', 'sles'],
    install: ['--non-interactive', 'install', '--no-recommends'],
    installs: 'as root',
    packages: {
      compiler: ['gcc'],
      'qemu-x86_64': ['qemu-x86'],
      'qemu-arm64': ['qemu-arm'],
      'qemu-s390x': ['qemu-s390x'],
      clang: ['clang'],
      'bpf-headers': ['libbpf-devel', 'linux-glibc-devel'],
    },
  },
  {
    program: 'pacman',
    systems: ['arch', 'archarm'],
    install: ['-S', '--needed', '--noconfirm'],
    installs: 'as root',
    packages: {
      compiler: ['gcc'],
      'compiler-arm64': ['aarch64-linux-gnu-gcc'],
      'qemu-x86_64': ['qemu-system-x86'],
      'qemu-arm64': ['qemu-system-aarch64'],
      'qemu-s390x': ['qemu-system-s390x'],
      clang: ['clang'],
      'bpf-headers': ['libbpf', 'linux-api-headers'],
    },
  },
  {
    program: 'apk',
    systems: ['alpine'],
    // The index is fetched and not stored.
    install: ['add', '--no-cache'],
    installs: 'as root',
    packages: {
      compiler: ['gcc'],
      'qemu-x86_64': ['qemu-system-x86_64'],
      'qemu-arm64': ['qemu-system-aarch64'],
      'qemu-s390x': ['qemu-system-s390x'],
      clang: ['clang'],
      'bpf-headers': ['libbpf-dev', 'linux-headers'],
    },
  },
  {
    // Starts a shell with the packages, since NixOS is configured declaratively.
    program: 'nix-shell',
    systems: ['nixos'],
    install: ['-p'],
    installs: 'user',
    packages: {
      compiler: ['gcc'],
      'qemu-x86_64': ['qemu'],
      'qemu-arm64': ['qemu'],
      'qemu-s390x': ['qemu'],
      clang: ['clang'],
      'bpf-headers': ['libbpf', 'linuxHeaders'],
    },
  },
]

/**
 * Returns the package manager of this machine: that of its distribution, or of one that it is derived from, otherwise the
 * first one that is installed. A machine can have several.
 *
 * @param release os-release(5)
 */
export function packageManager(release = '/etc/os-release'): PackageManager | undefined {
  const there = [APT, ...OTHERS].filter(({program}) => which(program) !== undefined)
  const known = systemsIn(release).flatMap(name => there.filter(({systems}) => isOneOf(name, systems)))
  return known[0] ?? there[0]
}

/** Returns the package names for this machine's package manager; Debian's names if there is no known package manager. */
export function packagesFor(need: Need): readonly string[] {
  return (packageManager() ?? APT).packages[need] ?? []
}

/** Returns the command that a user runs to install packages. */
export function installCommand({program, install, installs}: PackageManager, packages: readonly string[]): string {
  const sudo = installs === 'as root' && process.getuid?.() !== 0 ? ['sudo'] : []
  return [...sudo, program, ...install, ...packages].join(' ')
}

/** Returns the distribution, then those that it is derived from, closest first. */
function systemsIn(release: string): string[] {
  const text = readText(release)
  const words = (key: string) => new RegExp(`^${key}=["']?([^"'\n]*)`, 'm').exec(text)?.[1]?.split(/\s+/) ?? []
  return [...words('ID'), ...words('ID_LIKE')].filter(word => word !== '')
}

/**
 * Reports whether a distribution is one of these or of their families: `opensuse` includes `opensuse-leap` and
 * `opensuse-tumbleweed`.
 */
function isOneOf(name: string, systems: readonly string[]): boolean {
  return systems.some(system => name === system || name.startsWith(`${system}-`))
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
