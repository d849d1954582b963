import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {packageRoot} from '../../src/base/package-root.ts'
import {loadManifest} from '../../src/manifest/load.ts'
import {loadMatrix} from '../../src/manifest/matrix.ts'
import {loadSuite} from '../../src/manifest/suite.ts'
import type {Target} from '../target.ts'
import {onFile} from './files.ts'

const OPTIONS = {mode: null, timeoutSeconds: null, libbpf: null}
const YAML = [
  '&a ',
  '*a',
  '<<: *a',
  '- ',
  '? ',
  ': ',
  '|\n',
  '>-\n',
  '{',
  '}',
  '[',
  ']',
  '!!binary ',
  '---\n',
  '"',
  "'",
]
const KEYS = ['artifacts', 'path', 'name', 'mode', 'kernels', 'fixups', 'tests', 'programs', 'attach', 'variants']

/** The manifest, in both forms. */
export const manifest: Target = {
  name: 'manifest',
  refusal: 'UserError',
  seeds: () => [...documented('manifest.md', 'behavior-tests.md', 'attach.md'), example('bpfcompat.yaml')],
  words: [
    ...YAML,
    ...KEYS.map(key => `${key}: `),
    '18446744073709551616',
    '-9223372036854775809',
    '0x',
    '1e400',
    'hex:',
  ],
  open: () => ({
    read: input =>
      loadManifest('bpfcompat.yaml', {
        ...OPTIONS,
        matrix: null,
        objects: [],
        implied: false,
        text: input.toString('utf8'),
      }),
  }),
}

/** The manifest of the original Go implementation, which describes one object. */
export const singleManifest: Target = {
  name: 'single-manifest',
  refusal: 'UserError',
  seeds: () => [...documented('migrate.md'), Buffer.from(SINGLE)],
  words: YAML,
  open: () => ({
    read: input =>
      loadManifest('bpfcompat.yaml', {
        ...OPTIONS,
        matrix: null,
        objects: ['a.o'],
        implied: false,
        text: input.toString('utf8'),
      }),
  }),
}

/** A suite of the original Go implementation. Its manifest and its matrix exist. */
export const suite: Target = {
  name: 'suite',
  refusal: 'UserError',
  seeds: () => [Buffer.from(SUITE)],
  words: YAML,
  open(directory) {
    const root = join(directory, 'suite')
    mkdirSync(root, {recursive: true})
    writeFileSync(join(root, 'one.yaml'), SINGLE)
    writeFileSync(join(root, 'two.yaml'), MATRIX)
    return {read: onFile(root, 'suite.yaml', path => loadSuite(path, OPTIONS))}
  },
}

/** A list of kernels of the original Go implementation. */
export const matrix: Target = {
  name: 'matrix',
  refusal: 'UserError',
  seeds: () => [Buffer.from(MATRIX)],
  words: YAML,
  open: directory => ({read: onFile(directory, 'matrix.yaml', () => loadMatrix('matrix.yaml', directory))}),
}

const SINGLE = `name: own
maps: [{name: events, max_entries: cpus}, {name: outer, inner_map: {type: hash, key_size: 4, value_size: 8, max_entries: 4}}]
required_profiles: [debian-12-6.1]
functional_tests: [{name: t, command: "true"}]
`
const MATRIX = 'profiles: [{id: debian-12-6.1, timeout: 20m}, {id: debian-13-6.12, required: false}]\n'
const SUITE = `name: all
defaults:
  matrix: two.yaml
cases:
  - name: one
    artifact: a.o
    manifest: one.yaml
    validation_mode: load_attach
    test: {mode: behavior, command: "true", expect: {exit_code: 0}}
  - name: other
    artifact: b.o
    matrix: two.yaml
    out: other.json
`

/** Returns the YAML of documentation pages, which has every key. */
function documented(...pages: string[]): Buffer[] {
  const texts = pages.map(page => readFileSync(join(packageRoot, 'docs', page), 'utf8'))
  return texts.flatMap(text => [...text.matchAll(/```yaml\n(.*?)```/gs)].map(([, yaml = '']) => Buffer.from(yaml)))
}

function example(name: string): Buffer {
  const directory = join(packageRoot, 'examples')
  return readFileSync(join(directory, readdirSync(directory).includes(name) ? name : 'expected.yaml'))
}
