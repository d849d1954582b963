import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import {packageRoot} from '../../src/base/package-root.ts'

const VENDOR = join(packageRoot, 'dist/vendor')

/** Files of dist/vendor whose names differ from that of the library: scripts/vendor.mjs. */
const LIBRARIES: Record<string, string> = {'ajv-2020': 'ajv/dist/2020.js'}

test.each(readdirSync(VENDOR).filter(name => name.endsWith('.js')))(
  'dist/vendor/%s has the same exports as the library',
  async file => {
    const name = file.replace('.js', '')
    const bundled = (await import(join(VENDOR, file))) as Record<string, unknown>
    const library = (await import(LIBRARIES[name] ?? name.replace(/^actions-/, '@actions/'))) as Record<string, unknown>
    const names = Object.keys(bundled)
    const shapeOf = (from: Record<string, unknown>) =>
      Object.fromEntries(names.map(key => [key, [typeof from[key], Object.keys(Object(from[key])).sort()]]))
    expect(names).not.toEqual([])
    expect(shapeOf(bundled)).toEqual(shapeOf(library))
  },
)
