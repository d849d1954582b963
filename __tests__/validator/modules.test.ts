import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import {packageRoot} from '../../src/base/package-root.ts'

test('native/README.md has one row for each file, but for the headers that belong to one', () => {
  const page = readFileSync(join(packageRoot, 'native/README.md'), 'utf8')
  const rows = [...page.matchAll(/^\| `([^`]+)`/gm)].map(([, file]) => file ?? '')
  const files = readdirSync(join(packageRoot, 'native')).filter(file => /\.[chS]$/.test(file))
  const own = files.filter(file => !file.endsWith('.h') || !files.includes(file.replace(/h$/, 'c')))
  expect(rows.toSorted()).toEqual(own.toSorted())
})
