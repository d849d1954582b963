import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {contextOf, readContext} from '../../src/github/context.ts'
import {temporaryDirectory} from '../temporary-directory.ts'
import {payloadOf} from './payloads.ts'

const directory = temporaryDirectory()
const MERGE = 'f'.repeat(40)
const PULL_HEAD = 'ec26c3e57ca3a959ca5aad62de7213c562f8c821'

function job(event: string, env: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  return {
    GITHUB_REPOSITORY: 'Codertocat/Hello-World',
    GITHUB_EVENT_NAME: event,
    GITHUB_SHA: MERGE,
    GITHUB_REF: 'refs/heads/master',
    GITHUB_ACTOR: 'Codertocat',
    GITHUB_RUN_ID: '17',
    GITHUB_WORKFLOW_REF: 'Codertocat/Hello-World/.github/workflows/ci.yml@refs/pull/2/merge',
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_JOB: 'kernels',
    GITHUB_ACTION: '__bpfcompat_bpfcompat',
    GITHUB_SERVER_URL: 'https://github.com',
    ...env,
  }
}

describe('the head commit', () => {
  test('of a pull request is not the merge commit', () => {
    expect(contextOf(job('pull_request'), payloadOf('pull_request', 'synchronize'))).toMatchObject({
      headSha: PULL_HEAD,
      baseBranch: 'master',
      baseSha: 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e',
    })
  })

  test('of a pull request without its payload is not known, rather than the merge commit', () => {
    expect(contextOf(job('pull_request'), {}).headSha).toBeNull()
  })

  test('of a merge group', () => {
    expect(contextOf(job('merge_group'), payloadOf('merge_group'))).toMatchObject({
      headSha: '2ffea6db159f6b6c47a24e778fb9ef40cf6b1c7d',
      baseBranch: 'main',
    })
  })

  test('of a workflow run is that of the triggering run', () => {
    expect(contextOf(job('workflow_run'), payloadOf('workflow_run', 'completed')).headSha).toBe(
      '5779607b49aab1200488439f02372c57b4f75444',
    )
  })

  test('of any other event is GITHUB_SHA', () => {
    expect(contextOf(job('push'), payloadOf('push')).headSha).toBe(MERGE)
  })

  test('outside of GitHub Actions there is neither a commit nor a repository', () => {
    expect(contextOf({}, {})).toMatchObject({repository: null, headSha: null, untrusted: null, run: {url: null}})
  })
})

describe('who is trusted', () => {
  const untrusted = (event: string, payload = payloadOf('pull_request', 'synchronize'), env = {}) =>
    contextOf(job(event, env), payload).untrusted

  test('a pull request of the repository itself', () => {
    expect(untrusted('pull_request')).toBeNull()
  })

  test.each([['octo/Hello-World'], [undefined]])('not one from the repository %s', full_name => {
    const payload = payloadOf('pull_request', 'synchronize')
    if (payload.pull_request?.head) payload.pull_request.head.repo = full_name === undefined ? null : {full_name}
    expect(untrusted('pull_request', payload)).toBe('the pull request is from a fork')
  })

  test('not Dependabot, on a pull request as on a push', () => {
    const actor = {GITHUB_ACTOR: 'dependabot[bot]'}
    expect(untrusted('pull_request', undefined, actor)).toBe('Dependabot triggered it')
    expect(untrusted('push', payloadOf('push'), actor)).toBe('Dependabot triggered it')
    const rerun = {...payloadOf('pull_request', 'synchronize'), sender: {login: 'dependabot[bot]'}}
    expect(untrusted('pull_request', rerun)).toBe('Dependabot triggered it')
  })

  test('only a pull request from a fork has a token that is always read-only', () => {
    const isFork = (event: string, env = {}) => {
      const payload = payloadOf('pull_request', 'synchronize')
      if (payload.pull_request?.head) payload.pull_request.head.repo = {full_name: 'octo/fork'}
      return contextOf(job(event, env), payload).isFork
    }
    expect(
      ['pull_request', 'pull_request_review', 'pull_request_target', 'issue_comment', 'push'].map(event =>
        isFork(event),
      ),
    ).toEqual([true, true, false, false, false])
    expect(contextOf(job('workflow_run'), payloadOf('workflow_run', 'completed')).isFork).toBe(false)
    const dependabot = contextOf(
      job('pull_request', {GITHUB_ACTOR: 'dependabot[bot]'}),
      payloadOf('pull_request', 'synchronize'),
    )
    expect(dependabot).toMatchObject({isFork: false, untrusted: 'Dependabot triggered it'})
  })

  test.each(['pull_request_target', 'issue_comment', 'an_event_of_tomorrow'])(
    'not %s, which anyone can trigger',
    event => {
      expect(untrusted(event, payloadOf('pull_request', 'synchronize'))).toMatch(/anyone can trigger/)
    },
  )

  test('a workflow run of the repository, but not one of a fork', () => {
    const payload = payloadOf('workflow_run', 'completed')
    expect(untrusted('workflow_run', payload)).toMatch(/is from a fork/)
    if (payload.workflow_run) payload.workflow_run.head_repository = payload.repository ?? null
    expect(untrusted('workflow_run', payload)).toBeNull()
    if (payload.workflow_run) payload.workflow_run.event = 'issue_comment'
    expect(untrusted('workflow_run', payload)).toMatch(/for `issue_comment`, which anyone can trigger/)
  })
})

describe('the default branch', () => {
  test.each([
    ['push', {}, true],
    ['push', {GITHUB_REF: 'refs/heads/feature'}, false],
    ['push', {GITHUB_REF: 'refs/tags/master'}, false],
    ['push', {GITHUB_ACTOR: 'dependabot[bot]'}, false],
    ['workflow_dispatch', {}, true],
    ['schedule', {}, true],
    ['pull_request_target', {}, false],
    ['issue_comment', {}, false],
  ])('%s with %j is on it: %s', (event, env, expected) => {
    const payload = {...payloadOf('push'), repository: {full_name: 'Codertocat/Hello-World', default_branch: 'master'}}
    expect(contextOf(job(event, env), payload).onDefaultBranch).toBe(expected)
  })
})

test('the place of the step in the workflow', () => {
  expect(contextOf(job('push'), {}).run).toEqual({
    id: '17',
    workflow: 'Codertocat/Hello-World/.github/workflows/ci.yml',
    attempt: 2,
    job: 'kernels',
    step: '__bpfcompat_bpfcompat',
    url: 'https://github.com/Codertocat/Hello-World/actions/runs/17',
  })
})

test('a payload that cannot be read is logged and does not stop the run', async () => {
  const before = process.env.GITHUB_EVENT_PATH
  process.env.GITHUB_EVENT_PATH = join(directory, 'event.json')
  const warnings: string[] = []
  await readContext(message => warnings.push(message))
  writeFileSync(process.env.GITHUB_EVENT_PATH, '{')
  await readContext(message => warnings.push(message))
  expect(warnings).toEqual([expect.stringContaining('ENOENT'), expect.stringContaining('JSON')])
  if (before === undefined) delete process.env.GITHUB_EVENT_PATH
  else process.env.GITHUB_EVENT_PATH = before
})
