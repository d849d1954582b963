import {execFileSync} from 'node:child_process'
import {copyFileSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {homedir} from 'node:os'
import {basename, dirname, join} from 'node:path'
import type {KernelFiles} from '../../src/kernels/model/kernel-files.ts'
import {createKernelProvider} from '../../src/kernels/provider/provider.ts'
import {aDebianSpec} from '../kernels/helpers/debian-spec.ts'

/** Cache with the kernels of the e2e tests. */
export const cacheDirectory =
  process.env.BPFCOMPAT_CACHE || join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'bpfcompat')

const DEBIAN_12 = aDebianSpec(['bookworm-security', 'bookworm'], {id: 'debian-12-6.1', series: '6.1'})

/** Debian's kernel with some of its modules, to pack in the layout of other distributions. */
export function kernelToRepackage(): Promise<KernelFiles> {
  return createKernelProvider({cacheDirectory}).fetch(DEBIAN_12, {modules: ['nf_conntrack', 'veth']})
}

/** Creates a separate cache for kernels in a directory, with the validator of the shared cache. */
export function ownCache(directory: string): string {
  const cache = join(directory, 'cache')
  mkdirSync(join(cacheDirectory, 'validator'), {recursive: true})
  mkdirSync(cache)
  symlinkSync(join(cacheDirectory, 'validator'), join(cache, 'validator'))
  return cache
}

/** Creates a new key: its keyring, and its id for signing. */
export interface ThrowAwayKey {
  home: string
  fingerprint: string
  keyring: string
}

export function makeKey(directory: string, name: string): ThrowAwayKey {
  const home = join(directory, `gnupg-${name}`)
  mkdirSync(home, {mode: 0o700})
  const gpg = (...args: string[]) =>
    execFileSync('gpg', ['--homedir', home, '--batch', '--pinentry-mode', 'loopback', '--passphrase', '', ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  gpg('--quick-generate-key', name, 'rsa2048', 'sign')
  const keyring = join(directory, `${name}.gpg`)
  gpg('--output', keyring, '--export', name)
  const fingerprint = /^fpr:+([0-9A-F]{40}):/m.exec(gpg('--with-colons', '--list-keys'))?.[1] ?? ''
  return {home, fingerprint, keyring}
}

/** Writes the keyring in ASCII armor and returns its path. */
export function armored({home, keyring}: ThrowAwayKey): string {
  const path = `${keyring}.asc`
  writeFileSync(path, execFileSync('gpg', ['--homedir', home, '--armor', '--export'], {stdio: 'pipe'}))
  return path
}

/**
 * Creates an archive of the suite `jammy-updates` with reprepro, with a kernel in Ubuntu's package layout: vmlinuz alone and
 * unsigned, modules with the config, extra modules (here veth), compressed with zstd, and a meta package that depends on them.
 *
 * @returns its directory
 */
export function ubuntuArchive(directory: string, kernel: KernelFiles, key: ThrowAwayKey): string {
  const archive = join(directory, 'archive')
  const {release} = kernel.kernel
  const version = '6.1.0-56.77'
  const modules = new Map<string, Record<string, string>>([
    ['modules', {[`boot/config-${release}`]: kernel.config ?? ''}],
    ['modules-extra', {}],
  ])
  for (const {name, path} of kernel.modules) {
    const zstd = join(directory, `${name}.ko.zst`)
    execFileSync('zstd', ['-q', '-f', path, '-o', zstd])
    const part = modules.get(name === 'veth' ? 'modules-extra' : 'modules') ?? {}
    part[`lib/modules/${release}/kernel/${name}.ko.zst`] = zstd
  }
  const image = `linux-image-unsigned-${release}`
  const debs = [
    buildDeb(directory, image, version, `kmod, linux-modules-${release}`, {
      [`boot/vmlinuz-${release}`]: kernel.images.at(-1)?.path ?? '',
    }),
    ...[...modules].map(([part, files]) => buildDeb(directory, `linux-${part}-${release}`, version, 'kmod', files)),
    buildDeb(directory, 'linux-image-generic-hwe-22.04', version, `${image} (= ${version}), linux-firmware`, {}),
    buildDeb(directory, 'linux-image-virtual-hwe-22.04', version, 'linux-image-generic-hwe-22.04', {}),
  ]
  mkdirSync(join(archive, 'conf'), {recursive: true})
  writeFileSync(
    join(archive, 'conf/distributions'),
    `Codename: jammy-updates\nSuite: jammy-updates\nComponents: main\nArchitectures: amd64\nSignWith: ${key.fingerprint}\n`,
  )
  execFileSync('reprepro', ['--silent', '-b', archive, 'includedeb', 'jammy-updates', ...debs], {
    env: {...process.env, GNUPGHOME: key.home},
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return archive
}

function buildDeb(
  directory: string,
  name: string,
  version: string,
  depends: string,
  files: Readonly<Record<string, string>>,
): string {
  const root = join(directory, name)
  mkdirSync(join(root, 'DEBIAN'), {recursive: true})
  writeFileSync(
    join(root, 'DEBIAN/control'),
    `Package: ${name}\nVersion: ${version}\nArchitecture: amd64\nMaintainer: Test <test@example.org>\nSection: kernel\nPriority: optional\nDepends: ${depends}\nDescription: test\n`,
  )
  for (const [path, from] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), {recursive: true})
    copyFileSync(from, join(root, path))
  }
  const deb = join(directory, `${name}.deb`)
  execFileSync('dpkg-deb', ['--root-owner-group', '-Zzstd', '-z1', '--build', root, deb], {stdio: 'pipe'})
  return deb
}

/** Returns all files of an archive by path, for a server. */
export function filesOf(archive: string): [string, Buffer][] {
  return ['dists', 'pool'].flatMap(top =>
    readdirSync(join(archive, top), {recursive: true, withFileTypes: true})
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .map((path): [string, Buffer] => [path.slice(archive.length), readFileSync(path)]),
  )
}

/** Returns the package with a name in an archive. */
export function debIn(files: Iterable<string>, name: string): string {
  return [...files].find(path => basename(path).startsWith(`${name}_`)) ?? `no package ${name}`
}
