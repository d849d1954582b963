import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, describe, expect, test} from '@jest/globals'
import {defaultCacheDirectory, settleTemporaryFolder} from '../../src/host/folders.ts'
import {temporaryFolder} from '../temporary-folder.ts'

const root = temporaryFolder()
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(root, 'x-'))
})

describe('defaultCacheDirectory', () => {
  const of = (environment: NodeJS.ProcessEnv) => defaultCacheDirectory({...environment})

  test('is the one that the user sets, otherwise that of the user, otherwise that of the job', () => {
    expect(of({BPFCOMPAT_CACHE: '/a', XDG_CACHE_HOME: folder})).toBe('/a')
    expect(of({XDG_CACHE_HOME: folder, RUNNER_TEMP: '/b'})).toBe(join(folder, 'bpfcompat'))
    expect(of({XDG_CACHE_HOME: join(folder, 'not/yet')})).toBe(join(folder, 'not/yet/bpfcompat'))
  })

  test('is that of the job if a file is in the place of that of the user', () => {
    writeFileSync(join(folder, 'file'), '')
    mkdirSync(join(folder, 'temporary'))
    expect(of({XDG_CACHE_HOME: '/proc/1/nowhere', RUNNER_TEMP: join(folder, 'temporary')})).toBe(
      join(folder, 'temporary/bpfcompat'),
    )
  })
})

describe('settleTemporaryFolder', () => {
  test('falls back to the cache directory, which need not exist, and reports why', async () => {
    const said: string[] = []
    const logger = {info: (line: string) => said.push(line), warning: () => {}, debug: () => {}}
    const environment: NodeJS.ProcessEnv = {TMPDIR: join(folder, 'nowhere'), RUNNER_TEMP: join(folder, 'gone')}
    await settleTemporaryFolder(join(folder, 'cache'), logger, environment)
    expect(environment.TMPDIR).toBe(join(folder, 'cache'))
    expect(said).toEqual([
      `temporary files go to ${folder}/cache: ${folder}/nowhere cannot be used (it does not exist), ${folder}/gone cannot be used (it does not exist)`,
    ])
  })
})
