import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import {createInstallLog} from '../../src/host/install-log.ts'
import {temporaryDirectory} from '../temporary-directory.ts'

const directory = temporaryDirectory()
const RESULT = {exitCode: 100, timedOut: false, ended: '100'}

test('appends commands with their complete output, without logins', async () => {
  const debugged: string[] = []
  const logger = {info: () => {}, warning: () => {}, debug: (message: string) => debugged.push(message)}
  const file = join(mkdtempSync(join(directory, 'job-')), 'logs/install.log')
  const log = createInstallLog(file, logger)
  await log.add(['apt-get', 'update'], {
    ...RESULT,
    stdout: 'Err:1 http://me:secret@mirror.example/debian x',
    stderr: 'E: x',
  })
  await log.add(['apt-get', 'install', 'gcc'], {...RESULT, stdout: '', stderr: 'E: y'})
  const text = `$ apt-get update
Err:1 http://mirror.example/debian x
E: x
(ended with 100)
$ apt-get install gcc
E: y
(ended with 100)
`
  expect(readFileSync(file, 'utf8')).toBe(text)
  expect(debugged.join('')).toBe(text)
  expect(log.name).toBe(file)
})

test('a log that cannot be written causes no failure', async () => {
  const file = join(mkdtempSync(join(directory, 'job-')), 'logs')
  writeFileSync(file, '')
  const log = createInstallLog(join(file, 'install.log'), {info: () => {}, warning: () => {}, debug: () => {}})
  await log.add(['apt-get'], {...RESULT, stdout: '', stderr: ''})
})
