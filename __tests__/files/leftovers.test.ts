import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, utimesSync, writeFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {beforeEach, expect, test} from '@jest/globals'
import {removeAllAbandoned, removeLeftovers, temporaryName} from '../../src/files/leftovers.ts'
import {temporaryFolder} from '../temporary-folder.ts'

const root = temporaryFolder()
let cache: string
let folder: string
beforeEach(() => {
  cache = mkdtempSync(join(root, 'cache-'))
  folder = join(cache, 'packages')
  mkdirSync(folder)
})

/** Returns a temporary name of a process that has ended. */
function ofDead(path: string): string {
  const {pid} = spawnSync(process.execPath, ['--version'])
  return temporaryName(path).replace(`.${process.pid}-`, `.${pid}-`)
}

function old(name: string): void {
  utimesSync(join(folder, name), new Date(), new Date(Date.now() - 61 * 60 * 1000))
}

test('removes partial downloads and builds of processes that have ended', async () => {
  writeFileSync(ofDead(join(folder, 'a.deb')), 'half')
  const build = ofDead(join(folder, 'build'))
  mkdirSync(join(build, 'sysroot'), {recursive: true})
  writeFileSync(join(folder, 'a.deb'), 'whole')
  await removeAllAbandoned(cache)
  expect(readdirSync(folder)).toEqual(['a.deb'])
})

test('keeps files of a running process, however old', async () => {
  const name = basename(temporaryName(join(folder, 'a.deb')))
  writeFileSync(join(folder, name), 'half')
  old(name)
  await removeAllAbandoned(cache)
  expect(readdirSync(folder)).toEqual([name])
})

test('removes only old files of another machine or an earlier version', async () => {
  const foreign = basename(ofDead(join(folder, 'a.deb'))).replace(/-[0-9a-f]{8}\./, '-00000000.')
  const names = [foreign, 'b.deb.0123456789ab.tmp', 'build-aB3dE_']
  for (const name of names) writeFileSync(join(folder, name), '')
  await removeAllAbandoned(cache)
  expect(readdirSync(folder).sort()).toEqual([...names].sort())
  for (const name of names) old(name)
  await removeAllAbandoned(cache)
  expect(readdirSync(folder)).toEqual([])
})

test('the holder of a lock removes all leftovers of its path, and of no other', async () => {
  writeFileSync(temporaryName(join(folder, 'a.deb')), '')
  writeFileSync(join(folder, 'a.deb.0123456789ab.tmp'), '')
  writeFileSync(join(folder, 'ab.deb'), '')
  await removeLeftovers(join(folder, 'a.deb'))
  expect(readdirSync(folder)).toEqual(['ab.deb'])
})

test('accepts a missing cache directory', async () => {
  await expect(removeAllAbandoned(join(cache, 'none'))).resolves.toBeUndefined()
})
