import {mkdirSync, mkdtempSync, readFileSync, realpathSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, beforeEach, describe, expect, test} from '@jest/globals'
import {execa} from 'execa'
import {packageRoot} from '../../src/base/package-root.ts'
import type {Results} from '../../src/model/results.ts'
import {commitFiles, git, makeRepository} from '../git-repository.ts'
import {apiServer} from '../github/api-server.ts'
import {CacheServer} from '../github/cache-server.ts'
import {bpfcompat, resultsOf} from './bpfcompat.ts'
import {runStep, type Step} from './step.ts'

const TOKEN = 'ghs_testedCommit'
const EVENT_SHA = 'e'.repeat(40)
const SOURCE = readFileSync(join(packageRoot, 'examples/verifier-rejection/verifier-rejection.bpf.c'), 'utf8')
const api = await apiServer()
const cache = await new CacheServer().start()
afterAll(() => cache.stop())

beforeEach(() => {
  api.requests.length = 0
  api.runs.length = 0
  api.violations.length = 0
  api.answer = () => null
})

/** Returns the environment of a job with this event. */
function job(event: string, sha = EVENT_SHA): Record<string, string> {
  const directory = mkdtempSync(join(tmpdir(), 'bpfcompat-event-'))
  const payload = {repository: {full_name: 'octo/monitor', default_branch: 'main'}}
  writeFileSync(join(directory, 'event.json'), JSON.stringify(payload))
  return {
    ...cache.environment,
    GITHUB_API_URL: api.url,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'octo/monitor',
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: join(directory, 'event.json'),
    GITHUB_SHA: sha,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_ACTOR: 'octocat',
    GITHUB_RUN_ID: '17',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'kernels',
    GITHUB_ACTION: '__bpfcompat_bpfcompat',
  }
}

/** Compiles like bpf2go: in the directory of the source, without absolute paths. */
async function bpf2go(directory: string, source: string, object: string): Promise<void> {
  const {stdout: triple} = await execa('clang', ['-print-target-triple'])
  await execa(
    'clang',
    [
      ...['-O2', '-g', '-target', 'bpfel', '-D__TARGET_ARCH_x86', '-mcpu=v3'],
      `-I/usr/include/${triple.replace(/-(pc|unknown)-/, '-')}`,
      `-fdebug-prefix-map=${directory}=.`,
      '-fdebug-compilation-dir=.',
      ...['-c', source, '-o', object],
    ],
    {cwd: directory},
  )
}

/**
 * Creates a workspace with a checkout in `src` (`path` of actions/checkout) of a monorepo: object, source and manifest in
 * agents/ebpf, and a decoy at the path from the compiler relative to the root.
 */
async function monorepo(): Promise<{workspace: string; commit: string}> {
  const workspace = realpathSync(mkdtempSync(join(tmpdir(), 'bpfcompat-repo-')))
  const root = join(workspace, 'src')
  makeRepository(root, {
    'agents/ebpf/rejected.bpf.c': SOURCE,
    'rejected.bpf.c': SOURCE.replaceAll('return', '/* a decoy */ return').replaceAll('=', '= '),
    'agents/ebpf/bpfcompat.yaml': 'kernels: [debian-12-6.1]\nartifacts:\n  - path: rejected_bpfel.o\n',
    '.gitignore': '*.o\n',
  })
  git(root, 'remote', 'add', 'origin', 'https://github.com/octo/monitor')
  git(root, 'checkout', '-q', '-b', 'feature')
  const commit = commitFiles(root, {README: 'x'})
  await bpf2go(join(root, 'agents/ebpf'), 'rejected.bpf.c', 'rejected_bpfel.o')
  return {workspace, commit}
}

describe('a job that checks out another ref than that of its event, below its workspace', () => {
  let workspace: string
  let commit: string
  let step: Step
  let seen: {name: string; head_sha: string; conclusion: unknown; paths: string[]}[]
  let saved: number
  beforeAll(async () => {
    ;({workspace, commit} = await monorepo())
    api.runs.length = 0
    const before = cache.keys.length
    step = await runStep(
      workspace,
      {'github-token': TOKEN, manifest: 'src/agents/ebpf/bpfcompat.yaml'},
      {env: job('workflow_dispatch')},
    )
    saved = cache.keys.slice(before).filter(key => key.includes('bpfcompat-results-')).length
    seen = api.runs.map(({name, head_sha, conclusion, annotations}) => ({
      name,
      head_sha,
      conclusion,
      paths: annotations.map(({path, start_line}) => `${path}:${start_line}`),
    }))
  }, 300_000)

  test('reports the tested commit, with a note in the log', () => {
    expect(step.exitCode).toBe(2)
    expect(seen.map(({name, head_sha, conclusion}) => [name, head_sha, conclusion])).toEqual([
      ['bpfcompat', commit, 'failure'],
    ])
    expect(step.stdout).toContain(
      `the tested commit is ${commit.slice(0, 7)}, not eeeeeee of the event \`workflow_dispatch\`: check runs go to it, and its results are not saved as a baseline`,
    )
  })

  test('saves no baseline for main', () => {
    expect(saved).toBe(0)
    expect(step.stdout).not.toMatch(/results of `main`: saved/)
  })

  test('places the finding in the source file of the object, not in a decoy', () => {
    expect(seen[0]?.paths).toEqual(['agents/ebpf/rejected.bpf.c:26'])
    const sarif = readFileSync(step.outputs.sarif ?? '', 'utf8')
    expect(sarif).toContain('"uri": "agents/ebpf/rejected.bpf.c"')
    expect(step.summary).toContain(`https://github.com/octo/monitor/blob/${commit}/agents/ebpf/rejected.bpf.c#L26`)
    const results = JSON.parse(readFileSync(step.outputs.report ?? '', 'utf8')) as Results
    expect(results).toMatchObject({
      revision: commit,
      repositoryFiles: {'src/agents/ebpf/bpfcompat.yaml': 'agents/ebpf/bpfcompat.yaml'},
    })
  })
})

describe('a job on the commit of its event', () => {
  test('saves its results as the baseline of main', async () => {
    const {workspace, commit} = await monorepo()
    const before = cache.keys.length
    const step = await runStep(
      workspace,
      {'github-token': TOKEN, manifest: 'src/agents/ebpf/bpfcompat.yaml', mode: 'load_only', trials: 'off'},
      {env: job('push', commit)},
    )
    expect(step.exitCode).toBe(2)
    expect(api.runs.map(({head_sha}) => head_sha)).toEqual([commit])
    const kept = cache.keys.slice(before).filter(key => key.includes('bpfcompat-results-'))
    expect(kept).toHaveLength(1)
  }, 300_000)
})

describe('a job that creates a commit', () => {
  test('has its check on the parent commit if GitHub does not know the new one', async () => {
    const {workspace, commit} = await monorepo()
    const own = commitFiles(join(workspace, 'src'), {VERSION: '2'})
    api.answer = ({method, body}) =>
      method === 'POST' && body?.head_sha === own ? {status: 422, message: `No commit found for SHA: ${own}`} : null
    const step = await runStep(
      workspace,
      {'github-token': TOKEN, manifest: 'src/agents/ebpf/bpfcompat.yaml', kernels: 'debian-12-6.2'},
      {env: job('push', commit)},
    )
    expect(api.runs.map(({head_sha, conclusion}) => [head_sha, conclusion])).toEqual([[commit, 'failure']])
    expect(step.stdout).toContain(
      `GitHub does not know commit ${own}, which this job created: check runs go to ${commit}`,
    )
  })
})

describe('an error that prevents the run', () => {
  test('is in the check of the checked out commit, with a path in the repository', async () => {
    const {workspace, commit} = await monorepo()
    writeFileSync(join(workspace, 'src/agents/ebpf/bpfcompat.yaml'), 'kernels: [debian-12-6.2]\nartifacts: []\n')
    const step = await runStep(
      workspace,
      {'github-token': TOKEN, manifest: 'src/agents/ebpf/bpfcompat.yaml'},
      {env: job('issue_comment')},
    )
    expect(step.exitCode).toBe(1)
    expect(api.runs.map(({head_sha, conclusion}) => [head_sha, conclusion])).toEqual([[commit, 'failure']])
    expect(step.stdout).toMatch(/^::error title=bpfcompat,file=agents\/ebpf\/bpfcompat\.yaml,line=2/m)
  })

  test('is on the checked out commit even if another input is invalid', async () => {
    const {workspace, commit} = await monorepo()
    const inputs = {'github-token': TOKEN, manifest: 'src/agents/ebpf/bpfcompat.yaml', timeout: 'soon'}
    for (const more of [{}, {commit: 'a'.repeat(40)}]) {
      const step = await runStep(workspace, {...inputs, ...more}, {env: job('workflow_dispatch')})
      expect(step.exitCode).toBe(1)
    }
    expect(api.runs.map(({head_sha, conclusion}) => [head_sha, conclusion])).toEqual([
      [commit, 'failure'],
      ['a'.repeat(40), 'failure'],
    ])
  })

  test('is on the commit of the input if there is no checkout', async () => {
    const workspace = mkdtempSync(join(tmpdir(), 'bpfcompat-repo-'))
    const commit = 'a'.repeat(40)
    const step = await runStep(
      workspace,
      {'github-token': TOKEN, artifact: 'x.o', commit},
      {env: job('repository_dispatch')},
    )
    expect(step.exitCode).toBe(1)
    expect(api.runs.map(({head_sha}) => head_sha)).toEqual([commit])
  })

  test('an invalid commit is an error of the input', async () => {
    const step = await runStep(mkdtempSync(join(tmpdir(), 'bpfcompat-repo-')), {commit: 'main'})
    expect(step.stdout).toMatch(/^::error title=bpfcompat::input `commit`: `main` must be a full commit hash/m)
  })
})

test('results from a terminal in a repository have its commit and its paths', async () => {
  const {workspace, commit} = await monorepo()
  mkdirSync(join(workspace, 'src/agents/ebpf/deep'))
  const run = await bpfcompat(['run', '../bpfcompat.yaml', '--mode', 'load_only', '--trials', 'off'], {
    cwd: join(workspace, 'src/agents/ebpf/deep'),
  })
  const results = resultsOf(run)
  expect(results).toMatchObject({
    revision: commit,
    repository: null,
    repositoryFiles: {'../bpfcompat.yaml': 'agents/ebpf/bpfcompat.yaml'},
  })
  expect(results.findings[0]?.source).toMatchObject({path: 'agents/ebpf/rejected.bpf.c', line: 26})
}, 300_000)
