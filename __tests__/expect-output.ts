import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect} from '@jest/globals'

/**
 * Compares a text with a file of `__outputs__/` next to the test; the files are meant to be read. `UPDATE_OUTPUTS=1` writes the
 * file again.
 *
 * @param url of the test: `import.meta.url`
 */
export function expectOutput(url: string, file: string, actual: string): void {
  const path = join(dirname(fileURLToPath(url)), '__outputs__', file)
  if (process.env.UPDATE_OUTPUTS === '1') {
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(path, actual)
  }
  expect(actual).toBe(readFileSync(path, 'utf8'))
}
