import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {afterEach, beforeEach, expect, test} from '@jest/globals'
import {hostArch} from '../../src/host/architectures.ts'
import type {SettledPackage} from '../../src/host/foreign-packages.ts'
import {SETTLED_PACKAGES} from '../../src/host/settled-packages.ts'
import type {Toolchain} from '../../src/host/toolchain.ts'
import {ARCHES, type Arch} from '../../src/kernels/types.ts'
import {needsSysroot, withSysroot} from '../../src/validator/sysroot.ts'
import {TestMirror} from '../kernels/helpers/mirror.ts'
import {buildDeb, sha256} from '../kernels/helpers/packages.ts'
import {temporaryFolder} from '../temporary-folder.ts'

const root = temporaryFolder()
const none = {bpf: undefined, elf: undefined, z: undefined, zstd: undefined}
const cross: Toolchain = {
  compiler: '/usr/bin/s390x-linux-gnu-gcc',
  version: 'gcc 12',
  libbpf: undefined,
  archives: {...none, c: '/usr/s390x-linux-gnu/lib/libc.a'},
  flags: [],
}
const foreign: Arch = hostArch() === 's390x' ? 'arm64' : 's390x'
const lib = foreign === 's390x' ? 'usr/lib/s390x-linux-gnu' : 'usr/lib/aarch64-linux-gnu'

let mirror: TestMirror
let cacheDirectory: string

beforeEach(async () => {
  mirror = await new TestMirror().start()
  cacheDirectory = mkdtempSync(join(root, 'cache-'))
})
afterEach(() => mirror.stop())

const headers = ['bpf', 'btf', 'libbpf', 'libbpf_common', 'libbpf_legacy', 'libbpf_version']

async function serve(name: string, version: string, files: Record<string, string>): Promise<SettledPackage> {
  const content = await buildDeb(files)
  const path = `pool/main/${name}.deb`
  mirror.files.set(`/debian/${path}`, content)
  return {name, version, path, sha256: sha256(content), size: content.length}
}

async function packages() {
  return {
    libbpf: await serve('libbpf-dev', '1:1.1.2-0+deb12u1', {
      ...Object.fromEntries(headers.map(name => [`usr/include/bpf/${name}.h`, `/* ${name} */`])),
      [`${lib}/libbpf.a`]: 'bpf',
    }),
    libelf: await serve('libelf-dev', '0.188-2.1', {
      'usr/include/libelf.h': '',
      'usr/include/gelf.h': '',
      'etc/passwd': 'nobody asked for it',
      [`${lib}/libelf.a`]: 'elf',
    }),
    zlib: await serve('zlib1g-dev', '1.2.13', {
      'usr/include/zlib.h': '',
      'usr/include/zconf.h': '',
      [`${lib}/libz.a`]: 'z',
    }),
  }
}

const options = () => ({cacheDirectory, mirrors: [mirror.url]})

test('static libraries and headers come out of packages, and nothing else does', async () => {
  const toolchain = await withSysroot(cross, foreign, options(), await packages())
  const {archives, flags, libbpf} = toolchain
  expect(libbpf).toBe('1.1')
  expect([archives.bpf, archives.elf, archives.z].map(path => readFileSync(path ?? '', 'utf8'))).toEqual([
    'bpf',
    'elf',
    'z',
  ])
  expect(archives.c).toBe(cross.archives.c)
  const [, files, , below, library] = flags
  expect(library).toBe(`-L${files}`)
  expect(readFileSync(join(below ?? '', 'bpf', 'libbpf.h'), 'utf8')).toBe('/* libbpf */')
  expect(() => readFileSync(join(files ?? '', 'passwd'))).toThrow()
  expect(needsSysroot(toolchain, foreign)).toBe(false)
})

test('what is in the cache is not fetched again, and what is damaged there is', async () => {
  const wanted = await packages()
  const {archives} = await withSysroot(cross, foreign, options(), wanted)
  const before = mirror.seen.length
  await withSysroot(cross, foreign, options(), wanted)
  expect(mirror.seen.length).toBe(before)
  writeFileSync(archives.elf ?? '', 'rot')
  const mended = await withSysroot(cross, foreign, options(), wanted)
  expect(readFileSync(mended.archives.elf ?? '', 'utf8')).toBe('elf')
})

test('a package that is not the one that was settled is refused', async () => {
  const wanted = await packages()
  mirror.files.set('/debian/pool/main/libelf-dev.deb', Buffer.alloc(wanted.libelf.size))
  await expect(withSysroot(cross, foreign, options(), wanted)).rejects.toThrow(
    /cannot download libelf-dev 0\.188-2\.1: /,
  )
})

test('a package without a library says which one', async () => {
  const wanted = {...(await packages()), zlib: await serve('zlib1g-dev', '1.2.13', {'usr/include/zlib.h': ''})}
  await expect(withSysroot(cross, foreign, options(), wanted)).rejects.toThrow(/zlib1g-dev 1\.2\.13 has no /)
})

test("only another architecture's libraries are fetched, and only when they are not on the machine", () => {
  expect(needsSysroot(cross, foreign)).toBe(true)
  const complete = {...cross, libbpf: '1.3', archives: {...cross.archives, bpf: '/b.a', elf: '/e.a', z: '/z.a'}}
  expect(needsSysroot(complete, foreign)).toBe(false)
  expect(needsSysroot({...complete, libbpf: '0.5'}, foreign)).toBe(true)
  expect(needsSysroot({...cross, compiler: undefined}, foreign)).toBe(false)
  const host = hostArch()
  if (host !== undefined) expect(needsSysroot(cross, host)).toBe(false)
})

test.each(ARCHES)('%s: all settled packages are of this architecture and of one release', arch => {
  const suffix = {x86_64: 'amd64', arm64: 'arm64', s390x: 's390x'}[arch]
  for (const {name, version, path, sha256: digest, size} of Object.values(SETTLED_PACKAGES[arch])) {
    expect(basename(path)).toBe(`${name}_${version.replace(/^\d+:/, '')}_${suffix}.deb`)
    expect(digest).toMatch(/^[0-9a-f]{64}$/)
    expect(size).toBeGreaterThan(1000)
    expect(version).toBe(SETTLED_PACKAGES.x86_64[keyOf(name)].version)
  }
})

function keyOf(name: string) {
  const keys = {
    'libbpf-dev': 'libbpf',
    'libelf-dev': 'libelf',
    'zlib1g-dev': 'zlib',
    'busybox-static': 'busybox',
  } as const
  return keys[name as keyof typeof keys]
}
