import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import {checkLicense} from '../../scripts/licenses.mjs'
import {packageRoot} from '../../src/base/package-root.ts'

test.each(['MIT', '(Apache-2.0 AND BSD-3-Clause)'])('%s may be bundled', license => {
  expect(() => checkLicense('a', '1.0.0', license)).not.toThrow()
})

test.each([
  ['GPL-3.0', 'a 1.0.0 is bundled under GPL-3.0; allowed are MIT,'],
  ['MIT OR GPL-2.0', 'a 1.0.0 is bundled under MIT OR GPL-2.0; allowed are MIT,'],
  ['MIT AND LGPL-2.1', 'a 1.0.0 is bundled under LGPL-2.1; allowed are MIT,'],
  [undefined, 'a 1.0.0 is bundled and states no license'],
])('%s may not', (license, message) => {
  expect(() => checkLicense('a', '1.0.0', license)).toThrow(message)
})

test('dist/ names the license of each library, and of code that a library contains', () => {
  const text = readFileSync(join(packageRoot, 'dist/THIRD-PARTY-LICENSES.txt'), 'utf8')
  expect(text).toContain('undici 7.25.0: MIT')
  expect(text).toContain('Copyright (c) 2020 Ethan Arrowood')
})
