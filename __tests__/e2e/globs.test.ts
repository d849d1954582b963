import {chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from '@jest/globals'
import {packageRoot} from '../../src/base/package-root.ts'
import type {Results} from '../../src/model/results.ts'
import {bpfcompat, type CliRun, caseOf, resultsOf} from './bpfcompat.ts'
import {runStep} from './step.ts'

const kernel = 'debian-12-6.1'
const workspace = mkdtempSync(join(tmpdir(), 'bpfcompat-globs-'))

for (const directory of ['build', 'out/scripts', 'out/deep']) mkdirSync(join(workspace, directory), {recursive: true})
for (const name of ['build/a', 'build/b', 'build/vmlinux', 'build/[x]', 'build/ä ö', 'out/deep/far'])
  cpSync(join(packageRoot, 'examples/build/simple-pass.bpf.o'), join(workspace, `${name}.bpf.o`))
symlinkSync('out', join(workspace, 'bazel-bin'))
symlinkSync('..', join(workspace, 'out/deep/up'))
for (const name of ['run', 'unwanted'])
  writeFileSync(join(workspace, `out/scripts/${name}.sh`), '#!/bin/sh\necho ran\n')
chmodSync(join(workspace, 'out/scripts/run.sh'), 0o644)
writeFileSync(
  join(workspace, 'bpfcompat.yaml'),
  `x-shallow: &shallow
  mode: load_only
kernels: [${kernel}]
artifacts:
  - { <<: *shallow, name: braces, path: ["build/{a,b,vmlinux}.bpf.o", "!build/vmlinux*"] }
  - { <<: *shallow, name: linked, path: "bazel-bin/*/*.bpf.o" }
  - { <<: *shallow, name: literal, path: "build/[x].bpf.o" }
  - { <<: *shallow, name: twice, path: ["build/a.bpf.o", "./build/a.bpf.o", "build/[a].bpf.o"] }
  - name: scripts
    path: build/a.bpf.o
    mode: behavior
    files: ["bazel-bin/scripts/*.sh", "!**/unwanted.sh"]
    functional_tests:
      - { name: is there, command: '! test -e unwanted.sh && sh run.sh' }
      - { name: lost its mode, command: ./run.sh }
`,
)

describe('a manifest', () => {
  let run: CliRun
  let results: Results
  beforeAll(async () => {
    run = await bpfcompat(['run'], {cwd: workspace})
    results = resultsOf(run)
  }, 300_000)

  test('supports braces, exclusions, linked directories (once), and names that look like a glob', () => {
    expect(results.artifacts.map(({name, path}) => `${name} ${path}`)).toEqual([
      'braces/a build/a.bpf.o',
      'braces/b build/b.bpf.o',
      'linked bazel-bin/deep/far.bpf.o',
      'literal build/[x].bpf.o',
      'twice build/a.bpf.o',
      'scripts build/a.bpf.o',
    ])
    expect(results.cases.map(({load}) => load?.verdict)).toEqual(Array(6).fill('pass'))
  })

  test('reports duplicates that are used once', () => {
    expect(run.stderr + run.stdout).toContain(
      '`build/a.bpf.o` is used once, although it is also matched by `./build/a.bpf.o`, `build/[a].bpf.o`',
    )
  })

  test('packs files through a linked directory, and reports a script that is not executable', () => {
    const {tests} = caseOf(results, 'scripts', kernel)
    expect(tests.map(({name, verdict}) => [name, verdict])).toEqual([
      ['is there', 'pass'],
      ['lost its mode', 'fail'],
    ])
    expect(results.findings.find(({artifact}) => artifact === 'scripts')).toMatchObject({
      title: 'test "lost its mode": exit code 126 instead of 0',
      remedy: expect.stringMatching(/^Run `chmod \+x` on `\.\/run\.sh` /),
    })
  })
})

test('an input accepts a YAML list', async () => {
  const artifact = '# objects\r\n- "build/{a,b}.bpf.o"\r\n- ./build/a.bpf.o\r\n- !build/b*\r\n- \'build/ä ö.bpf.o\'\r\n'
  const step = await runStep(workspace, {artifact, kernels: `["${kernel}"]`, mode: 'load_only', checks: 'false'})
  expect([step.exitCode, step.outputs.status]).toEqual([0, 'passed'])
  const {artifacts} = JSON.parse(readFileSync(step.outputs.report ?? '', 'utf8')) as Results
  expect(artifacts.map(({path}) => path)).toEqual(['build/a.bpf.o', 'build/ä ö.bpf.o'])
}, 300_000)

describe('a mistake ends before anything is booted', () => {
  test.each<[string, string[], string]>([
    [
      'a glob in a missing directory',
      ['builds/*.bpf.o'],
      '`builds/*.bpf.o` matches no file: there is no `builds`; the nearest is `build`; build the objects first, or fix the pattern',
    ],
    [
      'a glob that matches elsewhere',
      ['out/*.bpf.o'],
      '`out/*.bpf.o` matches no file in `out`; the nearest is `out/deep/far.bpf.o`; build the objects first, or fix the pattern',
    ],
    [
      'a name with a typo',
      ['build/a.bfp.o'],
      '`build/a.bfp.o` does not exist; build the object first, or fix the path; did you mean `build/a.bpf.o`?',
    ],
    [
      'a directory',
      ['build/'],
      '`build` is a directory; set the paths of the objects in it, for example `build/*.bpf.o`',
    ],
    [
      'only an exclusion',
      ['!build/a.bpf.o'],
      '`!build/a.bpf.o` excludes nothing; move it after the pattern that it excludes files from, such as `build/*.bpf.o`',
    ],
    [
      'two files with the same name',
      ['build/a.bpf.o', 'copy/a.bpf.o'],
      '`build/a.bpf.o` and `copy/a.bpf.o` are both named `a`; give each its own `name` in a manifest: `artifacts: [{name: a-1, path: build/a.bpf.o}, …]`',
    ],
  ])('%s', async (_, objects, line) => {
    cpSync(join(workspace, 'build/a.bpf.o'), join(workspace, 'copy/a.bpf.o'))
    const {exitCode, stderr} = await bpfcompat(['plan', ...objects, '--kernel', kernel], {cwd: workspace})
    expect(stderr).toBe(`bpfcompat: ${line}`)
    expect(exitCode).toBe(1)
  })

  test('in a merged part is reported at its own line', async () => {
    const manifest = join(workspace, 'merged.yaml')
    writeFileSync(manifest, 'x-a: &a\n  mode: lod_only\nartifacts:\n  - {<<: *a, path: build/a.bpf.o}\n')
    const {stderr} = await bpfcompat(['plan', 'merged.yaml'], {cwd: workspace})
    expect(stderr).toMatch(/^bpfcompat: merged\.yaml:2:3: `mode` must be one of .*; did you mean `load_only`\?$/)
  })

  test('without a checkout is reported as that', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'bpfcompat-empty-'))
    const {exitCode, stdout} = await runStep(empty, {mode: 'plan'})
    expect(exitCode).toBe(1)
    expect(stdout).toMatch(
      /^::error title=bpfcompat::the workspace is empty: the repository is not checked out; add `- uses: actions\/checkout@v7` before this step$/m,
    )
  })
})
