import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import {doctorCommand} from '../../src/cli/doctor.ts'
import {fetchKernels, listKernels} from '../../src/cli/kernels.ts'
import {setupCommand} from '../../src/cli/setup.ts'
import type {Terminal} from '../../src/cli/terminal.ts'
import {temporaryDirectory} from '../temporary-directory.ts'

const file = join(temporaryDirectory(), 'a-file')
writeFileSync(file, '')

const INPUTS = {'cache-directory': file, 'install-dependencies': 'false'}
const OUTPUT = {json: true, quiet: true, verbose: false}
const MESSAGE = `\`${file}\` cannot be written (it is a file, not a directory); set --cache-directory to another directory`

const printed: string[] = []
const terminal: Terminal = {
  stderr: process.stderr,
  out: text => void printed.push(text),
  err: () => {},
  color: false,
  width: 120,
  isTerminal: false,
  signal: new AbortController().signal,
  passSignals: () => {},
  endWithReader: () => {},
}

test.each([
  ['kernels', () => listKernels(['debian-12-6.1'], INPUTS, OUTPUT, terminal)],
  ['kernels fetch', () => fetchKernels(['debian-12-6.1'], INPUTS, OUTPUT, terminal)],
  ['setup', () => setupCommand(INPUTS, OUTPUT, terminal)],
])('%s refuses a cache directory that is a file', async (_, command) => {
  await expect(command()).rejects.toThrow(MESSAGE)
})

test('doctor reports it once', async () => {
  expect(await doctorCommand(INPUTS, OUTPUT, terminal)).toBe(1)
  const {checks} = JSON.parse(printed.join('')) as {checks: {what: string; status: string; words: string}[]}
  expect(checks).toContainEqual({what: 'disk', status: 'missing', words: MESSAGE})
  expect(checks.filter(({words}) => /EEXIST|ENOTDIR|in the way/.test(words))).toEqual([])
  expect(checks.find(({what}) => what === 'validator')).toMatchObject({status: 'note'})
})
