import {mkdirSync, mkdtempSync, realpathSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {formatProblem, UserError} from '../../src/base/errors.ts'
import type {NormaliseOptions} from '../../src/manifest/normalise-options.ts'
import {loadSuite} from '../../src/manifest/suite.ts'
import type {Manifest} from '../../src/request/manifest.ts'
import {temporaryDirectory} from '../temporary-directory.ts'

const root = realpathSync(temporaryDirectory())

const FILES = {
  'matrices/two.yaml': 'profiles: [{id: debian-12-6.1, timeout: 20m}, {id: debian-13-6.12, required: false}]\n',
  'matrices/other.yaml': 'profiles: [{id: debian-13-6.12}]\n',
  'manifests/maps.yaml': 'name: own\nmaps: [{name: events, max_entries: cpus}]\nrequired_profiles: [debian-12-6.1]\n',
  'manifests/tests.yaml': 'functional_tests: [{name: t, command: "true"}]\n',
}

/** Loads a suite from the directory `suites` of a repository. */
function load(yaml: string, options: Partial<NormaliseOptions> = {}, files: Record<string, string> = {}) {
  const directory = mkdtempSync(join(root, 'suite-'))
  for (const [name, text] of Object.entries({...FILES, ...files, 'suites/all.yaml': yaml})) {
    mkdirSync(dirname(join(directory, name)), {recursive: true})
    writeFileSync(join(directory, name), text)
  }
  return loadSuite(join(directory, 'suites/all.yaml'), {mode: null, timeoutSeconds: null, libbpf: null, ...options})
}

/** Returns the problems as the user reads them, without the directory. */
async function problemsOf(yaml: string, options: Partial<NormaliseOptions> = {}): Promise<string[]> {
  try {
    await load(yaml, options)
    return []
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown
    return thrown.problems.map(problem => formatProblem(problem).replaceAll(/\/\S*\/suite-[^/]*\//g, ''))
  }
}

/** Returns a suite whose cases have these lines. */
function suite(...cases: string[]): string {
  return `name: all\ndefaults:\n  matrix: ../matrices/two.yaml\ncases:\n${cases.map(lines => `  - ${lines.replaceAll('\n', '\n    ')}\n`).join('')}`
}

function caseOf({artifacts}: Manifest, name: string) {
  return artifacts.find(artifact => artifact.name === name)
}

describe('mistakes', () => {
  test('in the form are reported, each on its line', async () => {
    expect(
      await problemsOf(
        'name: a b\ncases:\n  - name: x\n    artifact: x.o\n    matirx: m.yaml\n    validation_mode: full\n    test: {mode: load, expect: {exit_code: 300}}\n  - name: y\n',
      ),
    ).toEqual([
      'suites/all.yaml:1:1: `name` must be a name of at most 64 letters, digits, `.`, `_` and `-`, got "a b"',
      'suites/all.yaml:5:5: unknown key `matirx`; did you mean `matrix`?',
      'suites/all.yaml:6:5: `validation_mode` must be `load_only`, `load_attach` or `behavior`, got "full"',
      'suites/all.yaml:7:5: `command` is missing in `cases[0].test`',
      'suites/all.yaml:7:12: `mode` must be one of behavior, got "load"',
      expect.stringMatching(/^suites\/all\.yaml:7:\d+: `exit_code` must be a whole number from 0 to 255, got 300$/),
      'suites/all.yaml:8:5: `artifact` is missing in `cases[1]`',
    ])
  })

  test('in all cases, their manifests and their matrices are reported at once', async () => {
    expect(
      await problemsOf(
        suite(
          'name: a\nartifact: a.o\nmatrix: ../matrices/no.yaml',
          'name: a\nartifact: a.o\nmanifest: ../manifests/no.yaml',
          'name: b\nartifact: a.o\nvalidation_mode: behavior',
          'name: c\nartifact: a.o\nmatrix: ../matrices/other.yaml\nmanifest: ../manifests/maps.yaml',
        ),
      ),
    ).toEqual([
      'matrices/no.yaml: no such file; fix the path of the matrix',
      expect.stringContaining('manifests/no.yaml: no such file'),
      'manifests/maps.yaml:3:21: the manifest of case `c` in suites/all.yaml requires kernel `debian-12-6.1`, which is not in its matrix; its kernels are debian-13-6.12',
      'suites/all.yaml:8:5: case `a` is defined a second time; the first is on line 5',
      'suites/all.yaml:13:5: mode `behavior` runs tests, and there are none; add a `test`, or a `manifest` with `functional_tests`',
    ])
  })

  test('include a case without a matrix, one with several artifacts, and contradicting keys', async () => {
    expect(await problemsOf('name: all\ncases: [{name: a, artifact: a.o}]\n')).toEqual([
      expect.stringContaining('case `a` has no `matrix`, and neither do the `defaults`; add one'),
    ])
    const several = {'manifests/several.yaml': 'artifacts: [{path: a.o}]\n'}
    await expect(
      load(suite('name: a\nartifact: a.o\nmanifest: ../manifests/several.yaml'), {}, several),
    ).rejects.toThrow('lists its own artifacts, and a case has only one')
    expect(
      await problemsOf(
        suite('name: a\nartifact: a.o\ntest: {command: x, expect: {stdout_contains: a, event_contains: b}}'),
      ),
    ).toEqual([expect.stringContaining('`event_contains` is an alias of `stdout_contains`')])
  })

  test('include a report outside the repository, and one file for two cases', async () => {
    expect(
      await problemsOf(
        suite(
          'name: a\nartifact: a.o\nout: /etc/passwd',
          'name: b\nartifact: b.o\nout: ../x.json\nmarkdown: x.md',
          'name: c\nartifact: c.o\nmarkdown: x.md',
        ),
      ),
    ).toEqual([
      expect.stringMatching(/:7:5: the report `\/etc\/passwd` is outside the working directory/),
      expect.stringMatching(/:10:5: the report .* is outside the working directory/),
      expect.stringMatching(/:14:5: the report `.*x\.md` is already that of `b`; set another file/),
    ])
  })
})

describe('a suite', () => {
  test('is one run: its cases are artifacts with their own kernels, which are required only for some', async () => {
    const manifest = await load(
      suite('name: a\nartifact: ../build/a.o', 'name: b\nartifact: ../build/a.o\nmatrix: ../matrices/other.yaml'),
    )
    expect(manifest.kernels.map(({id, required, timeoutSeconds}) => [id, required, timeoutSeconds])).toEqual([
      ['debian-12-6.1', true, null],
      ['debian-13-6.12', true, null],
    ])
    expect(caseOf(manifest, 'a')).toMatchObject({
      paths: ['../build/a.o'],
      base: dirname(manifest.file),
      kernels: [
        {id: 'debian-12-6.1', required: true, timeoutSeconds: 1200},
        {id: 'debian-13-6.12', required: false, timeoutSeconds: null},
      ],
    })
    expect(caseOf(manifest, 'b')?.kernels).toMatchObject([{id: 'debian-13-6.12', required: true}])
  })

  test('gives each case its own manifest, even for the same object', async () => {
    const manifest = await load(
      suite('name: plain\nartifact: a.o', 'name: sized\nartifact: a.o\nmanifest: ../manifests/maps.yaml'),
    )
    expect(caseOf(manifest, 'plain')?.fixups).toEqual([])
    expect(caseOf(manifest, 'sized')?.fixups).toMatchObject([{subject: 'events', kind: 'max_entries', value: 'cpus'}])
  })

  test('has defaults that cases override and that override the built-in ones; inputs override both', async () => {
    const yaml = `name: all
defaults: {matrix: ../matrices/two.yaml, validation_mode: load-only, timeout: 8m}
cases:
  - {name: a, artifact: a.o}
  - {name: b, artifact: a.o, validation_mode: load_attach, timeout: 90s}
`
    const manifest = await load(yaml)
    expect(caseOf(manifest, 'a')).toMatchObject({lanes: [{mode: 'load_only'}], timeoutSeconds: 480})
    expect(caseOf(manifest, 'b')).toMatchObject({lanes: [{mode: 'load_attach'}], timeoutSeconds: 90})
    const above = await load(yaml, {mode: 'behavior', timeoutSeconds: 5})
    expect(caseOf(above, 'b')).toMatchObject({lanes: [{mode: 'load_attach'}], timeoutSeconds: 5})
    await expect(load(yaml, {mode: 'command'})).rejects.toThrow('a case of a suite has no `command`')
  })

  test('runs an inline test after those of the manifest', async () => {
    const manifest = await load(
      suite(
        'name: a\nartifact: a.o\nmanifest: ../manifests/tests.yaml\ntest:\n  mode: behavior\n  command: cat /events\n  required: false\n  timeout: 30s\n  expect: {exit_code: 2, event_contains: seen, stderr_contains: oops}',
      ),
    )
    expect(caseOf(manifest, 'a')).toMatchObject({
      lanes: [{mode: 'behavior', required: true}],
      tests: [
        {name: 't'},
        {
          name: 'a-behavior',
          command: 'cat /events',
          required: false,
          timeoutSeconds: 30,
          expect: {exitCode: 2, stdoutContains: 'seen', stderrContains: 'oops'},
          place: {line: 8},
        },
      ],
    })
  })

  test('does not block on a failed attach, as its manifests do not', async () => {
    expect(caseOf(await load(suite('name: a\nartifact: a.o')), 'a')?.attachRequired).toBe(false)
  })

  test('has report paths for each case, relative to the suite', async () => {
    const {caseReports, file} = await load(suite('name: a\nartifact: a.o\nout: mine/a.json', 'name: b\nartifact: b.o'))
    expect(caseReports).toEqual([
      {artifact: 'a', json: join(dirname(file), 'mine/a.json'), markdown: join(dirname(file), 'reports/suites/a.md')},
      {
        artifact: 'b',
        json: join(dirname(file), 'reports/suites/b.json'),
        markdown: join(dirname(file), 'reports/suites/b.md'),
      },
    ])
  })

  test('reports ignored keys in one line, except those that request the actual behavior', async () => {
    const {notes} = await load(`name: all
defaults:
  matrix: ../matrices/two.yaml
  workdir: ../.bpfcompat
  runner: vm
  concurrency: 1
  keep_vm_on_failure: false
cases:
  - name: a
    artifact: a.o
    artifact_variant: exec
    concurrency: 2
`)
    expect(notes).toEqual([
      {
        serious: false,
        message: expect.stringMatching(
          /all\.yaml: ignored keys: `workdir` \(line 4\): only the report is kept; `concurrency` \(lines 6, 12\): the cases share one boot; .*; `artifact_variant` \(line 11\): an artifact has the name of its case$/,
        ),
      },
    ])
  })

  test('takes a shipped matrix, and reports its unavailable kernels once', async () => {
    const {notes, kernels} = await load(
      'name: all\ndefaults: {matrix: mvp}\ncases: [{name: a, artifact: a.o}, {name: b, artifact: b.o}]\n',
    )
    expect(kernels.map(({id}) => id)).toContain('debian-12-6.1')
    expect(notes.length).toBeLessThanOrEqual(1)
  })
})
