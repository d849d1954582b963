import {describe, expect, test} from '@jest/globals'
import {parseYaml} from '../../src/yaml/yaml.ts'
import {load, problemsOf, single} from './load-yaml.ts'

function parsed(yaml: string): unknown {
  return parseYaml(yaml, 'm.yaml').value
}

describe('a merge key', () => {
  // As gopkg.in/yaml.v3 reads them, the common library of Go programs.
  test.each<[string, string, unknown]>([
    ['merges one mapping', 'a: &a {x: 1, y: 2}\nb: {<<: *a}', {x: 1, y: 2}],
    ['is overridden by a key after it', 'a: &a {x: 1, y: 2}\nb: {<<: *a, y: 3}', {x: 1, y: 3}],
    ['is overridden by a key before it', 'a: &a {x: 1, y: 2}\nb: {y: 3, <<: *a}', {x: 1, y: 3}],
    [
      'merges a list, in which the earlier mapping wins',
      'a: &a {x: 1}\nc: &c {x: 2, y: 2}\nb: {<<: [*a, *c]}',
      {x: 1, y: 2},
    ],
    ['merges a mapping that merges another', 'a: &a {x: 1, y: 1}\nc: &c {<<: *a, y: 2}\nb: {<<: *c}', {x: 1, y: 2}],
    ['merges an inline mapping', 'b: {<<: {x: 1}, y: 2}', {x: 1, y: 2}],
    ['replaces whole values', 'a: &a {x: {p: 1}}\nb: {<<: *a, x: {q: 1}}', {x: {q: 1}}],
    ['in quotes is an ordinary key', 'a: &a {x: 1}\nb: {"<<": *a}', {'<<': {x: 1}}],
    ['in quotes takes any value', "b: {'<<': 3}", {'<<': 3}],
    ['as a value is a string', 'b: <<', '<<'],
    ['with a redefined anchor uses the nearest one above', 'a: &a {x: 1}\nc: &a {x: 2}\nb: {<<: *a}', {x: 2}],
  ])('%s', (_, yaml, value) => {
    expect((parsed(yaml) as {b: unknown}).b).toEqual(value)
  })

  test.each([
    [
      '<<: 3',
      '1:1: `<<` merges mappings; write an alias of one, such as `*base`, or a list of aliases, such as `[*a, *b]`',
    ],
    ['a: &a [1]\n<<: *a', expect.stringContaining('2:1: `<<` merges mappings')],
    ['<<: [{a: 1}, [2]]', expect.stringContaining('1:14: `<<` merges mappings')],
    ['a: &a {b: {<<: *a}}', '1:16: `*a` is inside the value of its anchor `&a`; move the shared part out of it'],
    ['a: &a [*a]', '1:8: `*a` is inside the value of its anchor `&a`; move the shared part out of it'],
    [
      'x-base: &base {x: 1}\na: {<<: *bse}',
      '2:9: not valid YAML: `*bse` is an alias without an anchor `&bse` above it; did you mean `*base`?',
    ],
    [
      'a: &a {x: 1}\nb: &b {y: 1}\nartifacts:\n  - {path: x.o, <<: *a, <<: *b}',
      '4:25: `<<` is defined twice in this mapping; merge several mappings with one list: `<<: [*a, *b]`',
    ],
  ])('%j ends with %j', async (yaml, problem) => {
    expect(await problemsOf(yaml)).toContainEqual(problem)
  })
})

describe('the place of a value', () => {
  const document = parseYaml(
    `x-a: &a
  mode: load_only
  maps: &maps [{name: m}]
x-b: &b {mode: behavior, timeout: 5s}
artifacts:
  - <<: [*a, *b]
    path: x.o
  - path: y.o
    maps: *maps
`,
    'm.yaml',
  )

  test.each([
    ['/artifacts/0', 6, 5],
    ['/artifacts/0/path', 7, 5],
    ['/artifacts/0/mode', 2, 3],
    ['/artifacts/0/timeout', 4, 26],
    ['/artifacts/0/maps/0/name', 3, 17],
    ['/artifacts/0/missing', 6, 5],
    ['/artifacts/1/maps', 9, 5],
    ['/artifacts/1/maps/0/name', 3, 17],
    ['/nothing/0', 1, 1],
  ])('%s is line %d, column %d', (pointer, line, column) => {
    expect(document.placeOf(pointer)).toEqual({file: 'm.yaml', line, column})
  })
})

describe('keys that begin with x-', () => {
  test('hold anchors and are otherwise ignored', async () => {
    const manifest = await load(`x-loader: &loader
  mode: load_only
  maps: [{name: events, max_entries: 8}]
artifacts:
  - {<<: *loader, path: a.o}
  - {path: b.o, mode: load_attach, <<: *loader}
`)
    expect(manifest.artifacts.map(({lanes, fixups}) => [lanes[0]?.mode, fixups.length])).toEqual([
      ['load_only', 1],
      ['load_attach', 1],
    ])
  })

  test('are also allowed in a single-artifact manifest', async () => {
    const {name} = await single('x-name: &name monitor\nname: *name\n')
    expect(name).toBe('monitor')
  })

  test('are allowed only at the top level', async () => {
    expect(await problemsOf('artifacts: [{path: x.o, x-y: 1}]')).toEqual([
      expect.stringMatching(/^1:25: unknown key `x-y`/),
    ])
  })

  test('report a mistake in a merged mapping once for each use, at its place', async () => {
    const problems = await problemsOf(`x-base: &base
  mode: load-only
artifacts:
  - {<<: *base, path: a.o}
  - {<<: *base, path: b.o}
`)
    expect(problems).toEqual([expect.stringMatching(/^2:3: `mode` must be one of .* got "load-only"/)])
  })

  test('allow a merged key to be overridden', async () => {
    expect(await problemsOf('x-a: &a {path: x.o}\nartifacts: [{<<: *a, path: y.o}]')).toEqual([])
  })
})
