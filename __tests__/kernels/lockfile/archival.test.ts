import {describe, expect, test} from '@jest/globals'
import {archivalUrls, isArchival, missingArchive} from '../../../src/kernels/lockfile/archival.ts'
import type {PackagePlace} from '../../../src/kernels/model/package-file.ts'
import type {RpmSpec, SourceSpec} from '../../../src/kernels/model/source-spec.ts'
import {aPackage, aRecord, aSpec} from './records.ts'

const DAY = {indexDate: '2026-09-12T09:27:08.000Z'}
const at = (archive: string, path: string): PackagePlace => ({kind: 'archive', archive, path})
const urlsOf = (place: PackagePlace | null) => archivalUrls(aPackage({place, urls: []}), DAY)
const RPM: RpmSpec = {
  kind: 'rpm',
  repositories: ['https://repo.example/os/'],
  package: 'kernel-core',
  modulePackages: [],
  keys: [],
  archival: ['https://koji.example/packages/{source}/{file}'],
}

describe('archival addresses of a package', () => {
  test('for Debian: snapshots half a day after the index, with + escaped', () => {
    expect(urlsOf(at('debian', 'pool/main/l/linux/a+b_1~c.deb'))).toEqual([
      'https://snapshot-cloudflare.debian.org/archive/debian/20260912T212708Z/pool/main/l/linux/a%2Bb_1~c.deb',
    ])
    expect(urlsOf(at('debian-security', 'pool/x.deb'))[0]).toBe(
      'https://snapshot-cloudflare.debian.org/archive/debian-security/20260912T212708Z/pool/x.deb',
    )
  })

  test('for a package that was in the archive on one day only: that snapshot', () => {
    expect(urlsOf(at('debian/20260101T030201Z', 'pool/x.deb'))[0]).toBe(
      'https://snapshot-cloudflare.debian.org/archive/debian/20260101T030201Z/pool/x.deb',
    )
  })

  test('for Ubuntu: Launchpad by name, and its snapshots if they have the architecture', () => {
    const path = 'pool/main/l/linux/linux-modules-6.8.0-136-generic_6.8.0-136.136_amd64.deb'
    const launchpad = `https://launchpad.net/ubuntu/+archive/primary/+files/${path.slice(18)}`
    expect(urlsOf(at('ubuntu', path))).toEqual([
      launchpad,
      `https://snapshot.ubuntu.com/ubuntu/20260912T212708Z/${path}`,
    ])
    expect(urlsOf(at('ubuntu-ports', path))).toEqual([launchpad])
  })

  test('none for any other archive, a registry, or a URL', () => {
    expect(urlsOf(at('mine', 'pool/x.deb'))).toEqual([])
    expect(urlsOf({kind: 'registry', registry: 'ghcr.io', repository: 'a/b'})).toEqual([])
    expect(urlsOf(null)).toEqual([])
  })
})

test.each([
  ['https://kojipkgs.fedoraproject.org/packages/kernel/6.17.1/300.fc43/x86_64/kernel-core.rpm', true],
  ['https://vault.almalinux.org/9.6/BaseOS/x86_64/os/Packages/kernel-core.rpm', true],
  ['https://dl.rockylinux.org/vault/rocky/9.6/BaseOS/kernel-core.rpm', true],
  ['https://cdn.amazonlinux.com/al2023/blobstore/ab/kernel.rpm', true],
  ['https://koji.example/packages/kernel/x.rpm', true],
  ['https://dl.rockylinux.org/pub/rocky/9/BaseOS/kernel-core.rpm', false],
  ['https://repo.example/os/kernel-core.rpm', false],
  ['http://evil.example/https://snapshot-cloudflare.debian.org/x', false],
  ['https://snapshot-cloudflare.debian.org.evil.example/x', false],
])('%s keeps its file: %s', (url, expected) => {
  expect(isArchival(url, aSpec({source: RPM}))).toBe(expected)
})

test.each<[string, SourceSpec, string[], string | undefined]>([
  ['Debian', aSpec().source, aRecord().image.urls.slice(), undefined],
  ['a repository with an archival template', RPM, ['https://koji.example/packages/x.rpm'], undefined],
  [
    'a repository without',
    RPM,
    ['https://repo.example/os/x.rpm'],
    'no known service keeps the packages that its repository',
  ],
  [
    'mainline',
    {kind: 'mainline', bases: [], architecture: 'amd64'},
    ['https://k.example/x.deb'],
    'only the archive of',
  ],
  ['an image by digest', {kind: 'oci', registry: 'ghcr.io', repository: 'a/b', reference: 'x'}, [], undefined],
])('%s causes a warning if no service keeps it', (_, source, urls, expected) => {
  const why = missingArchive(aPackage({urls}), aSpec({source}))
  if (expected === undefined) expect(why).toBeUndefined()
  else expect(why).toContain(expected)
})
