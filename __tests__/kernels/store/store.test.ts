import {execFileSync} from 'node:child_process'
import {mkdir, readdir, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {publish} from '../helpers/archive.ts'
import {cacheDirectory, filesInCache, mirror, NEW, NO_MODULES, provider, SPEC} from '../helpers/debian-provider.ts'

describe('a cache directory', () => {
  test('that cannot be written is reported with its path and the fix', async () => {
    await publish(mirror, [NEW])
    await writeFile(join(cacheDirectory, 'file'), '')
    const failure = provider({cacheDirectory: join(cacheDirectory, 'file')}).fetch(SPEC, NO_MODULES)
    await expect(failure).rejects.toThrow(
      /cannot write .*file.*a file is in the way; set another directory with --cache-directory/,
    )
  })

  const full = mountSmallDisk()
  const testFull = full === undefined ? test.skip : test
  testFull('that is full is reported, and no partial files are left (skipped if no tmpfs can be mounted)', async () => {
    const directory = full ?? ''
    try {
      await publish(mirror, [{...NEW, packing: '', filler: Buffer.alloc(4 << 20)}])
      const failure = provider({cacheDirectory: directory}).fetch(SPEC, NO_MODULES)
      await expect(failure).rejects.toThrow(
        /cannot write .*: no space left on the device; free some space there; set another/,
      )
      expect(await readdir(join(directory, 'packages'))).toEqual([])
      expect(await readdir(join(directory, 'kernels'))).toEqual([])
    } finally {
      execFileSync('umount', [directory])
      await rm(directory, {recursive: true})
    }
  })
})

/** A disk of 1 MB, if this user may mount one. */
function mountSmallDisk(): string | undefined {
  try {
    const directory = execFileSync('mktemp', ['-d'], {encoding: 'utf8'}).trim()
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', directory], {stdio: 'ignore'})
    return directory
  } catch {
    return undefined
  }
}

test('is cleaned of leftovers of a killed run by the next run', async () => {
  await publish(mirror, [NEW])
  const {image} = await provider().resolve(SPEC)
  const leftovers = [
    join(cacheDirectory, 'packages', `${image.sha256}.deb.0123456789ab.tmp`),
    join(cacheDirectory, 'kernels', `${image.sha256}.0123456789ab.tmp`),
  ]
  await mkdir(join(cacheDirectory, 'packages'), {recursive: true})
  await mkdir(leftovers[1] ?? '', {recursive: true})
  await writeFile(leftovers[0] ?? '', 'half')
  await provider().fetch(SPEC, NO_MODULES)
  expect((await filesInCache()).filter(file => file.includes('.tmp'))).toEqual([])
})
