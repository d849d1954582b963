import {mkdirSync, mkdtempSync, readdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from '@jest/globals'
import type {CacheEntry, SharedCache} from '../../src/cache/shared-cache.ts'
import {writeDigests} from '../../src/files/digests.ts'
import type {Arch} from '../../src/model/arch.ts'
import type {LibbpfVersion} from '../../src/model/libbpf-version.ts'
import {buildValidator, planBuild} from '../../src/validator/build.ts'
import {temporaryDirectory} from '../temporary-directory.ts'

const root = temporaryDirectory()
const {signal} = new AbortController()
const {PATH, CC} = process.env
let cacheDirectory: string

beforeEach(() => {
  cacheDirectory = mkdtempSync(join(root, 'cache-'))
})
afterEach(() => {
  process.env.PATH = PATH
  if (CC === undefined) delete process.env.CC
  else process.env.CC = CC
})

/** An empty cache that records its requests. */
function emptyCache(): SharedCache & {asked: CacheEntry[]} {
  const asked: CacheEntry[] = []
  return {
    asked,
    async restore(entry) {
      asked.push(entry)
      return false
    },
    async save() {},
  }
}

async function keyOf(arch: Arch, libbpf?: LibbpfVersion): Promise<string> {
  const cache = emptyCache()
  await planBuild({arch, cacheDirectory, signal, cache, ...(libbpf === undefined ? {} : {libbpf})})
  return cache.asked[0]?.key ?? ''
}

test('each architecture and each version of libbpf has its own build, independent of the compiler', async () => {
  const keys = [await keyOf('x86_64'), await keyOf('x86_64', '1.1'), await keyOf('arm64')]
  expect(new Set(keys).size).toBe(3)
  process.env.CC = ''
  process.env.PATH = '/nowhere'
  expect(await keyOf('x86_64', '1.7')).toBe(keys[0])
})

test('a cached build of another machine needs neither a compiler nor a package', async () => {
  process.env.PATH = '/nowhere'
  const cache: SharedCache = {
    restore: async () => true,
    async save() {
      throw new Error('a restored build must not be saved again')
    },
  }
  const install = async () => {
    throw new Error('nothing is missing')
  }
  const {program} = await buildValidator({arch: 'x86_64', cacheDirectory, signal, cache, install})
  expect(program).toMatch(/validator\/bpfcompat-validator-[0-9a-f]{64}\/validator$/)
})

test('without a compiler, only the compiler is missing', async () => {
  process.env.PATH = '/nowhere'
  const {missing} = await planBuild({arch: 's390x', cacheDirectory, signal})
  expect(missing.map(({packages}) => packages)).toEqual([['gcc-s390x-linux-gnu']])
})

test('if no server has a package, the build reports which one, and leaves no files', async () => {
  const {make} = await planBuild({arch: 'x86_64', cacheDirectory, signal, mirrors: ['http://127.0.0.1:9']})
  await expect(make()).rejects.toThrow(/cannot download \S+ .*127\.0\.0\.1:9/)
  expect(readdirSync(join(cacheDirectory, 'validator'))).toEqual([])
})

test('a build with a damaged file is not used', async () => {
  const cache = emptyCache()
  await planBuild({arch: 'x86_64', cacheDirectory, signal, cache})
  const [entry] = cache.asked
  const directory = entry?.paths[0] ?? ''
  expect(await entry?.intact?.()).toBe(false)
  mkdirSync(directory, {recursive: true})
  for (const name of ['validator', 'kvm-probe.bin']) writeFileSync(join(directory, name), name)
  await writeDigests(directory, ['validator', 'kvm-probe.bin'])
  expect(await entry?.intact?.()).toBe(true)
  writeFileSync(join(directory, 'validator'), 'rot')
  expect(await entry?.intact?.()).toBe(false)
})
