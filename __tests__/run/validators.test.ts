import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, expect, jest, test} from '@jest/globals'
import type {CacheEntry} from '../../src/cache/shared-cache.ts'
import {writeDigests} from '../../src/files/digests.ts'
import type {LibbpfVersion} from '../../src/model/libbpf-version.ts'
import {planValidators} from '../../src/run/validators.ts'
import {planBuild} from '../../src/validator/build.ts'
import {temporaryDirectory} from '../temporary-directory.ts'

const root = temporaryDirectory()
// A mirror that does not answer is retried for each package.
jest.setTimeout(60_000)
const {signal} = new AbortController()
let cacheDirectory: string

beforeEach(() => {
  cacheDirectory = mkdtempSync(join(root, 'cache-'))
})

/** Options for a machine that cannot reach any mirror. */
const options = () => ({arch: 's390x' as const, cacheDirectory, signal, mirrors: ['http://127.0.0.1:9']})

/** Puts a finished build into the cache. */
async function built(libbpf: LibbpfVersion): Promise<void> {
  let directory = ''
  const restore = async ({paths}: CacheEntry) => {
    directory = paths[0] ?? ''
    return false
  }
  await planBuild({...options(), libbpf, cache: {restore, save: async () => {}}})
  mkdirSync(directory, {recursive: true})
  writeFileSync(join(directory, 'validator'), `with ${libbpf}`)
  await writeDigests(directory, ['validator'])
}

const made = async (...asked: (LibbpfVersion | null)[]) => {
  const {programs, byDefault, notes} = await (await planValidators(options(), new Set(asked))).make()
  return {programs: [...programs].map(([version, program]) => `${version}: ${program}`), byDefault, notes}
}

test('provides each required version, and the newest one as the default', async () => {
  await built('1.7')
  await built('1.1')
  expect(await made(null, '1.1')).toEqual({
    programs: ['1.7: with 1.7', '1.1: with 1.1'],
    byDefault: '1.7',
    notes: [],
  })
  expect((await made('1.1')).programs).toEqual(['1.1: with 1.1'])
})

test('if the newest version is not available, the next one replaces it, with a note', async () => {
  await built('1.5')
  const {programs, byDefault, notes} = await made(null)
  expect([programs, byDefault]).toEqual([['1.5: with 1.5'], '1.5'])
  expect(notes).toEqual([
    expect.stringMatching(
      /^objects are loaded with libbpf 1\.5 of Debian trixie, because 1\.7 is not available: cannot download \S+ /,
    ),
  ])
})

test('a required version is never replaced', async () => {
  await built('1.5')
  await expect(made('1.7')).rejects.toThrow(/^cannot download \S+ .*127\.0\.0\.1:9/)
  await expect(made('1.5', '1.1')).rejects.toThrow(/^cannot download /)
})

test('if no version is available, the first failure is reported', async () => {
  await expect(made(null)).rejects.toThrow(/^cannot download \S+ .*127\.0\.0\.1:9/)
})
