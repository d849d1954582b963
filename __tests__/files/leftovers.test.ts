import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, utimesSync, writeFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {beforeEach, expect, test} from '@jest/globals'
import {removeAllAbandoned, removeLeftovers, temporaryName} from '../../src/files/leftovers.ts'
import {temporaryDirectory} from '../temporary-directory.ts'

const root = temporaryDirectory()
let cache: string
let directory: string
beforeEach(() => {
  cache = mkdtempSync(join(root, 'cache-'))
  directory = join(cache, 'packages')
  mkdirSync(directory)
})

/** Returns a temporary name of a process that has ended. */
function ofDead(path: string): string {
  const {pid} = spawnSync(process.execPath, ['--version'])
  return temporaryName(path).replace(`.${process.pid}-`, `.${pid}-`)
}

function old(name: string): void {
  utimesSync(join(directory, name), new Date(), new Date(Date.now() - 61 * 60 * 1000))
}

test('removes partial downloads and builds of processes that have ended', async () => {
  writeFileSync(ofDead(join(directory, 'a.deb')), 'half')
  const build = ofDead(join(directory, 'build'))
  mkdirSync(join(build, 'sysroot'), {recursive: true})
  writeFileSync(join(directory, 'a.deb'), 'whole')
  await removeAllAbandoned(cache)
  expect(readdirSync(directory)).toEqual(['a.deb'])
})

test('keeps files of a running process, however old', async () => {
  const name = basename(temporaryName(join(directory, 'a.deb')))
  writeFileSync(join(directory, name), 'half')
  old(name)
  await removeAllAbandoned(cache)
  expect(readdirSync(directory)).toEqual([name])
})

test('removes only old files of another machine or an earlier version', async () => {
  const foreign = basename(ofDead(join(directory, 'a.deb'))).replace(/-[0-9a-f]{8}\./, '-00000000.')
  const names = [foreign, 'b.deb.0123456789ab.tmp', 'build-aB3dE_']
  for (const name of names) writeFileSync(join(directory, name), '')
  await removeAllAbandoned(cache)
  expect(readdirSync(directory).sort()).toEqual([...names].sort())
  for (const name of names) old(name)
  await removeAllAbandoned(cache)
  expect(readdirSync(directory)).toEqual([])
})

test('the holder of a lock removes all leftovers of its path, and of no other', async () => {
  writeFileSync(temporaryName(join(directory, 'a.deb')), '')
  writeFileSync(join(directory, 'a.deb.0123456789ab.tmp'), '')
  writeFileSync(join(directory, 'ab.deb'), '')
  await removeLeftovers(join(directory, 'a.deb'))
  expect(readdirSync(directory)).toEqual(['ab.deb'])
})

test('accepts a missing cache directory', async () => {
  await expect(removeAllAbandoned(join(cache, 'none'))).resolves.toBeUndefined()
})
