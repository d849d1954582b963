import {closeSync, openSync, readSync, unlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import {inputFile} from '../../src/cli/input-file.ts'
import {temporaryDirectory} from '../temporary-directory.ts'

const path = join(temporaryDirectory(), 'data')

test('an unread file is passed as a file; a partly read or deleted file is not', () => {
  writeFileSync(path, 'hello')
  const file = openSync(path, 'r')
  expect(inputFile(file)).toBe(path)
  readSync(file, Buffer.alloc(2))
  expect(inputFile(file)).toBeNull()
  closeSync(file)
  const gone = openSync(path, 'r')
  unlinkSync(path)
  expect(inputFile(gone)).toBeNull()
  closeSync(gone)
})

test('a device is not a file', () => {
  const device = openSync('/dev/null', 'r')
  expect(inputFile(device)).toBeNull()
  closeSync(device)
})
