import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll} from '@jest/globals'

/** Creates a directory that is removed after the test file. */
export function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'bpfcompat-test-'))
  afterAll(() => rmSync(directory, {recursive: true, force: true}))
  return directory
}
