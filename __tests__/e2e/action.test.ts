import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from '@jest/globals'
import {execa} from 'execa'
import {packageRoot} from '../../src/base/package-root.ts'
import {action, node24, runStep, type Step} from './step.ts'

/** Creates a repository with objects and their sources. */
function repository(files: Record<string, string>): string {
  const workspace = mkdtempSync(join(tmpdir(), 'bpfcompat-repo-'))
  mkdirSync(join(workspace, 'build'))
  for (const name of ['simple-pass', 'verifier-rejection', 'map-in-map']) {
    mkdirSync(join(workspace, 'examples', name), {recursive: true})
    execFileSync('cp', [join(packageRoot, `examples/build/${name}.bpf.o`), join(workspace, 'build')])
    execFileSync('cp', [join(packageRoot, `examples/${name}/${name}.bpf.c`), join(workspace, 'examples', name)])
  }
  for (const [name, content] of Object.entries(files)) writeFileSync(join(workspace, name), content)
  return workspace
}

test('the test uses the Node version that the action requires', async () => {
  expect(action.runs.using).toBe('node24')
  expect((await execa(node24, ['--version'])).stdout).toMatch(/^v24\./)
})

describe('a step with a rejected object', () => {
  let step: Step
  beforeAll(async () => {
    const workspace = repository({
      'bpfcompat.yaml': `kernels: [debian-12-6.1]
artifacts:
  - path: build/simple-pass.bpf.o
  - path: build/verifier-rejection.bpf.o
  - path: build/map-in-map.bpf.o
    required: false
`,
    })
    step = await runStep(workspace, {})
  }, 600_000)

  test('fails, and reports it in every output', () => {
    expect(step.exitCode).toBe(2)
    expect(step.outputs).toMatchObject({
      status: 'failed',
      passed: '1',
      failed: '2',
      errors: '0',
      'failed-kernels': '["debian-12-6.1"]',
    })
    expect(Object.keys(step.outputs).sort()).toEqual(Object.keys(action.outputs).sort())
    expect(existsSync(step.outputs.report ?? '')).toBe(true)
    expect(existsSync(step.outputs.summary ?? '')).toBe(true)
  })

  test('annotates the C source line, or else the line of the manifest', () => {
    const commands = step.stdout.split('\n').filter(line => /^::(error|warning|notice) /.test(line))
    expect(commands).toEqual([
      expect.stringMatching(/^::error .*file=examples\/verifier-rejection\/verifier-rejection\.bpf\.c,line=26/),
      expect.stringMatching(/^::warning .*file=bpfcompat\.yaml,line=5/),
    ])
  })

  test('writes the summary with the result first', () => {
    expect(step.summary).toContain('Failed: 1 of 2 required checks failed, on debian-12-6.1')
    expect(step.summary).toContain("R0 invalid mem access 'map_value_or_null'")
    expect(step.summary).toContain('inner_map: {type: hash')
  })

  test('prints its log so that nothing in it is a workflow command', () => {
    const [, token] = /::stop-commands::(\S+)/.exec(step.stdout) ?? []
    expect(token).toMatch(/^[0-9a-f-]{36}$/)
    expect(step.stdout.indexOf('R0 invalid mem access')).toBeGreaterThan(
      step.stdout.indexOf(`::stop-commands::${token}`),
    )
    expect(step.stdout).toContain(`\n::${token}::`)
  })
})

describe('a step with invalid inputs', () => {
  test('reports all of them with their values and fixes, and sets its outputs', async () => {
    const step = await runStep(repository({}), {
      mode: 'load-atach',
      timeout: 'soon',
      concurrency: '0',
      accelerator: 'xen',
      'fail-on': 'all',
      'install-dependencies': 'maybe',
      mirror: 'ftp://x',
    })
    expect(step.exitCode).toBe(1)
    const errors = step.stdout.split('\n').filter(line => line.startsWith('::error'))
    expect(errors.map(line => line.replace(/^::error.*?::/, ''))).toEqual([
      'input `mode`: `load-atach` must be one of load_only, load_attach, behavior, command, plan, report; did you mean `load_attach`?',
      'input `timeout`: `soon` must be a duration such as `90s` or `5m`, or a number of seconds, from one second to one day',
      'input `concurrency`: `0` must be a whole number from 1 to 64, the number of guests that run at a time',
      'input `accelerator`: `xen` must be one of auto, kvm, tcg',
      'input `mirror`: `ftp://x/` must be an http or https URL',
      'input `fail-on`: `all` must be one of required, any, never',
      'input `install-dependencies`: `maybe` must be `true` or `false`',
    ])
    expect(step.outputs).toMatchObject({status: 'error', passed: '0', report: ''})
  })
})

describe('a step with mistakes in its manifest', () => {
  test('annotates each at its line', async () => {
    const step = await runStep(
      repository({'bpfcompat.yaml': 'kernels: [debian-12-6.2]\nartifacts:\n  - path: build/missing.o\n'}),
      {},
    )
    expect(step.exitCode).toBe(1)
    expect(step.stdout).toMatch(
      /::error title=bpfcompat,file=bpfcompat\.yaml,line=3,col=5::bpfcompat\.yaml:3:5: `build\/missing\.o` does not exist/,
    )
    expect(step.stdout).toMatch(
      /::error title=bpfcompat,file=bpfcompat\.yaml,line=1,col=11::bpfcompat\.yaml:1:11: unknown kernel `debian-12-6\.2`; did you mean debian-12-6\.1\?/,
    )
  })
})
