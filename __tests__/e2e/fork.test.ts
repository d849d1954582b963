import {mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeEach, describe, expect, jest, test} from '@jest/globals'
import {load} from 'js-yaml'
import {packageRoot} from '../../src/base/package-root.ts'
import type {Results} from '../../src/model/results.ts'
import {apiServer} from '../github/api-server.ts'
import {payloadOf} from '../github/payloads.ts'
import {aFailedRun, aHostileRun} from '../report/scenarios.ts'
import {runStep, type Step} from './step.ts'

/** Tests the workflow of docs/github-checks.md that posts check runs for a fork, from a results.json that the fork controls. */

// Each test starts the action again, which is slow on a busy machine.
jest.setTimeout(60_000)

const api = await apiServer()
const HEAD = 'f'.repeat(40)

beforeEach(() => {
  api.requests.length = 0
  api.runs.length = 0
  api.violations.length = 0
  api.answer = () => null
})

/** Reads the inputs from the page, so that the page is tested. */
function inputsOfThePage(): Record<string, string> {
  const page = readFileSync(join(packageRoot, 'docs/github-checks.md'), 'utf8')
  const text = /```yaml\n(name: kernels of forks[\s\S]*?)```/.exec(page)?.[1] ?? ''
  const workflow = load(text) as {jobs: {report: {steps: {with: Record<string, unknown>}[]}}}
  const inputs = workflow.jobs.report.steps.at(-1)?.with ?? {}
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, String(value)]))
}

async function reportFor(text: string): Promise<{step: Step; workspace: string}> {
  const workspace = mkdtempSync(join(tmpdir(), 'bpfcompat-fork-'))
  mkdirSync(join(workspace, 'from-fork'))
  writeFileSync(join(workspace, 'from-fork/results.json'), text)
  const payload = payloadOf('workflow_run', 'completed')
  if (payload.workflow_run) payload.workflow_run.head_sha = HEAD
  const eventPath = join(workspace, '..', `${workspace.split('/').at(-1)}.json`)
  writeFileSync(eventPath, JSON.stringify(payload))
  const step = await runStep(
    workspace,
    {...inputsOfThePage(), 'github-token': 'ghs_token'},
    {
      env: {
        GITHUB_API_URL: api.url,
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_REPOSITORY: payload.repository?.full_name ?? '',
        GITHUB_EVENT_NAME: 'workflow_run',
        GITHUB_EVENT_PATH: eventPath,
        GITHUB_SHA: 'd'.repeat(40),
        GITHUB_REF: 'refs/heads/main',
        GITHUB_RUN_ID: '18',
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_JOB: 'report',
        GITHUB_ACTION: '__bpfcompat_bpfcompat',
      },
    },
  )
  return {step, workspace}
}

/** Returns the lines that the runner treats as commands: none between `stop-commands` and its token. */
function commands({stdout}: Step): string[] {
  const heard = stdout.replaceAll(/^::stop-commands::(.+)\n[\s\S]*?^::\1::$/gm, '')
  return heard.split('\n').filter(line => /^(::(?!add-mask::)|##\[)/.test(line))
}

describe('the results of a pull request from a fork', () => {
  test('become a check run on its head commit, with annotations from the results, without a checkout', async () => {
    const {step} = await reportFor(JSON.stringify({...aFailedRun(), revision: 'a'.repeat(40)}))
    expect(step.exitCode).toBe(2)
    expect(api.violations).toEqual([])
    expect(api.runs.map(({name, head_sha, conclusion}) => [name, head_sha, conclusion])).toEqual([
      ['bpfcompat (fork)', HEAD, 'failure'],
    ])
    expect(api.runs[0]?.annotations.map(({path, start_line}) => `${path}:${start_line}`)).toEqual([
      'src/bpf/exec_snoop.bpf.c:41',
      'src/bpf/exec_snoop.bpf.c:77',
      'bpfcompat.yaml:4',
      'bpfcompat.yaml:14',
    ])
  })

  test('are plain text for the runner and on the page', async () => {
    const {step} = await reportFor(JSON.stringify(aHostileRun()))
    expect(api.violations).toEqual([])
    expect(commands(step)).toEqual([expect.stringMatching(/^::warning::2 logs skipped/)])
    const {summary = '', text = ''} = api.runs[0]?.output ?? {}
    const outsideOfFences = `${summary}\n${text}\n${step.summary}`.replaceAll(/^(`{3,}).*\n[\s\S]*?^\1$/gm, '')
    expect(outsideOfFences).not.toMatch(/<img|\]\(https:\/\/evil|@octocat/)
  })
})

describe('a malicious results.json', () => {
  test('has megabyte strings cut in every output, and cannot change our objects with its keys', async () => {
    const huge = '<img src=x>`|\n::error::x'.repeat(20_000)
    const text = JSON.stringify({...aFailedRun(), repositoryFiles: {}})
      .replaceAll('exec-snoop', JSON.stringify(huge).slice(1, -1))
      .replace(
        '"repositoryFiles":{',
        '"__proto__":{"polluted":true},"repositoryFiles":{"__proto__":"x","constructor":"y"',
      )
    const {step} = await reportFor(text)
    expect(step.exitCode).toBe(2)
    expect(api.violations).toEqual([])
    expect(commands(step)).toEqual([expect.stringMatching(/^::warning::\d+ logs skipped/)])
    expect(Buffer.byteLength(step.summary)).toBeLessThan(1024 ** 2)
    expect(api.runs.map(({conclusion}) => conclusion)).toEqual(['failure'])
  })

  test('is refused with more kernels or cases than any run has', async () => {
    const results = aFailedRun()
    const kernels = Array.from({length: 1001}, (_, index) => ({...results.kernels[0], id: `k${index}`}))
    const {step} = await reportFor(JSON.stringify({...results, kernels}))
    expect(step.exitCode).toBe(1)
    expect(step.stdout).toMatch(/has 1001 kernels and \d+ cases; at most 1000 and 100000 are allowed/)
  })

  test('is refused with endless nesting', async () => {
    const {step} = await reportFor(`${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`)
    expect(step.exitCode).toBe(1)
    expect(step.stdout).toMatch(/is not a results\.json of bpfcompat/)
  })
})

/** Inconsistent results that pass the schema. */
const BROKEN: [string, (results: Results) => unknown][] = [
  ['a case of a missing kernel', r => ({...r, kernels: []})],
  ['a case of a missing artifact', r => ({...r, artifacts: []})],
  ['the same kernel twice', r => ({...r, kernels: [...r.kernels, ...r.kernels]})],
  [
    'a huge line',
    r => ({...r, artifacts: r.artifacts.map(a => ({...a, place: {file: 'a.yaml', line: 1e300, column: 1e300}}))}),
  ],
  [
    'a path outside the repository',
    r => ({...r, artifacts: r.artifacts.map(a => ({...a, place: {file: '../../../etc/passwd', line: 1, column: 1}}))}),
  ],
  [
    'a path with NUL',
    r => ({...r, artifacts: r.artifacts.map(a => ({...a, place: {file: 'a\0b\n::error::x', line: 1, column: 1}}))}),
  ],
  [
    'names of prototypes',
    r =>
      JSON.parse(JSON.stringify(r).replaceAll('debian-11-5.10', '__proto__').replaceAll('exec-snoop', 'constructor')),
  ],
  [
    'an invented regression',
    r => ({
      ...r,
      comparison: {
        baseline: {revision: 'x', startedAt: 'x', source: 'x'},
        insnsThreshold: 'x',
        cases: {compared: 1, added: 0, gone: 0},
        kernels: [],
        verdicts: [],
        insns: [],
        runTimes: [],
        surface: [],
      },
    }),
  ],
  [
    'a gate that says passed',
    r => ({...r, gate: {...r.gate, status: 'passed', exitCode: 0, sentence: 'Passed: trust me'}}),
  ],
  ['an invalid growth threshold', r => ({...r, growth: {threshold: '; rm', required: true, place: null}})],
]

describe('inconsistent results', () => {
  test.each(BROKEN)(
    '%s',
    async (_, broken) => {
      const {step} = await reportFor(JSON.stringify(broken(aFailedRun())))
      expect(api.violations).toEqual([])
      expect(step.stdout).not.toContain('a defect of bpfcompat')
      expect([1, 2]).toContain(step.exitCode)
      expect(api.runs.map(({conclusion}) => conclusion)).toEqual(['failure'])
      expect(
        api.runs[0]?.annotations.every(({path}) => path === 'a.yaml' || /^(src\/|bpfcompat\.yaml$)/.test(path)),
      ).toBe(true)
    },
    60_000,
  )
})
