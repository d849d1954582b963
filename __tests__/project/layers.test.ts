import {mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {beforeAll, describe, expect, jest, test} from '@jest/globals'
import {execa} from 'execa'
import {globSync} from 'tinyglobby'
import {layerTable, ROOMS} from '../../scripts/layers.mjs'
import {packageRoot} from '../../src/base/package-root.ts'
import {temporaryDirectory} from '../temporary-directory.ts'

// The program that reads the given code starts slowly.
jest.setTimeout(60_000)

test('every directory of src/ has a row in the table of layers', () => {
  const directories = ['src', 'src/findings', 'src/kernels', 'src/report'].flatMap(parent =>
    readdirSync(join(packageRoot, parent), {withFileTypes: true})
      .filter(entry => entry.isDirectory())
      .map(({name}) => `${parent}/${name}`.replace(/^src\//, '')),
  )
  expect(ROOMS.toSorted()).toEqual(directories.filter(directory => directory !== 'kernels').toSorted())
})

test('docs/architecture.md shows that table', () => {
  const page = readFileSync(join(packageRoot, 'docs/architecture.md'), 'utf8')
  const cells = (table: string) => table.replaceAll(/ *\| */g, '|').replaceAll(/-{3,}/g, '---')
  expect(cells(page)).toContain(cells(layerTable()))
})

// The parser of dependency-cruiser does not see them.
test('no file of src/ imports in a type expression', () => {
  const files = globSync('src/**/*.ts', {cwd: packageRoot})
  const found = files.filter(file =>
    /(?:typeof |[:=<|&] *)import\('\./.test(
      readFileSync(join(packageRoot, file), 'utf8').replaceAll(/await import/g, ''),
    ),
  )
  expect(files.length).toBeGreaterThan(700)
  expect(found).toEqual([])
})

describe('dependency-cruiser', () => {
  const root = temporaryDirectory()
  /** Runs the program once on all of the given trees: an underscore and the number of its tree end the name of a file. */
  const cruise = async (trees: readonly Record<string, string>[]) => {
    const directory = mkdtempSync(join(root, 'code-'))
    for (const [tree, files] of trees.entries())
      for (const [path, text] of Object.entries(files)) {
        const file = join(directory, numbered(path, tree))
        mkdirSync(dirname(file), {recursive: true})
        writeFileSync(file, numbered(text, tree))
      }
    const config = join(packageRoot, '.dependency-cruiser.mjs')
    const bin = join(packageRoot, 'node_modules/.bin/depcruise')
    const {exitCode, stdout} = await execa(bin, ['src', '--config', config], {cwd: directory, reject: false})
    const errors = [...stdout.matchAll(/error ([\w/-]+): \S+_(\d+)\.\w+/g)].map(([, rule, tree]) => ({
      rule,
      tree: Number(tree),
    }))
    return {exitCode, errors}
  }
  const numbered = (text: string, tree: number) => text.replaceAll(/\.(?=(?:ts|mjs)\b)/g, `_${tree}.`)

  test('accepts an import of a lower room', async () => {
    const files = {'src/guest/a.ts': "import type {B} from '../model/b.ts'\n", 'src/model/b.ts': 'export type B = 1\n'}
    expect(await cruise([files])).toEqual({exitCode: 0, errors: []})
  })

  const rejected: [what: string, files: Record<string, string>, rule: string][] = [
    [
      'of a type from a higher room',
      {'src/model/a.ts': "import type {B} from '../guest/b.ts'\n", 'src/guest/b.ts': 'export type B = 1\n'},
      'model-imports-only-below',
    ],
    [
      'of a room that contains it',
      {'src/report/a.ts': "import {b} from './html/b.ts'\n", 'src/report/html/b.ts': 'export const b = 1\n'},
      'report-imports-only-below',
    ],
    [
      'of the inside of another room',
      {
        'src/cli/a.ts': "import {b} from '../manifest/forms/b.ts'\n",
        'src/manifest/forms/b.ts': 'export const b = 1\n',
      },
      'inside-of-manifest',
    ],
    [
      'of what no room has',
      {'src/report/a.ts': "import {b} from '../start.ts'\n", 'src/start.ts': 'export const b = 1\n'},
      'report-imports-only-below',
    ],
    [
      'that is dynamic',
      {'src/model/a.ts': "await import('../guest/b.ts')\n", 'src/guest/b.ts': 'export const b = 1\n'},
      'model-imports-only-below',
    ],
    [
      'that is re-exported',
      {'src/model/a.ts': "export {b} from '../guest/b.ts'\n", 'src/guest/b.ts': 'export const b = 1\n'},
      'model-imports-only-below',
    ],
    [
      'from a room without a row',
      {'src/attic/a.ts': "import {b} from '../model/b.ts'\n", 'src/model/b.ts': 'export const b = 1\n'},
      'in-a-room',
    ],
    [
      'of a room without a row',
      {'src/cli/a.ts': "import {b} from '../attic/b.ts'\n", 'src/attic/b.ts': 'export const b = 1\n'},
      'in-a-room',
    ],
    [
      'of a file next to rooms',
      {'src/cli/a.ts': "import {b} from '../kernels/b.ts'\n", 'src/kernels/b.ts': 'export const b = 1\n'},
      'in-a-room',
    ],
    [
      'of code outside of src/',
      {'src/cli/a.ts': "import {b} from '../../scripts/b.mjs'\n", 'scripts/b.mjs': 'export const b = 1\n'},
      'stays-in-src',
    ],
    [
      'in a circle',
      {'src/text/a.ts': "export * from './b.ts'\n", 'src/text/b.ts': "export * from './a.ts'\n"},
      'no-circular',
    ],
  ]
  let all: ReturnType<typeof cruise>
  beforeAll(() => {
    all = cruise(rejected.map(([, files]) => files))
  })

  test.each(rejected.map(([what, , rule], tree) => ({what, tree, rule})))(
    'rejects an import $what',
    async ({tree, rule}) => {
      const {exitCode, errors} = await all
      // The exit code is the number of errors.
      expect(exitCode).toBe(errors.length)
      expect(new Set(errors.filter(error => error.tree === tree).map(error => error.rule))).toEqual(new Set([rule]))
    },
  )
})
