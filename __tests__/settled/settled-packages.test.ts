import {basename} from 'node:path'
import {expect, test} from '@jest/globals'
import {ARCHITECTURES} from '../../src/host/architectures.ts'
import {ARCHES, type Arch} from '../../src/model/arch.ts'
import {LIBBPF_VERSIONS} from '../../src/model/libbpf-version.ts'
import {
  LIBRARY_PACKAGES,
  type SettledPackage,
  settledPackages,
  TOOL_PACKAGES,
} from '../../src/settled/settled-packages.ts'

const {sets, tools} = settledPackages()
const GROUPS = [
  ...sets.map(set => ({of: `libbpf ${set.libbpf}`, names: LIBRARY_PACKAGES, ...set})),
  {of: 'tools', names: TOOL_PACKAGES, ...tools},
]

test('there is a set for each version, newest first, with that version', () => {
  expect(sets.map(({libbpf}) => libbpf)).toEqual([...LIBBPF_VERSIONS])
  for (const {libbpf, packages} of sets)
    expect(packages.x86_64['libbpf-dev'].version.replace(/^\d+:/, '')).toMatch(new RegExp(`^${libbpf}\\.`))
})

test.each(GROUPS)('$of: complete for all architectures, with one upstream version, digests and a date', group => {
  expect(new Date(group.listedAt).getTime()).toBeGreaterThan(0)
  for (const arch of ARCHES) {
    const packages = group.packages[arch] as Record<string, SettledPackage>
    expect(Object.keys(packages).sort()).toEqual([...group.names].sort())
    for (const settled of Object.values(packages)) expectSettled(settled, arch)
  }
  for (const name of group.names) {
    const versions = ARCHES.map(arch => (group.packages[arch] as Record<string, SettledPackage>)[name]?.version)
    // A rebuild of one architecture adds `+b1`.
    expect(new Set(versions.map(version => version?.replace(/\+b\d+$/, ''))).size).toBe(1)
  }
})

function expectSettled({name, version, path, sha256, size}: SettledPackage, arch: Arch): void {
  const architecture = new RegExp(`_(?:${ARCHITECTURES[arch].debian}|all)\\.deb$`)
  expect(path).toMatch(architecture)
  expect(basename(path).replace(architecture, '')).toBe(`${name}_${version.replace(/^\d+:/, '')}`)
  expect(path).toMatch(/^pool\/main\//)
  expect(sha256).toMatch(/^[0-9a-f]{64}$/)
  expect(size).toBeGreaterThan(1000)
}
