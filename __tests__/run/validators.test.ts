import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, expect, jest, test} from '@jest/globals'
import type {CacheEntry} from '../../src/cache/shared-cache.ts'
import {writeDigests} from '../../src/files/digests.ts'
import type {LibbpfVersion} from '../../src/model/libbpf-version.ts'
import {planValidators} from '../../src/run/validators.ts'
import {planBuild} from '../../src/validator/build.ts'
import {temporaryFolder} from '../temporary-folder.ts'

const root = temporaryFolder()
// A mirror that does not answer is asked again, for each package.
jest.setTimeout(60_000)
const {signal} = new AbortController()
let cacheDirectory: string

beforeEach(() => {
  cacheDirectory = mkdtempSync(join(root, 'cache-'))
})

/** A machine that reaches no mirror. */
const options = () => ({arch: 's390x' as const, cacheDirectory, signal, mirrors: ['http://127.0.0.1:9']})

/** Puts a finished build into the cache. */
async function built(libbpf: LibbpfVersion): Promise<void> {
  let folder = ''
  const restore = async ({paths}: CacheEntry) => {
    folder = paths[0] ?? ''
    return false
  }
  await planBuild({...options(), libbpf, cache: {restore, save: async () => {}}})
  mkdirSync(folder, {recursive: true})
  writeFileSync(join(folder, 'validator'), `with ${libbpf}`)
  await writeDigests(folder, ['validator'])
}

const made = async (...asked: (LibbpfVersion | null)[]) => {
  const {programs, byDefault, notes} = await (await planValidators(options(), new Set(asked))).make()
  return {programs: [...programs].map(([version, program]) => `${version}: ${program}`), byDefault, notes}
}

test('each version that is asked for is there, and the newest for what asks for none', async () => {
  await built('1.7')
  await built('1.1')
  expect(await made(null, '1.1')).toEqual({
    programs: ['1.7: with 1.7', '1.1: with 1.1'],
    byDefault: '1.7',
    notes: [],
  })
  expect((await made('1.1')).programs).toEqual(['1.1: with 1.1'])
})

test('where the newest cannot be had, the next one stands in, and a note says so', async () => {
  await built('1.5')
  const {programs, byDefault, notes} = await made(null)
  expect([programs, byDefault]).toEqual([['1.5: with 1.5'], '1.5'])
  expect(notes).toEqual([
    expect.stringMatching(
      /^objects are loaded with libbpf 1\.5 of Debian trixie, since 1\.7 cannot be had: cannot download \S+ /,
    ),
  ])
})

test('a version that somebody named is never replaced', async () => {
  await built('1.5')
  await expect(made('1.7')).rejects.toThrow(/^cannot download \S+ .*127\.0\.0\.1:9/)
  await expect(made('1.5', '1.1')).rejects.toThrow(/^cannot download /)
})

test('no version can be had: the first failure is what is reported', async () => {
  await expect(made(null)).rejects.toThrow(/^cannot download \S+ .*127\.0\.0\.1:9/)
})
