import type {TestMirror} from './mirror.ts'
import {buildDeb, buildModule, compress, type Packing, sha256} from './packages.ts'

/** The four ways in which Debian splits a kernel into packages. */
export type Layout = 'A' | 'B' | 'C' | 'D'

/** A kernel for a test archive. */
export interface TestKernel {
  release: string
  version: string
  layout: Layout
  packing?: Packing
  /** Comes after vmlinuz, so that the package is larger than the needed part. */
  filler?: Buffer
}

/** Paths of the files in a test archive, for handlers and counters. */
export interface Published {
  inRelease: string
  packages: string
  byHash: string
  /** Returns the path of a package by name. */
  deb(name: string): string
}

export const vmlinuzOf = (release: string) => Buffer.from(`bzImage of ${release} `.repeat(2000))
export const configOf = (release: string) =>
  `# config of ${release}\nCONFIG_BPF=y\nCONFIG_VETH=m\nCONFIG_NET_CLS_BPF=m\nCONFIG_EXT4_FS=y\n`

/** Publishes a suite with these kernels on a mirror, with all indexes of an archive. */
export async function publish(
  mirror: TestMirror,
  kernels: readonly TestKernel[],
  {
    suite = 'trixie-security',
    root = suite.endsWith('-security') ? '/debian-security' : '/debian',
    sign = (text: string) => clearSigned(text),
    packagesDigest = '',
    lists = (name: string) => name !== '',
  } = {},
): Promise<Published> {
  const paths = new Map<string, string>()
  const stanzas: string[] = []
  const add = (name: string, version: string, content: Buffer, depends: string) => {
    const path = `pool/main/l/linux/${name}_${version}_amd64.deb`
    paths.set(name, `${root}/${path}`)
    mirror.files.set(`${root}/${path}`, content)
    if (!lists(name)) return
    stanzas.push(
      `Package: ${name}\nArchitecture: amd64\nVersion: ${version}\nDepends: ${depends}\nFilename: ${path}\nSize: ${content.length}\nSHA256: ${sha256(content)}\n`,
    )
  }
  for (const kernel of kernels) {
    for (const {name, content, depends} of await packagesOf(kernel)) add(name, kernel.version, content, depends)
  }
  const [newest] = kernels
  if (newest !== undefined) {
    const depends = `linux-image-${newest.release} (= ${newest.version})`
    add('linux-image-cloud-amd64', newest.version, Buffer.from('meta'), depends)
  }
  const index = compress(Buffer.from(stanzas.join('\n')), '.xz')
  const digest = packagesDigest === '' ? sha256(index) : packagesDigest
  const dists = `${root}/dists/${suite}`
  const byHash = `${dists}/main/binary-amd64/by-hash/SHA256/${digest}`
  mirror.files.set(byHash, index)
  mirror.files.set(`${dists}/main/binary-amd64/Packages.xz`, index)
  const text = `Suite: stable-security\nCodename: ${suite}\nDate: Sat, 12 Sep 2026 09:27:08 UTC\nAcquire-By-Hash: yes\nSHA256:\n ${digest} ${index.length} main/binary-amd64/Packages.xz\n`
  mirror.files.set(`${dists}/InRelease`, Buffer.from(sign(text)))
  return {
    inRelease: `${dists}/InRelease`,
    packages: `${dists}/main/binary-amd64/Packages.xz`,
    byHash,
    deb: name => paths.get(name) ?? `no package ${name}`,
  }
}

/** Has the form of a signed file, but cannot be verified. */
export function clearSigned(text: string): string {
  return `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n${text}-----BEGIN PGP SIGNATURE-----\n\nnone\n-----END PGP SIGNATURE-----\n`
}

async function packagesOf({release, version, layout, packing, filler = Buffer.alloc(0)}: TestKernel) {
  const at = layout === 'A' ? `lib/modules/${release}` : `usr/lib/modules/${release}`
  const boot =
    layout === 'D'
      ? {vmlinuz: `${at}/vmlinuz`, config: `${at}/config`}
      : {vmlinuz: `boot/vmlinuz-${release}`, config: `boot/config-${release}`}
  const module = (name: string, ...depends: string[]) =>
    compress(buildModule(name, depends), layout === 'A' ? '' : '.xz')
  const ending = layout === 'A' ? '.ko' : '.ko.xz'
  const modules = {
    [`${at}/kernel/drivers/net/veth${ending}`]: module('veth'),
    [`${at}/kernel/net/nf_conntrack${ending}`]: module('nf_conntrack', 'nf_defrag_ipv4', 'crc32c'),
    [`${at}/kernel/net/sctp${ending}`]: compress(
      buildModule('sctp', [], 'pre: nf_defrag_ipv4 gone post: veth sctp'),
      layout === 'A' ? '' : '.xz',
    ),
    [`${at}/kernel/net/nf-defrag-ipv4${ending}`]: module('nf_defrag_ipv4'),
  }
  const builtin = {[`${at}/modules.builtin`]: 'kernel/lib/crc32c.ko\nkernel/fs/ext4/ext4.ko\n'}
  const vmlinuz = {[boot.vmlinuz]: vmlinuzOf(release)}
  const config = {[boot.config]: configOf(release)}
  const exact = (part: string) => `linux-${part}-${release} (= ${version})`
  if (layout === 'A' || layout === 'B') {
    const image = await buildDeb({...config, ...vmlinuz, filler, ...builtin, ...modules}, packing)
    const depends = layout === 'A' ? 'kmod' : `kmod, ${exact('base')}`
    const base = {name: `linux-base-${release}`, content: await buildDeb({'usr/share/doc/x': 'x'}), depends: ''}
    return [{name: `linux-image-${release}`, content: image, depends}, ...(layout === 'B' ? [base] : [])]
  }
  return [
    {
      name: `linux-image-${release}`,
      content: await buildDeb({'usr/share/doc/x': 'x'}),
      depends: `kmod | x, ${exact('base')}, ${exact('binary')}, ${exact('modules')}`,
    },
    {name: `linux-binary-${release}`, content: await buildDeb({...vmlinuz, filler}, packing), depends: exact('base')},
    {name: `linux-base-${release}`, content: await buildDeb({...config, ...builtin}), depends: ''},
    {name: `linux-modules-${release}`, content: await buildDeb(modules), depends: `kmod, ${exact('base')}`},
  ]
}
