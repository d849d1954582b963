import {mkdtempSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import {guest, root, whole} from './scripted-guest.ts'

test('a console log that cannot be written costs the log, not the run', async () => {
  const outcome = await guest(`await console('[0.1] Booting'); ${whole} await end(); await wait(60000)`, {
    consoleLog: '/dev/full',
  })
  expect(outcome.error).toBeNull()
  expect(outcome.notes).toEqual([expect.stringMatching(/^the console log is incomplete: .*ENOSPC/)])
})

test('the console of all boots is in one file', async () => {
  const directory = mkdtempSync(join(root, 'console-'))
  const file = join(directory, 'console.log')
  await guest("await console('boot ' + boot)", {consoleLog: file})
  expect(readFileSync(file, 'utf8')).toBe('boot 1\nboot 2\n')
})
