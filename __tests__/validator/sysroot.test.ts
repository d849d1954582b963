import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from '@jest/globals'
import {
  LIBRARY_PACKAGES,
  type LibraryPackage,
  type LibrarySet,
  type SettledPackage,
} from '../../src/settled/settled-packages.ts'
import {makeSysroot} from '../../src/validator/sysroot.ts'
import {TestMirror} from '../kernels/helpers/mirror.ts'
import {buildDeb, sha256} from '../kernels/helpers/packages.ts'
import {temporaryDirectory} from '../temporary-directory.ts'

const root = temporaryDirectory()
const LIB = 'usr/lib/s390x-linux-gnu'

let mirror: TestMirror
let cacheDirectory: string

beforeEach(async () => {
  mirror = await new TestMirror().start()
  cacheDirectory = mkdtempSync(join(root, 'cache-'))
})
afterEach(() => mirror.stop())

const CONTENT: Record<LibraryPackage, Record<string, string>> = {
  'libbpf-dev': {[`${LIB}/libbpf.a`]: 'bpf', 'usr/include/bpf/libbpf.h': '/* libbpf */'},
  'libelf-dev': {[`${LIB}/libelf.a`]: 'elf', 'usr/include/gelf.h': '', 'etc/passwd': 'nobody asked for it'},
  'zlib1g-dev': {[`${LIB}/libz.a`]: 'z', 'usr/include/zlib.h': ''},
  'libzstd-dev': {[`${LIB}/libzstd.a`]: 'zstd'},
  'libc6-dev': {
    [`${LIB}/libc.a`]: 'c',
    [`${LIB}/crt1.o`]: '1',
    [`${LIB}/crti.o`]: 'i',
    [`${LIB}/crtn.o`]: 'n',
    'usr/include/stdio.h': '/* stdio */',
    'usr/include/s390x-linux-gnu/bits/types.h': '/* types of s390x */',
  },
  'linux-libc-dev': {
    'usr/include/linux/bpf.h': '/* bpf */',
    'usr/include/drm/drm.h': 'of no use',
    'usr/lib/linux/uapi/s390/asm/types.h': '/* asm of s390 */',
    'usr/lib/linux/uapi/x86/asm/types.h': '/* asm of x86 */',
  },
}

async function serve(name: LibraryPackage, files: Record<string, string>): Promise<SettledPackage> {
  const content = await buildDeb(files)
  const path = `pool/main/${name}.deb`
  mirror.files.set(`/debian/${path}`, content)
  return {name, version: '1.0', path, sha256: sha256(content), size: content.length}
}

async function aSet(content = CONTENT): Promise<LibrarySet> {
  const served = await Promise.all(LIBRARY_PACKAGES.map(async name => [name, await serve(name, content[name])]))
  const packages = Object.fromEntries(served) as Record<LibraryPackage, SettledPackage>
  const of = {x86_64: packages, arm64: packages, s390x: packages}
  return {libbpf: '1.7', release: 'forky', listedAt: '2026-10-30T08:08:01Z', packages: of}
}

const options = () => ({cacheDirectory, mirrors: [mirror.url]})
const make = (set: LibrarySet) => makeSysroot(set, 's390x', mkdtempSync(join(root, 'sysroot-')), options())

test('unpacks only headers and libraries of the architecture from the packages', async () => {
  const {include, lib} = await make(await aSet())
  const libraries = ['libbpf.a', 'libelf.a', 'libz.a', 'libzstd.a', 'libc.a', 'crt1.o', 'crti.o', 'crtn.o']
  expect(libraries.map(name => readFileSync(join(lib, name), 'utf8'))).toEqual([
    ...['bpf', 'elf', 'z', 'zstd', 'c', '1', 'i', 'n'],
  ])
  const header = (name: string) => readFileSync(join(include, name), 'utf8')
  expect(header('bpf/libbpf.h')).toBe('/* libbpf */')
  expect(header('bits/types.h')).toBe('/* types of s390x */')
  expect(header('asm/types.h')).toBe('/* asm of s390 */')
  expect(header('linux/bpf.h')).toBe('/* bpf */')
  for (const name of ['drm/drm.h', 'passwd', 's390x-linux-gnu/bits/types.h'])
    expect(existsSync(join(include, name))).toBe(false)
})

test('fetches a package in the cache again only if it is damaged', async () => {
  const set = await aSet()
  await make(set)
  const before = mirror.seen.length
  await make(set)
  expect(mirror.seen.length).toBe(before)
  const {sha256: digest} = set.packages.s390x['libelf-dev']
  writeFileSync(join(cacheDirectory, 'settled', `${digest}.deb`), 'rot')
  const {lib} = await make(set)
  expect(mirror.seen.length).toBe(before + 1)
  expect(readFileSync(join(lib, 'libelf.a'), 'utf8')).toBe('elf')
})

test('fetches old packages from the snapshot archive of the day of the index', async () => {
  const set = await aSet()
  const {path} = set.packages.s390x['libelf-dev']
  const content = mirror.files.get(`/debian/${path}`) as Buffer
  mirror.files.delete(`/debian/${path}`)
  const snapshot = `/archive/debian/20261030T080801Z`
  mirror.files.set(`${snapshot}/${path}`, content)
  const directory = mkdtempSync(join(root, 'sysroot-'))
  const mirrors = [mirror.url, `${mirror.url}${snapshot}`]
  const {lib} = await makeSysroot(set, 's390x', directory, {cacheDirectory, mirrors})
  expect(readFileSync(join(lib, 'libelf.a'), 'utf8')).toBe('elf')
})

test('refuses a package with another digest', async () => {
  const set = await aSet()
  mirror.files.set('/debian/pool/main/libelf-dev.deb', Buffer.alloc(set.packages.s390x['libelf-dev'].size))
  await expect(make(set)).rejects.toThrow(/cannot download libelf-dev 1\.0: /)
})

test('reports which library is missing in a package', async () => {
  const set = await aSet({...CONTENT, 'zlib1g-dev': {'usr/include/zlib.h': ''}})
  await expect(make(set)).rejects.toThrow(/zlib1g-dev 1\.0 has no libz\.a/)
  rmSync(cacheDirectory, {recursive: true})
})
