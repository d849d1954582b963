import {mkdtempSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, beforeEach, expect, test} from '@jest/globals'
import {readSuite} from '../../../../src/kernels/archives/deb/release-index.ts'
import {createDownloader} from '../../../../src/net/download.ts'
import {temporaryDirectory} from '../../../temporary-directory.ts'
import {clearSigned, publish} from '../../helpers/archive.ts'
import {TestMirror} from '../../helpers/mirror.ts'

const directory = temporaryDirectory()
let mirror: TestMirror
beforeAll(async () => {
  mirror = await new TestMirror().start()
})
afterAll(() => mirror.stop())
beforeEach(() => mirror.files.clear())

/** Reads the suite `jammy` from a mirror whose index says that it is `suite`. */
async function readJammy(suite: string) {
  const sign = (text: string) =>
    clearSigned(text.replace(/Suite: .*\nCodename: .*/, `Suite: ${suite}\nCodename: jammy`))
  await publish(mirror, [], {suite: 'jammy', root: '/ubuntu', sign})
  return readSuite(
    {archive: 'ubuntu', suite: 'jammy', component: 'main', architecture: 'amd64'},
    {
      downloader: createDownloader({pauseMs: 1}),
      mirrors: {
        origin: 'test',
        advice: 'check the test',
        bases: () => [`${mirror.url}/ubuntu`],
        packages: () => [],
        snapshots: [],
      },
      cacheDirectory: mkdtempSync(join(directory, 'cache-')),
      keyring: {why: 'of a test'},
      unsigned: false,
      now: () => new Date(0),
      onProgress: () => {},
    },
  )
}

test('refuses the index of another suite of a release, although all suites of Ubuntu have the same code name', async () => {
  await expect(readJammy('jammy-proposed')).rejects.toThrow('is the index of jammy-proposed; check the test')
  expect((await readJammy('jammy')).packages).toEqual([])
  expect((await readJammy('oldstable')).packages).toEqual([])
})
