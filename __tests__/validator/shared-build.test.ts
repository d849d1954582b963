import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, expect, test} from '@jest/globals'
import type {SharedCache} from '../../src/cache/shared-cache.ts'
import type {Toolchain} from '../../src/host/toolchain.ts'
import type {Arch} from '../../src/kernels/types.ts'
import {buildValidator} from '../../src/validator/build.ts'
import {type SharedBuild, sharedBuild} from '../../src/validator/shared-build.ts'
import {temporaryFolder} from '../temporary-folder.ts'

const root = temporaryFolder()
const NAMES = ['validator', 'kvm-probe.bin']
const NOTHING = {bpf: undefined, elf: undefined, z: undefined, zstd: undefined, c: undefined}
const NO_COMPILER: Toolchain = {compiler: undefined, version: '', libbpf: undefined, archives: NOTHING, flags: []}
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(root, 'cache-'))
})

/** A machine that can build, with this libbpf.a. */
function aToolchain(libbpf: string): Toolchain {
  const archive = (name: string, content: string) => {
    const path = join(folder, `lib${name}.a`)
    writeFileSync(path, content)
    return path
  }
  const archives = {bpf: archive('bpf', libbpf), elf: archive('elf', 'e'), z: archive('z', 'z'), c: archive('c', 'c')}
  return {compiler: '/usr/bin/cc', version: 'cc 12', libbpf: '1.1', archives: {...archives, zstd: undefined}, flags: []}
}

const shared = (toolchain = NO_COMPILER, sources = 'sources', names = NAMES, arch: Arch = 'x86_64') =>
  sharedBuild(folder, sources, names, toolchain, arch)

async function kept(): Promise<SharedBuild> {
  const build = join(folder, 'build-x')
  mkdirSync(build)
  for (const name of NAMES) writeFileSync(join(build, name), `content of ${name}`)
  const own = await shared()
  await own.keep(build)
  return own
}

test('what was kept is intact', async () => {
  expect(await (await kept()).intact()).toBe(true)
})

test('what is damaged, gone, or never was there is not', async () => {
  const own = await kept()
  writeFileSync(join(own.folder, 'validator'), 'rot')
  expect(await own.intact()).toBe(false)
  rmSync(join(own.folder, 'validator'))
  expect(await own.intact()).toBe(false)
  rmSync(own.folder, {recursive: true})
  expect(await own.intact()).toBe(false)
})

test('a list of digests that leaves out a file, or names one elsewhere, is not believed', async () => {
  const own = await kept()
  const list = join(own.folder, 'sha256.json')
  const {validator, ...rest} = JSON.parse(readFileSync(list, 'utf8')) as Record<string, string>
  writeFileSync(list, JSON.stringify(rest))
  expect(await own.intact()).toBe(false)
  writeFileSync(list, JSON.stringify({...rest, validator, '../build-x/validator': validator}))
  expect(await own.intact()).toBe(false)
})

test('other sources, another libbpf, no compiler and another architecture are other builds', async () => {
  const keys = [
    await shared(),
    await shared(NO_COMPILER, 'other sources'),
    await shared(aToolchain('libbpf 1.1')),
    await shared(aToolchain('libbpf 1.1 with a patch')),
    await shared(NO_COMPILER, 'sources', NAMES, 'arm64'),
  ].map(({entry}) => entry.key)
  expect(new Set(keys).size).toBe(5)
  expect((await shared(aToolchain('libbpf 1.1'))).entry.key).toBe(keys[2])
})

test('a build that another machine has made needs neither a compiler nor an installation', async () => {
  const restored: string[] = []
  const cache: SharedCache = {
    async restore({key}) {
      restored.push(key)
      return true
    },
    async save() {
      throw new Error('what was restored is not kept again')
    },
  }
  const path = process.env.PATH
  process.env.PATH = '/nowhere'
  try {
    const {program} = await buildValidator({
      arch: 'x86_64',
      cacheDirectory: folder,
      signal: new AbortController().signal,
      cache,
      install: async () => {
        throw new Error('nothing is missing')
      },
    })
    expect(restored).toEqual([expect.stringMatching(/^bpfcompat-validator-[0-9a-f]{64}$/)])
    expect(program).toBe(join(folder, 'validator', restored[0] ?? '', 'validator'))
  } finally {
    process.env.PATH = path
  }
})
