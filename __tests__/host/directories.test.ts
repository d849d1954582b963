import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, describe, expect, test} from '@jest/globals'
import {defaultCacheDirectory, settleTemporaryDirectory} from '../../src/host/directories.ts'
import {temporaryDirectory} from '../temporary-directory.ts'

const root = temporaryDirectory()
let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(root, 'x-'))
})

describe('defaultCacheDirectory', () => {
  const of = (environment: NodeJS.ProcessEnv) => defaultCacheDirectory({...environment})

  test('is the one that the user sets, otherwise that of the user, otherwise that of the job', () => {
    expect(of({BPFCOMPAT_CACHE: '/a', XDG_CACHE_HOME: directory})).toBe('/a')
    expect(of({XDG_CACHE_HOME: directory, RUNNER_TEMP: '/b'})).toBe(join(directory, 'bpfcompat'))
    expect(of({XDG_CACHE_HOME: join(directory, 'not/yet')})).toBe(join(directory, 'not/yet/bpfcompat'))
  })

  test('is that of the job if a file is in the place of that of the user', () => {
    writeFileSync(join(directory, 'file'), '')
    mkdirSync(join(directory, 'temporary'))
    expect(of({XDG_CACHE_HOME: '/proc/1/nowhere', RUNNER_TEMP: join(directory, 'temporary')})).toBe(
      join(directory, 'temporary/bpfcompat'),
    )
  })
})

describe('settleTemporaryDirectory', () => {
  test('falls back to the cache directory, which need not exist, and reports why', async () => {
    const said: string[] = []
    const logger = {info: (line: string) => said.push(line), warning: () => {}, debug: () => {}}
    const environment: NodeJS.ProcessEnv = {TMPDIR: join(directory, 'nowhere'), RUNNER_TEMP: join(directory, 'gone')}
    await settleTemporaryDirectory(join(directory, 'cache'), logger, environment)
    expect(environment.TMPDIR).toBe(join(directory, 'cache'))
    expect(said).toEqual([
      `temporary files go to ${directory}/cache: ${directory}/nowhere cannot be used (it does not exist), ${directory}/gone cannot be used (it does not exist)`,
    ])
  })
})
