import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {Ajv2020} from 'ajv/dist/2020.js'
import {packageRoot} from '../../src/base/package-root.ts'
import {loadManifest} from '../../src/manifest/load.ts'
import {MANIFEST_KEYS, SINGLE_ARTIFACT_KEYS} from '../../src/manifest/manifest-form.ts'
import {directory, load, problemsOf, write} from './load-yaml.ts'

describe('a manifest with mistakes', () => {
  test('reports each with its place, the expected value and a likely correction', async () => {
    const problems = await problemsOf(`kernels:
  - debian-12-6.1
  - {id: debian-11-5.10, requird: false}
defaults: {mode: load-attach}
artifacts:
  - name: a b
    path: 5
    maps:
      - {name: events, max_entries: many}
      - {name: rings, inner_map: {type: hsh, value_size: 0, max_entries: 1}}
  - nme: x
`)
    expect(problems).toEqual([
      '3:26: unknown key `requird`; did you mean `required`?',
      '4:12: `mode` must be one of load_only, load_attach, behavior, command, got "load-attach"; did you mean `load_attach`?',
      '6:5: `name` must be a name of letters, digits, `.`, `_` and `-`, at most 64 characters, got "a b"',
      '7:5: `path` must be a path or glob, or a list of them, got 5',
      '9:24: `max_entries` must be a whole number from 1 to 4294967295, or `cpus`, got "many"',
      '10:35: `type` must be one of hash, array, lru_hash, percpu_hash, percpu_array, lru_percpu_hash, ringbuf, got "hsh"; did you mean `hash`?',
      '10:46: `value_size` must be a whole number from 1 to 4294967295, got 0',
      '11:5: `path` is missing in `artifacts[1]`',
      '11:5: unknown key `nme`; did you mean `name`?',
    ])
  })

  test.each([
    ['', '1: the file is empty'],
    ['# only a comment\n', '1: the file is empty'],
    ['artifacts: [\n', '2:1: not valid YAML: deficient indentation (a bracket or quote above is not closed?)'],
    ['a: 1\n---\nb: 2\n', '1: contains several YAML documents, expected one; split the file'],
    ['artifacts: []\n', '1:1: `artifacts` must be a list of at least 1, got an empty list'],
    ['- a\n', '1:1: `the document` must be a mapping, got a list'],
    ['artifacts:\n  - path: x.o\n    path: y.o\n', '3:5: `path` is defined twice in this mapping'],
    [
      'artifacts:\n  - {path: x.o, mode: load_only, lanes: [{mode: load_attach}]}\n',
      '2:17: `mode` is the short form of `lanes`; remove one of them',
    ],
    [
      'artifacts:\n  - {name: a, path: x.o}\n  - {name: a, path: y.o}\n',
      '3:6: artifact `a` is defined a second time; the first is on line 2',
    ],
    [
      'kernels: [a, a]\nartifacts: [{path: x.o}]\n',
      '1:14: kernel `a` is defined a second time; the first is on line 1; give one of them a `variant`, such as `variant: bpf-lsm`',
    ],
    [
      'artifacts: [{path: x.o}]\nkernels: [{id: a, timeout: 0s}]\n',
      '2:19: `timeout` must be a duration such as `90s`, `5m` or `1h30m`, or a number of seconds from 1 to 86400, got "0s"',
    ],
  ])('%j ends with %j', async (yaml, problem) => {
    expect(await problemsOf(yaml)).toEqual([problem])
  })

  test('aliases cannot expand it without limit', async () => {
    const levels = Array.from(
      {length: 12},
      (_, level) => `l${level + 1}: &l${level + 1} [${Array(12).fill(`*l${level}`).join(', ')}]`,
    )
    const problems = await problemsOf(['l0: &l0 [x]', ...levels].join('\n'))
    expect(problems[0]).toMatch(/not valid YAML: .*alias/)
  })
})

describe('a huge file', () => {
  test('with a mistake on each of 10,000 lines shows the first and counts the others', async () => {
    const lines = Array.from({length: 10_000}, (_, index) => `  - {pat: x, name: a${index}}`)
    const problems = await problemsOf(['artifacts:', ...lines].join('\n'))
    expect(problems).toHaveLength(201)
    expect(problems.at(-1)).toBe('19800 more problems are not shown; fix these first')
  }, 60_000)

  test('with one word of 10 MB does not repeat it in a message', async () => {
    const problems = await problemsOf(`artifacts: [{path: ok.o, mode: ${'x'.repeat(10_000_000)}}]`)
    expect(problems.join('\n').length).toBeLessThan(20_000)
  }, 60_000)

  test('larger than 64 MiB is not read', async () => {
    expect(await problemsOf(' '.repeat(64 * 1024 * 1024 + 1))).toEqual([
      expect.stringMatching(/has 67108865 bytes, and the limit of a manifest is 67108864; split it$/),
    ])
  }, 60_000)

  test('with mappings that merge each other on 2^45 paths is searched once', async () => {
    const levels = Array.from(
      {length: 45},
      (_, level) => `x-${level + 1}: &l${level + 1} {<<: [*l${level}, *l${level}]}`,
    )
    const yaml = ['x-0: &l0 {path: a.o}', ...levels, 'artifacts: [{<<: *l45, mode: nonsense}, {<<: *l45, pat: 1}]']
    expect((await problemsOf(yaml.join('\n'))).length).toBeGreaterThan(0)
  }, 60_000)
})

describe('a missing file', () => {
  test.each([
    [
      'missing.yaml',
      'no such file; write a manifest with `bpfcompat init build/*.bpf.o`, set its path with --manifest, or name the objects with --artifact',
    ],
    ['directory.yaml', 'is a directory, not a manifest; set the path of a file in it'],
  ])('%s: %s', async (name, problem) => {
    mkdirSync(join(directory, 'directory.yaml'), {recursive: true})
    const options = {mode: null, timeoutSeconds: null, libbpf: null, matrix: null, objects: [], implied: false}
    await expect(loadManifest(join(directory, name), options)).rejects.toThrow(`${join(directory, name)}: ${problem}`)
  })
})

test.each([
  ['\ufeffartifacts: []', 'utf16le'],
  ['\ufeffartifacts: []', 'swapped'],
])('a file in UTF-16 is reported as such', async (text, order) => {
  const content = Buffer.from(text, 'utf16le')
  writeFileSync(join(directory, 'wide.yaml'), order === 'swapped' ? content.swap16() : content)
  const options = {mode: null, timeoutSeconds: null, libbpf: null, matrix: null, objects: [], implied: false}
  await expect(loadManifest(join(directory, 'wide.yaml'), options)).rejects.toThrow(
    'wide.yaml: is UTF-16; save it as UTF-8',
  )
})

describe('a bpfcompat manifest', () => {
  test('is normalised: defaults, lanes, fixups and places', async () => {
    const manifest =
      await load(`kernels: [debian-12-6.1, {id: debian-11-5.10, required: false, timeout: 2m, cmdline: lsm=bpf}]
defaults: {mode: load_only, timeout: 90s}
artifacts:
  - name: monitor
    path: [build/*.o, extra.o]
    required: false
    timeout: 5m
    maps:
      - {name: visibility, inner_map: {type: hash, key_size: 4, value_size: 4, max_entries: 64}}
      - {name: rings, max_entries: cpus, inner_ringbuf_bytes: 4096}
    programs: [{name: probe, attach: {required: false}}]
  - path: 6.10.o
    lanes: [{mode: load_only}, {mode: load_attach, required: false}]
`)
    const [monitor, other] = manifest.artifacts
    expect(
      manifest.kernels.map(({id, required, timeoutSeconds, cmdline}) => [id, required, timeoutSeconds, cmdline]),
    ).toEqual([
      ['debian-12-6.1', true, null, ''],
      ['debian-11-5.10', false, 120, 'lsm=bpf'],
    ])
    expect(monitor).toMatchObject({
      name: 'monitor',
      paths: ['build/*.o', 'extra.o'],
      base: directory,
      lanes: [{mode: 'load_only', required: false}],
      timeoutSeconds: 300,
      attachRequired: true,
      place: {line: 4, column: 5},
      fixups: [
        {subject: 'visibility', kind: 'inner_map', type: 'hash', keySize: 4, valueSize: 4, maxEntries: 64},
        {subject: 'rings', kind: 'max_entries', value: 'cpus'},
        {subject: 'rings', kind: 'inner_map', type: 'ringbuf', maxEntries: 4096, place: {line: 10}},
      ],
      programs: [{name: 'probe', attachRequired: false}],
    })
    expect(other?.timeoutSeconds).toBe(90)
    expect(other?.lanes).toEqual([
      {mode: 'load_only', required: true},
      {mode: 'load_attach', required: false},
    ])
  })

  test('keeps an unquoted 6.10 as a string', async () => {
    expect((await load('kernels: [6.10]\nartifacts: [{path: x.o}]\n')).kernels[0]?.id).toBe('6.10')
  })

  test('rejects objects from the input, since it lists its own', async () => {
    expect(await problemsOf('artifacts: [{path: x.o}]\n', {objects: ['y.o']})).toEqual([
      expect.stringContaining('the manifest lists its artifacts; remove `y.o`'),
    ])
  })
})

describe('an implied manifest', () => {
  const options = {mode: null, timeoutSeconds: null, libbpf: null, matrix: null, objects: ['x.o'], implied: true}

  test('is replaced by named objects, whatever it contains', async () => {
    expect(await loadManifest(write('artifacts: [{pth: y.o}]\n'), options)).toBeNull()
  })

  test('is used with named objects if it is a single-artifact manifest', async () => {
    expect(await loadManifest(write('maps: [{name: m, max_entries: 1}]\n'), options)).toMatchObject({
      artifacts: [{paths: ['x.o']}],
    })
  })
})

test.each([
  ['artifact: [{path: x.o}]\n', 'artifact', 'artifacts'],
  ['artifcats: [{path: x.o}]\n', 'artifcats', 'artifacts'],
  ['artefacts: [{path: x.o}]\n', 'artefacts', 'artifacts'],
  ['kernel: [a]\n', 'kernel', 'kernels'],
])('%j is a manifest whose only key is misspelled', async (yaml, key, meant) => {
  expect(await problemsOf(yaml)).toEqual([
    '1:1: `artifacts` is missing',
    `1:1: unknown key \`${key}\`; did you mean \`${meant}\`?`,
  ])
})

test('`artifacts` is recognised if it is misspelled next to keys of another form', async () => {
  expect(await problemsOf('name: x\nartifcats: [{path: x.o}]\n')).toContain(
    '2:1: unknown key `artifcats`; did you mean `artifacts`?',
  )
})

test('a key of no form is checked as one of a bpfcompat manifest', async () => {
  expect(await problemsOf('zzzzzz: 1\n')).toEqual([
    '1:1: `artifacts` is missing',
    expect.stringMatching(/^1:1: unknown key `zzzzzz`; known keys: kernels, .*, artifacts$/),
  ])
})

test('a misspelled key of a single-artifact manifest keeps that form', async () => {
  for (const yaml of ['progams: []\n', 'name: x\nprogams: []\n'])
    expect(await problemsOf(yaml)).toEqual([
      expect.stringMatching(/^\d:1: unknown key `progams`; did you mean `programs`\?$/),
    ])
})

test('the distinguishing keys of both forms are those of the schema', () => {
  const {$defs} = JSON.parse(readFileSync(join(packageRoot, 'src/manifest/schema.json'), 'utf8')) as {
    $defs: Record<string, {properties: object}>
  }
  const own = Object.keys($defs.manifest?.properties ?? {})
  const single = Object.keys($defs.singleArtifactManifest?.properties ?? {})
  expect([...MANIFEST_KEYS].toSorted()).toEqual(own.filter(key => !single.includes(key)).toSorted())
  expect([...SINGLE_ARTIFACT_KEYS].toSorted()).toEqual(single.filter(key => !own.includes(key)).toSorted())
})

describe('a single-artifact manifest', () => {
  const manifest = `name: system-monitor
maps:
  - name: kubearmor_visibility
    inner_map: {type: hash, key_size: 4, value_size: 4, max_entries: 64}
  - {name: ringbuf_maps, max_entries: cpus, inner_ringbuf_bytes: 0}
programs:
  - name: handle_exec
    attach: {required: true}
required_profiles: [debian-12-6.1]
metadata: {owner: somebody}
`
  const matrix =
    'name: m\nprofiles:\n  - {id: debian-12-6.1, timeout: 20m}\n  - {id: debian-11-5.10, required: false}\n'

  test('is read unchanged, together with its matrix', async () => {
    const loaded = await load(manifest, {matrix, objects: ['monitor.o']})
    expect(loaded.kernels.map(({id, required, timeoutSeconds}) => [id, required, timeoutSeconds])).toEqual([
      ['debian-12-6.1', true, 1200],
      ['debian-11-5.10', false, null],
    ])
    expect(loaded.requiredKernels.map(({id}) => id)).toEqual(['debian-12-6.1'])
    expect(loaded.artifacts[0]).toMatchObject({
      paths: ['monitor.o'],
      attachRequired: false,
      programs: [{name: 'handle_exec', attachRequired: true}],
      fixups: [{kind: 'inner_map'}, {kind: 'max_entries', value: 'cpus'}],
    })
  })

  test('needs an object from the input', async () => {
    expect(await problemsOf(manifest)).toEqual([
      expect.stringContaining('describes one object but does not name it; set its path with'),
    ])
  })

  test('is reported together with its matrix if both have mistakes', async () => {
    const problems = await problemsOf('maps: [{nam: x}]\n', {
      matrix: 'profiles: [{id: a, timout: 1m}]\n',
      objects: ['x.o'],
    })
    expect(problems).toEqual([
      '1:8: `name` is missing in `maps[0]`',
      '1:9: unknown key `nam`; did you mean `name`?',
      '1:20: unknown key `timout`; did you mean `timeout`?',
    ])
  })
})

test('schema.json is valid JSON Schema 2020-12, apart from our own keywords', () => {
  const schema = JSON.parse(readFileSync(join(packageRoot, 'src/manifest/schema.json'), 'utf8')) as object
  const ajv = new Ajv2020({strict: false})
  expect(ajv.validateSchema(schema)).toBe(true)
})
