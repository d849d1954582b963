import {existsSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {makeDirectory, refuseFileInPlaceOf} from '../../src/files/make-directory.ts'
import {temporaryDirectory} from '../temporary-directory.ts'

const directory = temporaryDirectory()
const file = join(directory, 'a-file')
writeFileSync(file, '')

describe.each([makeDirectory, refuseFileInPlaceOf])('%p', check => {
  test('reports a file in place of the directory, or of one above it', async () => {
    await expect(check(file, 'report-directory')).rejects.toThrow(
      `\`${file}\` cannot be written (it is a file, not a directory); set --report-directory to another directory`,
    )
    await expect(check(join(file, 'below'), 'cache-directory')).rejects.toThrow(
      `\`${file}/below\` cannot be written (${file} is a file, not a directory); set --cache-directory to another directory`,
    )
  })
})

test('only makeDirectory creates the directory', async () => {
  const missing = join(directory, 'a/b')
  await refuseFileInPlaceOf(missing, 'cache-directory')
  expect(existsSync(missing)).toBe(false)
  await makeDirectory(missing, 'cache-directory')
  expect(existsSync(missing)).toBe(true)
})
