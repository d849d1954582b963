import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {beforeAll, describe, expect, test} from '@jest/globals'
import {execa} from 'execa'
import {load} from 'js-yaml'
import {packageRoot} from '../../src/package-root.ts'

interface ActionFile {
  inputs: Record<string, {description: string; default?: string}>
  outputs: Record<string, {description: string}>
  runs: {using: string; main: string}
}

const action = load(readFileSync(join(packageRoot, 'action.yml'), 'utf8')) as ActionFile

/** The Node that the runner has for `using: node24`. */
const node24 = join(dirname(createRequire(import.meta.url).resolve('node/package.json')), 'bin/node')

interface Step {
  exitCode: number | undefined
  stdout: string
  outputs: Record<string, string>
  summary: string
}

/** Runs dist/index.js as the runner does: inputs with their defaults and the files of the step in the environment, nothing else. */
async function runStep(workspace: string, inputs: Record<string, string>): Promise<Step> {
  const temporary = mkdtempSync(join(tmpdir(), 'bpfcompat-step-'))
  const files = Object.fromEntries(
    ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'].map(name => [`GITHUB_${name}`, join(temporary, name)]),
  )
  for (const file of Object.values(files)) writeFileSync(file, '')
  const all = {
    ...Object.fromEntries(Object.entries(action.inputs).map(([name, {default: value = ''}]) => [name, value])),
    ...inputs,
  }
  const env = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temporary,
    ...files,
    ...Object.fromEntries(
      Object.entries(all).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
    ),
  }
  const {exitCode, stdout} = await execa(node24, [join(packageRoot, action.runs.main)], {
    cwd: workspace,
    env,
    extendEnv: false,
    reject: false,
    stdin: 'ignore',
    all: true,
  })
  return {
    exitCode,
    stdout,
    outputs: outputsOf(readFileSync(files.GITHUB_OUTPUT ?? '', 'utf8')),
    summary: readFileSync(files.GITHUB_STEP_SUMMARY ?? '', 'utf8'),
  }
}

/** The heredoc form that @actions/core writes. */
function outputsOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/^(.+?)<<(ghadelimiter_\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name, , value]) => [name, value]),
  )
}

/** A repository of a user, with objects whose sources are in it. */
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

test('the Node of the test is the one the action asks for', async () => {
  expect(action.runs.using).toBe('node24')
  expect((await execa(node24, ['--version'])).stdout).toMatch(/^v24\./)
})

describe('a step whose object is rejected', () => {
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

  test('fails, and says so in every output', () => {
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

  test('annotates the line of C, and the line of the manifest where there is none', () => {
    const commands = step.stdout.split('\n').filter(line => /^::(error|warning|notice) /.test(line))
    expect(commands).toEqual([
      expect.stringMatching(/^::error .*file=examples\/verifier-rejection\/verifier-rejection\.bpf\.c,line=26/),
      expect.stringMatching(/^::warning .*file=bpfcompat\.yaml,line=5/),
    ])
  })

  test('writes the summary: the answer first', () => {
    expect(step.summary).toContain('Failed: 1 of 2 required checks fail, on debian-12-6.1')
    expect(step.summary).toContain("R0 invalid mem access 'map_value_or_null'")
    expect(step.summary).toContain('inner_map: {type: hash')
  })

  test('shows its log where nothing in it can be taken for a command', () => {
    const [, token] = /::stop-commands::(\S+)/.exec(step.stdout) ?? []
    expect(token).toMatch(/^[0-9a-f-]{36}$/)
    expect(step.stdout.indexOf('R0 invalid mem access')).toBeGreaterThan(
      step.stdout.indexOf(`::stop-commands::${token}`),
    )
    expect(step.stdout).toContain(`\n::${token}::`)
  })
})

describe('a step with invalid inputs', () => {
  test('names all of them with value and way out, and sets its outputs', async () => {
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
      'input `mode`: `load-atach` must be one of load_only, load_attach, behavior, command; did you mean `load_attach`?',
      'input `timeout`: `soon` must be a duration such as `90s` or `5m`, or a number of seconds, of a day at most',
      'input `concurrency`: `0` must be a whole number from 1 to 64: the guests that run at a time',
      'input `accelerator`: `xen` must be one of auto, kvm, tcg',
      'input `mirror`: `ftp://x` must be an http or https URL',
      'input `fail-on`: `all` must be one of required, any, never',
      'input `install-dependencies`: `maybe` must be `true` or `false`',
    ])
    expect(step.outputs).toMatchObject({status: 'error', passed: '0', report: ''})
  })
})

describe('a step whose manifest has mistakes', () => {
  test('annotates each on its line', async () => {
    const step = await runStep(
      repository({'bpfcompat.yaml': 'kernels: [debian-12-6.2]\nartifacts:\n  - path: build/missing.o\n'}),
      {},
    )
    expect(step.exitCode).toBe(1)
    expect(step.stdout).toMatch(
      /::error title=bpfcompat,file=bpfcompat\.yaml,line=3,col=5::`build\/missing\.o` does not exist/,
    )
    expect(step.stdout).toMatch(
      /::error title=bpfcompat,file=bpfcompat\.yaml,line=1,col=11::unknown kernel `debian-12-6\.2`; did you mean debian-12-6\.1\?/,
    )
  })
})
