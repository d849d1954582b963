import type {KernelSpec} from '../../../src/kernels/model/kernel-spec.ts'
import type {PackageFile} from '../../../src/kernels/model/package-file.ts'
import type {ResolvedKernel} from '../../../src/kernels/model/resolved-kernel.ts'
import {aDebianSpec} from '../helpers/debian-spec.ts'

/** Builders for lockfile tests: a kernel of Debian 12 with overrides. */

export function aSpec(overrides: Partial<KernelSpec> = {}): KernelSpec {
  return {...aDebianSpec(['bookworm-security'], {id: 'debian-12-6.1', series: '6.1'}), ...overrides}
}

export function aPackage(overrides: Partial<PackageFile> = {}): PackageFile {
  const {name = 'linux-image-6.1.0-56-cloud-amd64'} = overrides
  return {
    name,
    version: '6.1.192-2',
    format: 'deb',
    size: 1000,
    sha256: 'a'.repeat(64),
    place: {kind: 'archive', archive: 'debian-security', path: `pool/main/l/linux/${name}.deb`},
    urls: [
      `https://snapshot-cloudflare.debian.org/archive/debian-security/20260912T212708Z/pool/main/l/linux/${name}.deb`,
    ],
    ...overrides,
  }
}

export function aRecord(overrides: Partial<ResolvedKernel> = {}): ResolvedKernel {
  const {image = aPackage()} = overrides
  return {
    id: 'debian-12-6.1',
    release: '6.1.0-56-cloud-amd64',
    version: '6.1.192-2',
    arch: 'x86_64',
    signature: {status: 'good', by: '54404762BBB6E853 Debian'},
    resolvedAt: '2026-09-13T10:00:00.000Z',
    indexDate: '2026-09-12T09:27:08.000Z',
    image,
    modules: [image],
    pins: {vmlinuzSha256: 'b'.repeat(64), configSha256: 'c'.repeat(64), imageBytes: 900},
    ...overrides,
  }
}
