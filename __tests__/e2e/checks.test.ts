import {execFileSync} from 'node:child_process'
import {copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeEach, describe, expect, test} from '@jest/globals'
import {packageRoot} from '../../src/base/package-root.ts'
import type {Results} from '../../src/model/results.ts'
import {apiServer} from '../github/api-server.ts'
import {payloadOf} from '../github/payloads.ts'
import {runStep, type Step, type StepSettings} from './step.ts'

const TOKEN = 'ghs_thisMustNotBeSeenAnywhere'
const api = await apiServer()

beforeEach(() => {
  api.requests.length = 0
  api.runs.length = 0
  api.violations.length = 0
  api.answer = () => null
})

/** Creates a checkout like actions/checkout on a pull request: the merge commit, whose first parent is the base. */
function checkout(manifest: string): {workspace: string; head: string; merge: string} {
  const workspace = mkdtempSync(join(tmpdir(), 'bpfcompat-repo-'))
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=o', '-c', 'user.email=o@example.org', ...words], {
      cwd: workspace,
      encoding: 'utf8',
    }).trim()
  git('init', '--quiet', '--initial-branch=main')
  git('commit', '--quiet', '--allow-empty', '--message=base')
  git('checkout', '--quiet', '-b', 'feature')
  mkdirSync(join(workspace, 'build'))
  for (const name of ['simple-pass', 'verifier-rejection', 'map-in-map'])
    copyFileSync(join(packageRoot, `examples/build/${name}.bpf.o`), join(workspace, `build/${name}.bpf.o`))
  copyFileSync(join(packageRoot, '__tests__/e2e/build/endless.bpf.o'), join(workspace, 'build/endless.bpf.o'))
  writeFileSync(join(workspace, 'bpfcompat.yaml'), manifest)
  git('add', '.')
  git('commit', '--quiet', '--message=change')
  const head = git('rev-parse', 'HEAD')
  git('checkout', '--quiet', '--detach', 'main')
  git('merge', '--quiet', '--no-ff', '--message=merge', 'feature')
  return {workspace, head, merge: git('rev-parse', 'HEAD')}
}

/** Runs a step of a job on a pull request with a new commit. */
async function stepOnPull(
  manifest: string,
  settings: StepSettings & {fork?: boolean; inputs?: Record<string, string>} = {},
): Promise<{step: Step; head: string; workspace: string}> {
  const {workspace, head, merge} = checkout(manifest)
  const payload = payloadOf('pull_request', 'synchronize')
  const eventPath = join(mkdtempSync(join(tmpdir(), 'bpfcompat-event-')), 'event.json')
  if (payload.pull_request?.head) {
    payload.pull_request.head.sha = head
    if (settings.fork) payload.pull_request.head.repo = {full_name: 'octo/fork'}
  }
  writeFileSync(eventPath, JSON.stringify(payload))
  const step = await runStep(
    workspace,
    {'github-token': TOKEN, ...settings.inputs},
    {
      ...settings,
      env: {
        GITHUB_API_URL: api.url,
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_REPOSITORY: 'Codertocat/Hello-World',
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_EVENT_PATH: eventPath,
        GITHUB_SHA: merge,
        GITHUB_REF: 'refs/pull/2/merge',
        GITHUB_ACTOR: 'Codertocat',
        GITHUB_RUN_ID: '17',
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_JOB: 'kernels',
        GITHUB_ACTION: '__bpfcompat_bpfcompat',
      },
    },
  )
  return {step, head, workspace}
}

const MANIFEST = `kernels: [debian-12-6.1]
artifacts:
  - path: build/simple-pass.bpf.o
  - path: build/verifier-rejection.bpf.o
  - path: build/map-in-map.bpf.o
    required: false
`
const ENDLESS = `kernels: [debian-12-6.1]
defaults: {timeout: 10m}
artifacts:
  - path: build/simple-pass.bpf.o
  - path: build/endless.bpf.o
  - path: build/map-in-map.bpf.o
    required: false
`

function findingCommands({stdout}: Step): string[] {
  return stdout.split('\n').filter(line => /^::(error|warning|notice)/.test(line))
}

describe('a step on a pull request', () => {
  test('posts its check runs on the head commit, with the annotations, and does not leak the token', async () => {
    const {step, head, workspace} = await stepOnPull(MANIFEST)
    expect(step.exitCode).toBe(2)
    expect(api.violations).toEqual([])
    expect(api.runs.map(({name, head_sha, status, conclusion}) => [name, head_sha, status, conclusion])).toEqual([
      ['bpfcompat', head, 'completed', 'failure'],
      ['bpfcompat: map-in-map (load_attach)', head, 'completed', 'neutral'],
    ])
    expect(
      api.runs.map(({annotations}) =>
        annotations.map(({path, start_line, annotation_level}) => [path, start_line, annotation_level]),
      ),
    ).toEqual([[['bpfcompat.yaml', 4, 'failure']], [['bpfcompat.yaml', 5, 'warning']]])
    expect(api.runs[0]?.output.title).toMatch(/^Failed: 1 of 2 required checks failed/)
    expect(api.requests.filter(({method}) => method === 'POST').map(({body}) => body?.status)).toEqual([
      'in_progress',
      'in_progress',
    ])
    expect(findingCommands(step)).toEqual([])
    const results = JSON.parse(readFileSync(join(workspace, 'bpfcompat-report/results.json'), 'utf8')) as Results
    expect(results.revision).toBe(head)
    expect(step.stdout.split('\n').filter(line => line.includes(TOKEN))).toEqual([`::add-mask::${TOKEN}`])
    expect([step.stderr, step.summary, JSON.stringify(results)].join()).not.toContain(TOKEN)
  }, 300_000)

  test('from a fork with a read-only token has the findings as annotations of the step, with the reason', async () => {
    api.answer = ({method}) =>
      method === 'POST' ? {status: 403, message: 'Resource not accessible by integration'} : null
    const {step} = await stepOnPull(MANIFEST, {fork: true})
    expect(step.exitCode).toBe(2)
    expect(api.requests).toHaveLength(1)
    expect(findingCommands(step)).toEqual([
      expect.stringMatching(/^::error .*file=bpfcompat\.yaml,line=4/),
      expect.stringMatching(/^::warning .*file=bpfcompat\.yaml,line=5/),
    ])
    expect(step.stdout).toMatch(
      /^no check run is posted: GitHub answers 403: Resource not accessible by integration; .*from a fork/m,
    )
  }, 300_000)

  test('with a mistake in the manifest reports it in the check run', async () => {
    const {step} = await stepOnPull('kernels: [debian-12-6.2]\nartifacts:\n  - path: build/simple-pass.bpf.o\n')
    expect(step.exitCode).toBe(1)
    expect(api.runs.map(({conclusion, output}) => [conclusion, output.title])).toEqual([
      ['failure', expect.stringMatching(/^Inconclusive: bpfcompat\.yaml:1:11: unknown kernel `debian-12-6\.2`/)],
    ])
    expect(api.violations).toEqual([])
  })

  test('with an invalid input posts a check run, so that a required check is not missing', async () => {
    const {step} = await stepOnPull(MANIFEST, {inputs: {accelerator: 'xen', 'check-name': 'kernels'}})
    expect(step.exitCode).toBe(1)
    expect(api.runs.map(({name, conclusion, output}) => [name, conclusion, output.title])).toEqual([
      ['kernels', 'failure', expect.stringMatching(/^Inconclusive: input `accelerator`: `xen` must be one of/)],
    ])
  })
})

describe('a cancelled job', () => {
  /** Cancels like the runner: SIGINT, SIGTERM after 7.5 s, SIGKILL after another 2.5 s (ProcessInvoker.cs). */
  function cancelAt(line: string) {
    const sent: NodeJS.Signals[] = []
    const timers: NodeJS.Timeout[] = []
    const settings: StepSettings = {
      whileRunning(child) {
        let stdout = ''
        const send = (signal: NodeJS.Signals) => {
          sent.push(signal)
          child.kill(signal)
        }
        child.stdout?.on('data', text => {
          stdout += text
          if (timers.length > 0 || !stdout.includes(line)) return
          timers.push(
            setTimeout(send, 0, 'SIGINT'),
            setTimeout(send, 7500, 'SIGTERM'),
            setTimeout(send, 10_000, 'SIGKILL'),
          )
        })
        child.stdout?.on('close', () => timers.forEach(clearTimeout))
      },
    }
    return {sent, settings}
  }

  test('leaves no check run in progress, and reports what is known by then', async () => {
    const {sent, settings} = cancelAt('artifact 2 of 3')
    const {step} = await stepOnPull(ENDLESS, settings)
    expect(sent).toEqual(['SIGINT'])
    expect(step.exitCode).toBe(1)
    expect(api.runs.map(({name, conclusion}) => [name, conclusion])).toEqual([
      ['bpfcompat', 'cancelled'],
      ['bpfcompat: map-in-map (load_attach)', 'cancelled'],
    ])
    expect(api.runs[0]?.output.summary).toContain('pass')
    expect(step.outputs).toMatchObject({status: 'error', passed: '1'})
    expect(api.violations).toEqual([])
  }, 300_000)

  test('ends in time even if GitHub no longer answers', async () => {
    api.answer = ({method}) => (method === 'PATCH' ? 'hang' : null)
    const {sent, settings} = cancelAt('artifact 2 of 3')
    const {step} = await stepOnPull(ENDLESS, settings)
    expect(sent).toEqual(['SIGINT'])
    expect(step.exitCode).toBe(1)
    expect(step.outputs).toMatchObject({status: 'error', passed: '1'})
  }, 300_000)
})
