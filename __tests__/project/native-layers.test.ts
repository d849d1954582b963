import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import {globSync} from 'tinyglobby'
import {packageRoot} from '../../src/base/package-root.ts'
import {groups} from '../../src/text/groups.ts'
import {NATIVE} from '../../src/validator/sources.ts'

/** Directories of native/, from the program down to its helpers, with the files that the page describes. */
const LAYERS = new Map(
  readFileSync(join(packageRoot, 'native/README.md'), 'utf8')
    .split(/^### /m)
    .slice(1)
    .map(section => [
      /^([a-z]+)\/\n/.exec(section)?.[1] ?? '',
      [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, file]) => file ?? ''),
    ]),
)
const FILES = globSync(['*/*.{c,h,S}', '!{tests,fuzz}/*'], {cwd: NATIVE})
const directoryOf = (path: string) => path.replace(/\/.*/, '')
const moduleOf = (path: string) => path.replace(/\.[chS]$/, '')

test('native/README.md has one row for each file, except for the headers that belong to one', () => {
  const own = FILES.filter(file => !file.endsWith('.h') || !FILES.includes(file.replace(/h$/, 'c')))
  const rows = [...LAYERS].flatMap(([directory, files]) => files.map(file => `${directory}/${file}`))
  expect(rows.toSorted()).toEqual(own.toSorted())
})

test('a file of native/ includes only its own layer and those below it', () => {
  const order = [...LAYERS.keys()]
  const upward = FILES.flatMap(file =>
    includesOf(file)
      .filter(included => order.indexOf(directoryOf(included)) < order.indexOf(directoryOf(file)))
      .map(included => `${file} includes ${included}`),
  )
  expect(upward).toEqual([])
})

test('no module of native/ includes itself through others', () => {
  const includes = groups(FILES, moduleOf)
  const next = (module: string) => [...new Set((includes.get(module) ?? []).flatMap(includesOf).map(moduleOf))]
  const reachable = (from: string, seen = new Set<string>()): Set<string> => {
    for (const module of next(from).filter(module => module !== from && !seen.has(module)))
      reachable(module, seen.add(module))
    return seen
  }
  const circles = [...includes.keys()].filter(module => next(module).some(other => reachable(other).has(module)))
  expect(circles).toEqual([])
})

/** Paths below native/ of the files that a file includes. */
function includesOf(file: string): string[] {
  const text = readFileSync(join(NATIVE, file), 'utf8')
  return [...text.matchAll(/^#\s*include\s+"([^"]+)"/gm)].map(([, path]) => path ?? '')
}
