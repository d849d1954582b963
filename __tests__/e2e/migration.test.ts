import {copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {beforeAll, describe, expect, test} from '@jest/globals'
import {packageRoot} from '../../src/base/package-root.ts'
import type {Results} from '../../src/model/results.ts'
import {temporaryDirectory} from '../temporary-directory.ts'
import {bpfcompat} from './bpfcompat.ts'
import {runStep, type Step} from './step.ts'

const directory = temporaryDirectory()

const FILES = {
  'matrices/one.yaml': 'name: one\nprofiles:\n  - id: debian-12-6.1\n    required: true\n    timeout: 20m\n',
  'matrices/optional.yaml': 'name: optional\nprofiles: [{id: debian-12-6.1, required: false}]\n',
  'manifests/behavior.yaml': `name: simple-pass
programs:
  - name: count_exec
    attach: {kind: tracepoint, category: syscalls, name: sys_enter_execve, required: true}
required_profiles: [debian-12-6.1]
functional_tests:
  - {name: says hello, command: echo hello, timeout: 10s, expect_stdout_contains: hello}
metadata: {owner: somebody}
`,
  'suites/two.yaml': `name: two
defaults:
  matrix: ../matrices/one.yaml
  workdir: ../.bpfcompat
  report_dir: ../reports/suite
  timeout: 8m
  concurrency: 1
cases:
  - name: works
    artifact: ../build/simple-pass.bpf.o
    manifest: ../manifests/behavior.yaml
    artifact_name: simple_pass
    test:
      mode: behavior
      command: echo opened /etc/hosts
      expect: {event_contains: /etc/hosts}
  - name: rejected
    artifact: ../build/verifier-rejection.bpf.o
    matrix: ../matrices/optional.yaml
    validation_mode: load_only
    out: ../reports/rejected.json
`,
}

/** Creates a repository that used the original Go implementation of bpfcompat. */
function repository(): string {
  const workspace = mkdtempSync(join(directory, 'repository-'))
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(workspace, name)), {recursive: true})
    writeFileSync(join(workspace, name), text)
  }
  mkdirSync(join(workspace, 'build'))
  for (const name of ['simple-pass.bpf.o', 'verifier-rejection.bpf.o', 'own-loader'])
    copyFileSync(join(packageRoot, 'examples/build', name), join(workspace, 'build', name))
  return workspace
}

function resultsIn(workspace: string, file: string): Results {
  return JSON.parse(readFileSync(join(workspace, file), 'utf8')) as Results
}

/** Returns the words of the command that findings of a step show for a local machine. */
function reproduction(results: Results): string[] {
  const words = results.findings[0]?.reproduce.split(' ') ?? []
  expect(words.slice(0, 3)).toEqual(['npx', 'github:bpfcompat/bpfcompat', 'run'])
  return words.slice(2)
}

describe('a step with only the inputs of the original Go implementation', () => {
  const workspace = repository()
  let step: Step
  beforeAll(async () => {
    step = await runStep(workspace, {
      artifact: 'build/simple-pass.bpf.o',
      manifest: 'manifests/behavior.yaml',
      matrix: 'matrices/one.yaml',
      'validation-mode': 'behavior',
      timeout: '180s',
      concurrency: '2',
      out: 'reports/bpfcompat.json',
      markdown: 'reports/bpfcompat.md',
      'disk-resize': '4',
      'keep-vm-on-failure': 'true',
      checks: 'false',
    })
  }, 600_000)

  test('runs unchanged', () => {
    expect([step.exitCode, step.outputs.status]).toEqual([0, 'passed'])
    const results = resultsIn(workspace, 'reports/bpfcompat.json')
    expect(results.cases).toMatchObject([
      {
        artifact: 'simple-pass',
        kernel: 'debian-12-6.1',
        lanes: [{mode: 'behavior', required: true, verdict: 'pass'}],
        tests: [{name: 'says hello', verdict: 'pass'}],
      },
    ])
  })

  test('writes the results and the summary to the requested files, and next to the logs', () => {
    expect(readFileSync(join(workspace, 'reports/bpfcompat.json'), 'utf8')).toBe(
      readFileSync(step.outputs.report ?? '', 'utf8'),
    )
    expect(readFileSync(join(workspace, 'reports/bpfcompat.md'), 'utf8')).toBe(
      readFileSync(step.outputs.summary ?? '', 'utf8'),
    )
  })

  test('lists unneeded inputs in the log', () => {
    const said = step.stdout.split('\n').filter(line => line.includes('is not needed'))
    expect(said).toEqual([
      'input `disk-resize` is not needed: guests run from memory and have no disk',
      'input `keep-vm-on-failure` is not needed: the logs of every guest are in `report-directory`',
    ])
  })
})

describe('a suite of two cases', () => {
  const workspace = repository()
  let step: Step
  beforeAll(async () => {
    step = await runStep(workspace, {
      suite: 'suites/two.yaml',
      'suite-out': 'reports/suite.json',
      'suite-markdown': 'reports/suite.md',
      checks: 'false',
    })
  }, 600_000)

  test('is one boot, in which a kernel is required for one case and not for the other', () => {
    const results = resultsIn(workspace, 'reports/suite.json')
    expect(results.kernels).toMatchObject([{id: 'debian-12-6.1', boots: 1}])
    expect(results.cases.map(({artifact, lanes}) => [artifact, lanes])).toEqual([
      ['works', [expect.objectContaining({mode: 'behavior', required: true, verdict: 'pass'})]],
      ['rejected', [expect.objectContaining({mode: 'load_only', required: false, verdict: 'fail'})]],
    ])
    expect([step.exitCode, results.gate.sentence]).toEqual([
      0,
      'Passed: the required check passed on 1 kernel; 1 non-blocking check did not pass',
    ])
  })

  test('runs the tests of the manifest and that of the case', () => {
    const [works] = resultsIn(workspace, 'reports/suite.json').cases
    expect(works?.tests).toMatchObject([
      {name: 'says hello', verdict: 'pass'},
      {name: 'works-behavior', verdict: 'pass'},
    ])
  })

  test('writes a separate report for each case', () => {
    const works = resultsIn(workspace, 'reports/suite/works.json')
    expect([works.artifacts.map(({name}) => name), works.findings, works.gate.status]).toEqual([
      ['works'],
      [],
      'passed',
    ])
    const rejected = resultsIn(workspace, 'reports/rejected.json')
    expect([rejected.cases.map(({artifact}) => artifact), rejected.gate.nonBlocking]).toEqual([['rejected'], 1])
    expect(rejected.findings).toMatchObject([{class: 'VERIFIER_REJECTION'}])
    expect(readFileSync(join(workspace, 'reports/suite/rejected.md'), 'utf8')).toContain('verifier-rejection')
    expect(readFileSync(join(workspace, 'reports/suite.md'), 'utf8')).toContain('works')
    expect(existsSync(join(workspace, 'reports/suite/rejected.json'))).toBe(false)
  })

  test('reports ignored keys', () => {
    expect(step.stdout).toMatch(
      /^suites\/two\.yaml: ignored keys: `workdir` \(line 4\): .*`artifact_name` \(line 12\)/m,
    )
  })

  test('has findings with the command that reproduces them', async () => {
    const again = reproduction(resultsIn(workspace, 'reports/suite.json'))
    expect(again).toEqual(expect.arrayContaining(['--suite', 'suites/two.yaml', '--artifact', 'rejected']))
    const run = await bpfcompat([...again, '--fail-on=any'], {cwd: workspace})
    expect([run.exitCode, run.stdout]).toEqual([2, expect.stringContaining('rejected')])
  }, 600_000)
})

describe('a command, without a manifest', () => {
  const workspace = repository()

  test('passes with the expected exit code, on the kernels of a matrix', async () => {
    const step = await runStep(workspace, {
      artifact: 'build/simple-pass.bpf.o',
      command: 'test -x "$BPFCOMPAT_BIN" && test -f "$BPFCOMPAT_ARTIFACT" && exit 3',
      'command-binary': 'build/own-loader',
      'command-expect-exit': '3',
      matrix: 'matrices/one.yaml',
      out: 'out.json',
      checks: 'false',
    })
    expect([step.exitCode, step.outputs.status]).toEqual([0, 'passed'])
    expect(resultsIn(workspace, 'out.json').cases).toMatchObject([
      {kernel: 'debian-12-6.1', lanes: [{mode: 'command', verdict: 'pass'}], command: {exitCode: 3}},
    ])
  }, 600_000)
})

test('mistakes in all inputs are reported together, one per line, and nothing is written', async () => {
  const workspace = repository()
  const step = await runStep(workspace, {
    suite: 'suites/two.yaml',
    artifact: 'build/simple-pass.bpf.o',
    manifest: 'manifests/behavior.yaml',
    'validation-mode': 'load-only',
    mode: 'load_attach',
    out: '../out.json',
    checks: 'false',
  })
  const errors = step.stdout.split('\n').filter(line => line.startsWith('::error'))
  expect(errors.map(line => line.replace(/^::error.*?::/, ''))).toEqual([
    'input `out`: `../out.json` must be the path of a file in the workspace',
    'input `validation-mode`: `load-only` conflicts with input `mode` (`load_attach`); leave out one',
    'input `manifest`: `manifests/behavior.yaml` cannot be combined with input `suite`, whose cases set it; remove one',
    'input `artifact`: `build/simple-pass.bpf.o` cannot be combined with input `suite`, whose cases set it; remove one',
  ])
  expect([step.exitCode, existsSync(join(workspace, '../out.json'))]).toEqual([1, false])
})
