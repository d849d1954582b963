import {mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {dump, load} from 'js-yaml'
import {packageRoot} from '../../src/base/package-root.ts'
import {apiServer} from '../github/api-server.ts'
import {payloadOf} from '../github/payloads.ts'
import {TestMirror} from '../kernels/helpers/mirror.ts'
import {sha256} from '../kernels/helpers/packages.ts'
import {allWorkflows} from '../workflows.ts'
import {cli, KERNELS} from './bpfcompat.ts'
import {kernelToRepackage} from './deb-repository.ts'
import type {Json} from './workflow/expressions.ts'
import {commit, createForge, type Event, type Forge, git, headOf} from './workflow/forge.ts'
import type {JobRun, StepRun} from './workflow/run-job.ts'
import {runWorkflow, type WorkflowRun} from './workflow/run-workflow.ts'

/**
 * Runs every workflow that a reader can copy as GitHub does: GitHub's own parser and expression library interpret it,
 * scripts run in bash, our action is dist/index.js, and a token has the permissions in `permissions`.
 */

const api = await apiServer()
const kernel = KERNELS[1]

const objectOf = (name: string) => readFileSync(join(packageRoot, `examples/build/${name}.bpf.o`))
const sourceOf = (name: string) => readFileSync(join(packageRoot, `examples/${name}/${name}.bpf.c`))
const text = (...lines: string[]) => `${lines.join('\n')}\n`

/** Creates a project that builds its objects. One of them fails and does not block. */
const PROJECT = {
  Makefile: text('all:', '\tmkdir -p build', '\tcp objects/*.bpf.o build/'),
  'objects/monitor.bpf.o': objectOf('simple-pass'),
  'objects/rejected.bpf.o': objectOf('verifier-rejection'),
  'examples/verifier-rejection/verifier-rejection.bpf.c': sourceOf('verifier-rejection'),
  'README.md': text('# Monitor', '', '<!-- bpfcompat:table -->', '<!-- /bpfcompat:table -->'),
  '.ci/run': text('#!/bin/sh', 'echo 1 passed, 0 failed'),
  'bpfcompat.yaml': text(
    `kernels: [${kernel}]`,
    'artifacts:',
    '  - { name: monitor, path: build/monitor.bpf.o }',
    '  - { name: rejected, path: build/rejected.bpf.o, required: false }',
  ),
  'bpfcompat/manifest.yaml': text(
    'name: monitor',
    `required_profiles: [${kernel}]`,
    'functional_tests: [{ name: says hello, command: echo hello, expect_stdout_contains: hello }]',
  ),
  'bpfcompat/matrix.yaml': text('name: one', `profiles: [{ id: ${kernel}, required: true }]`),
}

let forge: Forge

beforeEach(() => {
  forge = newForge(PROJECT)
  for (const list of [api.requests, api.runs, api.violations]) list.length = 0
  stub('sudo', '')
})

function newForge(project: Record<string, string | Buffer>): Forge {
  return createForge(mkdtempSync(join(tmpdir(), 'bpfcompat-forge-')), api, project)
}

/** Replaces a command of the machine with one that records its arguments. */
function stub(name: string, script: string): void {
  const file = join(forge.commands, name)
  writeFileSync(file, text('#!/bin/bash', `printf '%s\\n' "$*" >> "$0.calls"`, script), {mode: 0o755})
}

function callsOf(name: string): string[] {
  return readFileSync(join(forge.commands, `${name}.calls`), 'utf8')
    .trim()
    .split('\n')
}

const used = new Set<string>()

/** Returns the workflow of a page by its name or position. */
function workflow(origin: string, name = ''): string {
  const found = allWorkflows().find(one => one.origin.startsWith(origin) && one.yaml.includes(name))
  if (found === undefined) throw new Error(`${origin} has no workflow ${name}`)
  used.add(found.yaml)
  return found.yaml
}

function eventOf(name: string, action: string | undefined, more: Omit<Event, 'name' | 'payload'>): Event {
  const payload = payloadOf(name, action) as {[key: string]: Json}
  const repository = {full_name: forge.repository, default_branch: 'main'}
  return {name, payload: {...payload, repository}, ...more}
}

function push(): Event {
  return eventOf('push', undefined, {sha: headOf(forge.git, 'main'), ref: 'refs/heads/main', fromFork: false})
}

/** Creates a pull request with one commit. Its merge with main is checked out. */
function pullRequest(from: string, changes: Record<string, string> = {}): Event {
  const head = commit(forge, 'topic', {'notes.md': `${from}\n`, ...changes})
  const sha = git(forge.git, 'commit-tree', `${head}^{tree}`, '-p', 'main', '-p', head, '-m', 'merge')
  git(forge.git, 'update-ref', 'refs/pull/2/merge', sha)
  const event = eventOf('pull_request', 'opened', {sha, ref: 'refs/pull/2/merge', fromFork: from !== forge.repository})
  const base = {ref: 'main', sha: headOf(forge.git, 'main')}
  return {
    ...event,
    payload: {...event.payload, pull_request: {head: {sha: head, repo: {full_name: from}}, base, user: {login: 'a'}}},
  }
}

/** Returns the event of GitHub when a workflow run for a pull request has finished. */
function completed(run: WorkflowRun, of: Event, name: string): Event {
  const event = eventOf('workflow_run', 'completed', {
    sha: headOf(forge.git, 'main'),
    ref: 'refs/heads/main',
    fromFork: false,
  })
  const {head} = of.payload.pull_request as {head: {sha: string; repo: Json}}
  const failed = run.jobs?.some(({result}) => result === 'failure')
  return {
    ...event,
    payload: {
      ...event.payload,
      workflow_run: {
        id: Number(run.id),
        name,
        event: of.name,
        conclusion: failed ? 'failure' : 'success',
        head_sha: head.sha,
        head_repository: head.repo,
        actor: {login: 'a'},
      },
    },
  }
}

/** Returns the same event for a run with another conclusion. */
function concluded(event: Event, conclusion: string): Event {
  const run = event.payload.workflow_run as {[key: string]: Json}
  return {...event, payload: {...event.payload, workflow_run: {...run, conclusion}}}
}

function jobsOf({jobs}: WorkflowRun): JobRun[] {
  if (jobs === null) throw new Error('the event did not start the workflow')
  return jobs
}

/** Returns the outcome of each step, with the log of failed ones. */
function outcomes(run: WorkflowRun): string[] {
  return jobsOf(run).flatMap(({id, steps}) =>
    steps.map(({what, outcome, log}) => `${id}: ${what}: ${outcome}${outcome === 'failure' ? `\n${log}` : ''}`),
  )
}

function ours(run: WorkflowRun): StepRun[] {
  return jobsOf(run).flatMap(({steps}) => steps.filter(({what}) => /bpfcompat$|^\.\/$/.test(what)))
}

const checkRuns = () => api.runs.map(({name, head_sha, conclusion}) => [name, head_sha, conclusion])

/** A run takes several seconds, because kernels are emulated. */
const PATIENCE = 300_000

describe('a workflow with one job', () => {
  const readme = workflow('README.md')
  const kernels = workflow('docs/github-checks.md', 'name: kernels\n')
  const own = actionJobsOf(workflow('.github/workflows/ci.yml'))
  const tutorial = workflow('docs/first-check.md')
  const places = [
    ['docs/github-checks.md', 'name: kernels\n'],
    ['docs/scale-out.md', 'name: bpfcompat'],
    ['docs/security.md', ''],
    ['docs/migrate.md', ''],
    ['docs/formats.md', 'upload-sarif'],
    ['docs/formats.md', 'EnricoMi'],
    ['bpfcompat init', ''],
  ].map(([origin = '', part = '']) => [origin, part, workflow(origin, part)] as const)

  test.each(places)(
    '%s %j: every step passes',
    async (_, __, page) => {
      const run = await runWorkflow(page, push(), forge)
      expect(outcomes(run).filter(line => !line.endsWith(': success'))).toEqual([])
      expect(ours(run).map(({outputs}) => outputs.status)).toEqual(['passed'])
      expect(api.violations).toEqual([])
    },
    PATIENCE,
  )

  test(
    'README.md: runs all objects on all named kernels, without a manifest',
    async () => {
      const {'bpfcompat.yaml': _, ...project} = PROJECT
      forge = newForge(project)
      const run = await runWorkflow(readme, push(), forge)
      expect(
        outcomes(run)
          .map(line => line.split('\n')[0])
          .at(-1),
      ).toBe('kernels: bpfcompat/bpfcompat: failure')
      expect(ours(run)[0]?.outputs).toMatchObject({passed: '3', failed: '3'})
    },
    PATIENCE,
  )

  test(
    'posts check runs on the head commit of a pull request, and uploads the report if it fails',
    async () => {
      const event = pullRequest(forge.repository, {
        'bpfcompat.yaml': PROJECT['bpfcompat.yaml'].replace(', required: false', ''),
      })
      const run = await runWorkflow(kernels, event, forge)
      expect(outcomes(run).map(line => line.split('\n')[0])).toEqual([
        'kernels: actions/checkout: success',
        'kernels: run: success',
        'kernels: bpfcompat/bpfcompat: failure',
        'kernels: actions/upload-artifact: success',
      ])
      expect(checkRuns()).toEqual([['bpfcompat', headOf(forge.git, 'topic'), 'failure']])
      expect(readdirSync(join(forge.artifacts, run.id, 'bpfcompat'))).toContain('results.json')
    },
    PATIENCE,
  )

  test(
    'docs/first-check.md: compiles the program of the tutorial and runs it on two kernels',
    async () => {
      forge = newForge({'count-exec.bpf.c': sourceIn('docs/first-check.md', 'count-exec.bpf.c')})
      stub('sudo', '')
      const run = await runWorkflow(tutorial, push(), forge)
      expect(outcomes(run).filter(line => !line.endsWith(': success'))).toEqual([])
      expect(ours(run)[0]?.outputs).toMatchObject({status: 'passed', passed: '2', failed: '0'})
      expect(callsOf('sudo')).toContain('apt-get install -y -q --no-install-recommends clang libbpf-dev')
    },
    PATIENCE,
  )

  test(
    'of this repository runs the examples on the kernels of each runner',
    async () => {
      forge = newForge({
        ...PROJECT,
        'examples/bpfcompat.yaml': text('artifacts:', '  - { name: monitor, path: build/monitor.bpf.o }'),
      })
      for (const command of ['sudo', 'npm']) stub(command, '')
      stub(
        'node',
        'mkdir -p examples/build && cp objects/monitor.bpf.o examples/build/ && touch examples/build/own-loader',
      )
      const run = await runWorkflow(own, push(), forge)
      expect(outcomes(run).filter(line => !line.endsWith(': success'))).toEqual([])
      expect(ours(run).map(({outputs}) => outputs.status)).toEqual(['passed'])
      expect(callsOf('node')).toEqual(['scripts/build-examples.mjs'])
    },
    PATIENCE,
  )
})

/** Returns ci.yml with the jobs that build the examples and run the action, on one runner. The others run what runs these tests. */
function actionJobsOf(page: string): string {
  const {jobs, ...rest} = load(page) as {jobs: Record<'examples' | 'action', MatrixJob>}
  const {examples, action} = jobs
  for (const {strategy} of [examples, action])
    strategy.matrix.include = strategy.matrix.include.filter(({os}) => os === 'ubuntu-24.04')
  return dump({...rest, jobs: {examples, action}})
}

interface MatrixJob {
  strategy: {matrix: {include: {os: string}[]}}
}

/** A file that a page shows, below a line that ends in its name and a colon. */
function sourceIn(page: string, file: string): string {
  const shown = readFileSync(join(packageRoot, page), 'utf8').split(`\`${file}\`:\n\n\`\`\``)[1] ?? ''
  return shown.slice(shown.indexOf('\n') + 1, shown.indexOf('\n```') + 1)
}

describe('the workflow of init for a project with its own tests', () => {
  const page = workflow('bpfcompat init with tests')
  const tests = (run: WorkflowRun) => jobsOf(run).flatMap(({steps}) => steps.slice(-2))

  /** Fakes Go and Cargo, which start a test binary that prints the kernel it runs on. */
  beforeEach(() => {
    stub('npx', `exec '${process.execPath}' '${cli}' "\${@:3}"`)
    stub('go', '[ "$1 $2 $4" = "test -exec ./..." ] && eval "$3 /bin/uname -r"')
    stub('cargo', '[ "$*" = test ] && eval "$CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUNNER /bin/uname -r"')
  })

  test(
    'runs them on the first kernel of the manifest',
    async () => {
      const run = await runWorkflow(page, push(), forge)
      expect(outcomes(run).filter(line => !line.endsWith(': success'))).toEqual([])
      expect(tests(run).map(({log}) => log)).toEqual([
        expect.stringMatching(/^6\.1\.\S+$/m),
        expect.stringMatching(/^6\.1\.\S+$/m),
      ])
    },
    PATIENCE,
  )

  test(
    'runs them even if an artifact fails, and fails if they fail',
    async () => {
      forge = newForge({...PROJECT, 'bpfcompat.yaml': PROJECT['bpfcompat.yaml'].replace(', required: false', '')})
      stub('npx', `exec '${process.execPath}' '${cli}' "\${@:3}"`)
      stub('go', 'eval "$3 /bin/false"')
      stub('cargo', 'exit 0')
      const run = await runWorkflow(page, push(), forge)
      expect(outcomes(run).map(line => line.split('\n')[0]?.replace(/^.*: /, ''))).toEqual([
        'success',
        'success',
        'failure',
        'success',
        'failure',
        'success',
      ])
    },
    PATIENCE,
  )
})

describe('the workflow with several jobs', () => {
  const page = workflow('docs/scale-out.md', 'fromJSON')
  const jobs = (run: WorkflowRun) => jobsOf(run).map(({id, result}) => `${id} ${result}`)

  test(
    'uses one shard for little work; its workflow artifact has no separate directory',
    async () => {
      const run = await runWorkflow(page, push(), forge)
      expect(outcomes(run).filter(line => !line.endsWith(': success'))).toEqual([])
      expect(jobs(run)).toEqual(['plan success', 'shard success', 'report success'])
      expect(ours(run).at(-1)?.outputs).toMatchObject({status: 'passed', passed: '1', failed: '1'})
    },
    PATIENCE,
  )

  test(
    'merges two shards into one check, which fails if one of them fails',
    async () => {
      const manifest = PROJECT['bpfcompat.yaml']
        .replace(kernel, `${kernel}, ${KERNELS[0]}`)
        .replace(', required: false', '')
      const event = pullRequest(forge.repository, {'bpfcompat.yaml': manifest})
      const run = await runWorkflow(page.replace('mode: plan\n', 'mode: plan\n          shards: 2\n'), event, forge)
      expect(jobs(run)).toEqual(['plan success', 'shard failure', 'shard failure', 'report failure'])
      expect(readdirSync(join(forge.artifacts, run.id)).sort()).toEqual([
        'bpfcompat-1',
        'bpfcompat-2',
        'objects',
        'report',
      ])
      expect(ours(run).at(-1)?.outputs).toMatchObject({status: 'failed', passed: '2', failed: '2'})
      expect(checkRuns()).toEqual([['bpfcompat', headOf(forge.git, 'topic'), 'failure']])
      expect(api.violations).toEqual([])
    },
    PATIENCE,
  )

  test(
    'reports and fails if the plan fails',
    async () => {
      const event = pullRequest(forge.repository, {Makefile: text('all:', '\tfalse')})
      const run = await runWorkflow(page, event, forge)
      expect(jobs(run)).toEqual(['plan failure', 'shard skipped', 'report failure'])
      expect(checkRuns()).toEqual([['bpfcompat', headOf(forge.git, 'topic'), 'failure']])
    },
    PATIENCE,
  )
})

describe('the workflow for pull requests of forks', () => {
  const first = workflow('docs/github-checks.md', 'name: kernels\n')
  const second = workflow('docs/github-checks.md', 'name: kernels of forks')

  test(
    'posts the check run that the fork itself cannot post',
    async () => {
      const event = pullRequest('stranger/monitor', {
        'bpfcompat.yaml': PROJECT['bpfcompat.yaml'].replace(', required: false', ''),
      })
      const run = await runWorkflow(first, event, forge)
      expect(api.runs).toEqual([])
      expect(ours(run)[0]?.log).toMatch(
        /^::error title=rejected.*,file=examples\/verifier-rejection\/verifier-rejection\.bpf\.c,/m,
      )

      const report = await runWorkflow(second, completed(run, event, 'kernels'), forge)
      expect(jobsOf(report).map(({result}) => result)).toEqual(['success'])
      expect(outcomes(report).map(line => line.split('\n')[0])).toEqual([
        'report: actions/download-artifact: success',
        'report: bpfcompat/bpfcompat: failure',
      ])
      expect(checkRuns()).toEqual([['bpfcompat (fork)', headOf(forge.git, 'topic'), 'failure']])
      expect(api.violations).toEqual([])
    },
    PATIENCE,
  )

  test('ignores runs without results: pull requests of the repository, other workflows, runs that wait for approval', async () => {
    const [own, fork] = [pullRequest(forge.repository), pullRequest('stranger/monitor')]
    const run: WorkflowRun = {id: '1', jobs: []}
    const waiting = completed(run, fork, 'kernels')
    for (const event of [
      completed(run, own, 'kernels'),
      ...['action_required', 'skipped', 'cancelled'].map(conclusion => concluded(waiting, conclusion)),
    ])
      expect(jobsOf(await runWorkflow(second, event, forge))).toMatchObject([{result: 'skipped'}])
    expect((await runWorkflow(second, completed(run, fork, 'others'), forge)).jobs).toBeNull()
  })
})

const table = workflow('docs/support-table.md')

test(
  'the workflow of the support table creates a new table and two pictures for its pull request',
  async () => {
    const run = await runWorkflow(table, push(), forge)
    expect(outcomes(run).filter(line => !line.endsWith(': success'))).toEqual([])
    const workspace = jobsOf(run)[0]?.workspace ?? ''
    expect(git(workspace, 'status', '--porcelain', '--', 'README.md', '.github').split('\n')).toEqual([
      ' M README.md',
      '?? .github/',
    ])
  },
  PATIENCE,
)
describe('the weekly workflow that locks the newest kernels', () => {
  const page = workflow('examples/workflows/kernels-lock.yml')
  const mirror = new TestMirror()
  const weekly = (): Event => ({...push(), name: 'schedule'})

  beforeEach(async () => {
    await mirror.start()
    const image = readFileSync((await kernelToRepackage()).images.at(-1)?.path ?? '')
    mirror.files.set('/bzImage', image)
    const own = `{ id: ours, image: "${mirror.url}/bzImage", sha256: ${sha256(image)} }`
    commit(forge, 'main', {'bpfcompat.yaml': PROJECT['bpfcompat.yaml'].replace(kernel, own)})
    stub('npx', `exec '${process.execPath}' '${cli}' "\${@:3}"`)
    stub('gh', 'if [ "$1 $2" = "pr list" ]; then cat "$0.open"; fi')
    writeFileSync(join(forge.commands, 'gh.open'), '0\n')
    // The first test that needs this kernel fetches it.
  }, PATIENCE)
  afterEach(() => mirror.stop())

  test('opens a pull request with the lockfile, and starts the tests of its branch', async () => {
    const run = await runWorkflow(page, weekly(), forge)
    expect(outcomes(run).filter(line => !line.endsWith(': success'))).toEqual([])
    expect(git(forge.git, 'diff', '--name-only', 'main', 'bpfcompat-lock')).toBe('bpfcompat.lock')
    expect(callsOf('gh').map(call => call.split(' ').slice(0, 4).join(' '))).toEqual([
      'auth setup-git',
      'pr list --head bpfcompat-lock',
      'pr create --head bpfcompat-lock',
      'workflow run ci.yml --ref',
    ])
    expect(
      jobsOf(run)[0]
        ?.steps.map(({summary}) => summary)
        .join(''),
    ).toContain('ours')
  })

  test('updates an open pull request', async () => {
    await runWorkflow(page, weekly(), forge)
    writeFileSync(join(forge.commands, 'gh.open'), '1\n')
    const again = await runWorkflow(page, weekly(), forge)
    expect(outcomes(again).filter(line => !line.endsWith(': success'))).toEqual([])
    expect(callsOf('gh').at(-2)).toMatch(/^pr edit bpfcompat-lock --body-file /)
  })

  test('does nothing if the lockfile on main already has the newest kernels', async () => {
    await runWorkflow(page, weekly(), forge)
    git(forge.git, 'update-ref', 'refs/heads/main', 'bpfcompat-lock')
    const before = callsOf('gh').length
    const again = await runWorkflow(page, weekly(), forge)
    expect(jobsOf(again)[0]?.steps.at(-1)?.log).toBe('No kernel is newer than its lock')
    expect(callsOf('gh')).toHaveLength(before)
  })
})

/** Parts to paste into another workflow are tested in workflows.test.ts; the workflows of this repository run on GitHub. */
test('every complete workflow in the documentation is tested here', () => {
  const whole = allWorkflows().filter(({stepsOnly, origin}) => !stepsOnly && !origin.startsWith('.github/'))
  expect(whole.filter(({yaml}) => !used.has(yaml)).map(({origin}) => origin)).toEqual([])
})
