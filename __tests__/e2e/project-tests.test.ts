import {cpSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from '@jest/globals'
import {packageRoot} from '../../src/base/package-root.ts'
import type {Results} from '../../src/model/results.ts'
import {temporaryDirectory} from '../temporary-directory.ts'
import {bpfcompat, caseOf, resultsOf} from './bpfcompat.ts'

const KERNELS = ['debian-11-5.10', 'debian-12-6.1']

/** A project below /tmp, where guests mount their own file system. */
const project = temporaryDirectory()
const temporary = temporaryDirectory()
let results: Results

function manifest(name: string, ...entries: string[]): string {
  writeFileSync(
    join(project, name),
    `kernels: [${KERNELS.join(', ')}]\nartifacts:\n${entries.map(entry => `  - ${entry}\n`).join('')}`,
  )
  return name
}

const run = (words: readonly string[], env: Record<string, string> = {}) =>
  bpfcompat(['run', ...words, '--build-tests'], {cwd: project, env})

beforeAll(async () => {
  cpSync(join(packageRoot, '__tests__/e2e/fixtures/project-tests'), project, {recursive: true})
  writeFileSync(join(project, 'outside'), '')
  const both = manifest(
    'both.yaml',
    '{ name: go, go_test: { folder: go, args: [-test.count=1], env: { MONITOR_SLOW: "it is" }, optional: [TestRelease], programs: [bash] } }',
    '{ name: tagged, go_test: { folder: go, packages: [./probe], flags: [-tags=e2e], args: ["-test.run=Tagged|data"] }, files: [outside] }',
    '{ name: rust, cargo_test: { folder: cargo, flags: [--workspace, --offline] } }',
  )
  results = resultsOf(await run([both], {TMPDIR: temporary}))
}, 300_000)

/** Returns lines such as `TestRelease: fail`. */
function testsOf(artifact: string, kernel: string): string[] {
  return caseOf(results, artifact, kernel)
    .reported.map(({name, verdict}) => `${name}: ${verdict}`)
    .sort()
}

describe("a project's own tests", () => {
  test('become an artifact for each test binary; packages without tests do not', () => {
    expect(results.artifacts.map(({name}) => name)).toEqual([
      'go/monitor',
      'go/probe',
      'go/quiet',
      'tagged/probe',
      'rust/loader/loader',
      'rust/loader/tests/kernel',
      'rust/tool/bin/tool',
      'rust/tool/tests/runs',
    ])
  })

  test.each(KERNELS)('run on %s in the directory of their package with their files, variables and programs', kernel => {
    expect(testsOf('go/monitor', kernel)).toEqual(['TestName: pass'])
    expect(testsOf('go/probe', kernel)).toContain('TestTestdata: pass')
    expect(testsOf('go/probe', kernel)).toContain('TestSkipped/shell: pass')
    expect(testsOf('go/probe', kernel)).toContain('TestProgram: pass')
    expect(testsOf('rust/loader/loader', kernel)).toEqual(['tests::has_a_release: pass', 'tests::slow: skip'])
    expect(testsOf('rust/loader/tests/kernel', kernel)).toContain('stands_in_its_folder: pass')
    expect(testsOf('rust/tool/tests/runs', kernel)).toEqual(['the_tool_runs: pass'])
  })

  test('of one module with two builds are separate', () => {
    for (const kernel of KERNELS) {
      expect(testsOf('tagged/probe', kernel)).toEqual(['TestTagged: pass', 'TestTestdata: pass'])
      expect(testsOf('go/probe', kernel)).not.toContain('TestTagged: pass')
    }
  })

  test('pass if there are none to run', () => {
    for (const artifact of ['go/quiet', 'rust/tool/bin/tool'])
      expect(caseOf(results, artifact, 'debian-12-6.1').lanes).toEqual([
        expect.objectContaining({mode: 'command', verdict: 'pass'}),
      ])
  })

  test('that fail on one kernel are reported with their lines; an optional one does not block', () => {
    expect(testsOf('go/probe', 'debian-11-5.10')).toContain('TestRelease: fail')
    expect(testsOf('rust/loader/tests/kernel', 'debian-11-5.10')).toContain('is_new: fail')
    const found = results.findings.map(({artifact, kernels, level, source}) => ({
      artifact,
      kernels,
      level,
      at: `${source?.file.replace(`${project}/`, '')}:${source?.line}`,
    }))
    expect(found).toEqual([
      {
        artifact: 'rust/loader/tests/kernel',
        kernels: ['debian-11-5.10'],
        level: 'failure',
        at: 'cargo/loader/tests/kernel.rs:5',
      },
      {artifact: 'go/probe', kernels: ['debian-11-5.10'], level: 'warning', at: 'go/probe/probe_test.go:32'},
    ])
  })

  test('are reproduced by the command of a finding', () => {
    expect(results.findings.map(({reproduce}) => reproduce)).toContain(
      'npx github:bpfcompat/bpfcompat run both.yaml --artifact go/probe --kernel debian-11-5.10 --mode command --build-tests',
    )
  })

  test('leave nothing behind', () => {
    // Node's compile cache.
    expect(readdirSync(temporary).filter(name => name !== 'node-compile-cache')).toEqual([])
  })
})

describe('a failed build ends the run before anything is booted', () => {
  test('all errors of all builds are reported together, each at its line', async () => {
    cpSync(join(project, 'go'), join(project, 'go-broken'), {recursive: true})
    cpSync(join(project, 'cargo'), join(project, 'cargo-broken'), {recursive: true})
    rmSync(join(project, 'cargo-broken/target'), {recursive: true})
    writeFileSync(
      join(project, 'go-broken/probe/x_test.go'),
      'package probe\n\nfunc broken() {\n\tnobody()\n\tnothing()\n}\n',
    )
    writeFileSync(join(project, 'cargo-broken/tool/tests/x.rs'), '#[test]\nfn x() {\n    nobody();\n}\n')
    const both = manifest(
      'broken.yaml',
      '{ go_test: { folder: go-broken } }',
      '{ cargo_test: { folder: cargo-broken, flags: [--workspace, --offline] } }',
    )
    const {exitCode, stderr} = await run([both])
    expect(exitCode).toBe(1)
    expect(stderr.split('\n').filter(line => line.includes('broken/'))).toEqual([
      'bpfcompat: go-broken/probe/x_test.go:4:2: undefined: nobody (`go test -c example.com/monitor/probe`)',
      'bpfcompat: go-broken/probe/x_test.go:5:2: undefined: nothing (`go test -c example.com/monitor/probe`)',
      expect.stringMatching(
        /^bpfcompat: cargo-broken\/tool\/tests\/x\.rs:3:5: cannot find function `nobody` in this scope/,
      ),
    ])
  }, 120_000)

  test.each([
    ['{ go_test: { folder: cargo } }', /m\.yaml:3:7: `go_test`: there is no go\.mod in `cargo` or above/],
    ['{ cargo_test: { folder: go } }', /m\.yaml:3:7: `cargo_test`: there is no Cargo\.toml in `go` or above/],
    [
      '{ go_test: { folder: go, programs: [no-such-program] } }',
      /m\.yaml:3:7: `programs`: `no-such-program` is not a program on the PATH/,
    ],
    ['{ go_test: { folder: go, packages: [./plain] } }', /m\.yaml:3:7: no package of `go list \.\/plain` has tests/],
    [
      '{ go_test: { folder: go, packages: [./nowhere] } }',
      /m\.yaml:3:7: `go list \.\/nowhere` failed: .*directory not found/,
    ],
    [
      '{ go_test: { folder: go, flags: [-tgas=x] } }',
      /`go list -tgas=x \.\/\.\.\.` failed: flag provided but not defined: -tgas/,
    ],
    ['{ cargo_test: { folder: cargo, flags: [-p, nobody] } }', /`cargo test --no-run -p nobody` failed: .*nobody/],
  ])(
    '%s',
    async (entry, words) => {
      const {exitCode, stderr} = await run([manifest('m.yaml', entry)])
      expect(exitCode).toBe(1)
      expect(stderr).toMatch(words)
    },
    60_000,
  )

  test.each([
    ['go', 'go_test: { folder: go }', /`go_test` needs Go, and `go` is not on the PATH; install it/],
    ['cargo', 'cargo_test: { folder: cargo }', /`cargo_test` needs Cargo, and `cargo` is not on the PATH; install it/],
  ])('a machine without %s', async (_, entry, words) => {
    const {exitCode, stderr} = await run([manifest('m.yaml', `{ ${entry} }`)], {PATH: '/nowhere'})
    expect(exitCode).toBe(1)
    expect(stderr).toMatch(words)
  })
})

test('a run must allow builds: nothing is built without permission', async () => {
  const {exitCode, stderr} = await bpfcompat(['run', 'both.yaml'], {cwd: project})
  expect(exitCode).toBe(1)
  expect(stderr.trim().split('\n')).toEqual([
    expect.stringMatching(
      /^bpfcompat: both\.yaml:3:\d+: `go_test` builds code of this project on this machine; allow it with --build-tests$/,
    ),
    expect.stringMatching(/^bpfcompat: both\.yaml:4:\d+: `go_test` builds /),
    expect.stringMatching(/^bpfcompat: both\.yaml:5:\d+: `cargo_test` builds /),
  ])
})

test('one binary of an entry can be selected; other entries are not built', async () => {
  const chosen = resultsOf(await run(['both.yaml', '--artifact', 'go/quiet', '--kernel', 'debian-12-6.1']))
  expect(chosen.artifacts.map(({name}) => name)).toEqual(['go/quiet'])
  const entry = resultsOf(await run(['both.yaml', '--artifact', 'tagged', '--kernel', 'debian-12-6.1']))
  expect(entry.artifacts.map(({name}) => name)).toEqual(['tagged/probe'])
}, 120_000)

test('an unknown kernel is reported without a build', async () => {
  const {exitCode, stderr} = await run(['both.yaml', '--artifact', 'go/quiet', '--kernel', 'debian-12-6.9'])
  expect(exitCode).toBe(1)
  expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('debian-12-6.9')])
})

test('the plan of a matrix has the kernels, and builds nothing', async () => {
  const {exitCode, stdout} = await bpfcompat(['plan', 'both.yaml'], {cwd: project, env: {PATH: '/nowhere'}})
  expect(exitCode).toBe(0)
  expect(stdout).toContain(KERNELS.join(','))
  for (const name of ['tagged', 'go/probe'])
    expect((await bpfcompat(['plan', 'both.yaml', '--artifact', name], {cwd: project})).exitCode).toBe(0)
}, 60_000)
