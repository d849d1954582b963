import {mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, describe, expect, test} from '@jest/globals'
import {contextOf, type EventPayload} from '../../src/github/context.ts'
import {findTested, type TestedFiles} from '../../src/github/tested-commit.ts'
import {commitFiles, git, makePullMerge, makeRepository} from '../git-repository.ts'
import {temporaryDirectory} from '../temporary-directory.ts'

const root = temporaryDirectory()
const OTHER = 'e'.repeat(40)
const NO_FILES: TestedFiles = {commit: null, named: []}
let workspace: string
let log: string[]
beforeEach(() => {
  workspace = realpathSync(mkdtempSync(join(root, 'workspace-')))
  log = []
})

const logger = {info: (line: string) => log.push(line), warning: (line: string) => log.push(line), debug: () => {}}

/** Returns what a step finds if its event names this commit. */
async function tested(
  event: string,
  sha: string,
  {payload = {}, files = {}}: {payload?: EventPayload; files?: Partial<TestedFiles>} = {},
) {
  const env = {
    GITHUB_REPOSITORY: 'octo/monitor',
    GITHUB_EVENT_NAME: event,
    GITHUB_SHA: sha,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SERVER_URL: 'https://github.com',
  }
  const repository = {full_name: 'octo/monitor', default_branch: 'main'}
  const {context, repository: found} = await findTested(
    contextOf(env, {repository, ...payload}),
    {...NO_FILES, ...files},
    workspace,
    logger,
  )
  const {headSha, onDefaultBranch, fallbackSha} = context
  const {root, revision, checkedOut, page} = found
  return {headSha, onDefaultBranch, fallbackSha, root, revision, checkedOut, page}
}

const PAGE = 'https://github.com/octo/monitor'

describe('the commit that is tested', () => {
  test('is the one of the event if that is checked out', async () => {
    const commit = makeRepository(workspace, {a: '1'})
    expect(await tested('push', commit)).toEqual({
      headSha: commit,
      onDefaultBranch: true,
      fallbackSha: null,
      root: workspace,
      revision: commit,
      checkedOut: commit,
      page: PAGE,
    })
    expect(log).toEqual([])
  })

  test.each(['workflow_dispatch', 'issue_comment', 'repository_dispatch', 'push', 'schedule'])(
    'is the one that is checked out, whatever %s names, and is not a baseline',
    async event => {
      const commit = makeRepository(workspace, {a: '1'})
      expect(await tested(event, OTHER)).toMatchObject({headSha: commit, onDefaultBranch: false, revision: commit})
      expect(log).toEqual([
        `the tested commit is ${commit.slice(0, 7)}, not eeeeeee of the event \`${event}\`: check runs go to it, and its results are not saved as a baseline`,
      ])
    },
  )

  test('is the head of a pull request whose merge commit the event has checked out', async () => {
    const merge = makeRepository(workspace, {a: '1'})
    const payload = {pull_request: {head: {sha: OTHER, repo: {full_name: 'octo/monitor'}}}}
    expect(await tested('pull_request', merge, {payload})).toMatchObject({headSha: OTHER})
    expect(log).toEqual([])
  })

  test('is the base branch for pull_request_target without a checkout of the pull request', async () => {
    const base = makeRepository(workspace, {a: '1'})
    const payload = {pull_request: {head: {sha: OTHER, repo: {full_name: 'octo/monitor'}}}}
    expect(await tested('pull_request_target', base, {payload})).toMatchObject({headSha: base, onDefaultBranch: false})
  })

  test('is that of the run that triggered a workflow_run, whose job has the default branch checked out', async () => {
    const commit = makeRepository(workspace, {a: '1'})
    const payload = {workflow_run: {head_sha: OTHER, head_repository: {full_name: 'octo/monitor'}}}
    expect(await tested('workflow_run', commit, {payload})).toMatchObject({headSha: OTHER})
    expect(log).toEqual([])
  })

  test('is the head of the pull request whose merge a comment has checked out', async () => {
    const origin = join(workspace, 'origin')
    const {head} = makePullMerge(origin)
    git(workspace, 'init', '-q')
    git(workspace, 'fetch', '-q', '--depth', '1', `file://${origin}`, '+refs/pull/7/merge:refs/remotes/pull/7/merge')
    git(workspace, 'checkout', '-q', '--detach', 'refs/remotes/pull/7/merge')
    expect(await tested('issue_comment', OTHER)).toMatchObject({headSha: head})
  })

  test('is the one of the event without a checkout', async () => {
    expect(await tested('push', OTHER)).toMatchObject({headSha: OTHER, onDefaultBranch: true, root: workspace})
    expect(log).toEqual([])
  })

  test('is the one of the input, without a checkout and with another', async () => {
    const named = 'a'.repeat(40)
    expect(await tested('push', OTHER, {files: {commit: named}})).toMatchObject({
      headSha: named,
      onDefaultBranch: false,
    })
    makeRepository(workspace, {a: '1'})
    expect(await tested('push', OTHER, {files: {commit: named}})).toMatchObject({
      headSha: named,
      onDefaultBranch: false,
    })
  })
})

describe('a merge commit', () => {
  /** Creates the merge of a pull request's head into main, fetched by hand: no ref names it. */
  function mergedByHand(): {head: string; merge: string} {
    const origin = join(workspace, '..', `${Date.now()}-origin`)
    const {head, merge} = makePullMerge(origin)
    git(workspace, 'init', '-q')
    git(workspace, 'fetch', '-q', '--depth', '1', `file://${origin}`, 'refs/pull/7/merge')
    git(workspace, 'checkout', '-q', '--detach', 'FETCH_HEAD')
    return {head, merge}
  }

  test.each(['pull_request', 'pull_request_target'])('of the head that %s names is that head', async event => {
    const {head} = mergedByHand()
    const payload = {pull_request: {head: {sha: head, repo: {full_name: 'octo/monitor'}}}}
    expect(await tested(event, OTHER, {payload})).toMatchObject({headSha: head})
  })

  test('that was fetched by hand is recognized by what was fetched', async () => {
    const {head} = mergedByHand()
    expect(await tested('issue_comment', OTHER)).toMatchObject({headSha: head})
  })

  test('is the target of links', async () => {
    const {head, merge} = mergedByHand()
    const payload = {pull_request: {head: {sha: head, repo: {full_name: 'octo/monitor'}}}}
    expect(await tested('pull_request', merge, {payload})).toMatchObject({headSha: head, checkedOut: merge})
  })
})

describe('a commit that the job created', () => {
  test('is based on the one of the event: its check goes there if GitHub does not know it', async () => {
    const event = makeRepository(workspace, {a: '1'})
    const own = commitFiles(workspace, {version: '2'})
    expect(await tested('push', event)).toMatchObject({headSha: own, fallbackSha: event, onDefaultBranch: false})
  })

  test('with another history has no fallback', async () => {
    makeRepository(workspace, {a: '1'})
    expect(await tested('push', OTHER)).toMatchObject({fallbackSha: null})
  })
})

describe('an unknown commit is not a baseline', () => {
  test('if git does not work', async () => {
    mkdirSync(join(workspace, 'x'))
    writeFileSync(join(workspace, '.git'), 'gitdir: /nowhere\n')
    expect(await tested('push', OTHER)).toMatchObject({headSha: OTHER, onDefaultBranch: false})
    expect(log).toEqual([expect.stringMatching(/is not known \(git: .*\/nowhere\): .*set the input `commit`$/)])
  })

  test('if a submodule was moved to another commit', async () => {
    makeRepository(join(workspace, 'library'), {'l.c': 'x'})
    makeRepository(join(workspace, 'own'), {'o.c': 'x'})
    git(join(workspace, 'own'), 'submodule', '--quiet', 'add', join(workspace, 'library'), 'third')
    const commit = commitFiles(join(workspace, 'own'), {})
    expect(await tested('push', commit, {files: {named: ['own/third/x.o']}})).toMatchObject({onDefaultBranch: true})
    commitFiles(join(workspace, 'own/third'), {'l.c': 'y'})
    expect(await tested('push', commit, {files: {named: ['own/third/x.o']}})).toMatchObject({onDefaultBranch: false})
  })

  test('if directories have several commits of the repository', async () => {
    for (const name of ['a', 'b']) {
      makeRepository(join(workspace, name), {[name]: name})
      git(join(workspace, name), 'remote', 'add', 'origin', 'https://github.com/octo/monitor')
    }
    expect(await tested('push', OTHER)).toMatchObject({onDefaultBranch: false})
  })
})

test('credentials in the address of another repository are not logged', async () => {
  makeRepository(workspace, {a: '1'})
  git(workspace, 'remote', 'add', 'origin', 'https://x-access-token:ghp_SECRET@github.com/octo/product')
  await tested('schedule', OTHER)
  expect(log.join()).toContain('github.com/octo/product')
  expect(log.join()).not.toContain('SECRET')
})

test('a workspace that is reached through a link has its checkout', async () => {
  const commit = makeRepository(join(workspace, 'real/src'), {a: '1'})
  symlinkSync(join(workspace, 'real'), join(workspace, 'link'))
  const link = join(workspace, 'link')
  workspace = link
  expect(await tested('push', OTHER, {files: {named: [join(link, 'src/bpfcompat.yaml')]}})).toMatchObject({
    headSha: commit,
  })
})

describe('of several checkouts', () => {
  test('the only one of this repository counts if no input names one', async () => {
    const commit = makeRepository(join(workspace, 'src'), {a: '1'})
    git(join(workspace, 'src'), 'remote', 'add', 'origin', 'https://github.com/octo/monitor')
    makeRepository(join(workspace, 'libbpf'), {a: '1'})
    git(join(workspace, 'libbpf'), 'remote', 'add', 'origin', 'https://github.com/libbpf/libbpf')
    expect(await tested('push', OTHER, {files: {named: ['**/*.bpf.o']}})).toMatchObject({headSha: commit})
  })

  test('one outside of the workspace does not count', async () => {
    makeRepository(join(workspace, 'elsewhere'), {a: '1'})
    const outside = join(workspace, 'elsewhere')
    workspace = join(workspace, 'work')
    mkdirSync(workspace)
    const found = await tested('push', OTHER, {files: {named: [join(outside, 'a')]}})
    expect(found).toMatchObject({headSha: OTHER, root: workspace})
  })

  test('the one with the manifest counts: `path` of actions/checkout', async () => {
    const commit = makeRepository(join(workspace, 'src'), {a: '1'})
    const found = await tested('push', commit, {files: {named: ['src/ci/bpfcompat.yaml']}})
    expect(found).toMatchObject({root: join(workspace, 'src'), headSha: commit, onDefaultBranch: true})
  })

  test('the one with the objects counts, without a manifest', async () => {
    const commit = makeRepository(join(workspace, 'src'), {'build/a.bpf.o': '1'})
    const found = await tested('push', commit, {files: {named: ['src/build/*.bpf.o']}})
    expect(found).toMatchObject({root: join(workspace, 'src'), headSha: commit})
  })

  test('the one of this repository counts, wherever the manifest is', async () => {
    const commit = makeRepository(workspace, {a: '1'})
    git(workspace, 'remote', 'add', 'origin', 'https://github.com/octo/monitor')
    makeRepository(join(workspace, 'ci'), {a: '1'})
    git(join(workspace, 'ci'), 'remote', 'add', 'origin', 'git@github.com:octo/ci.git')
    const found = await tested('push', commit, {files: {named: ['ci/bpfcompat.yaml']}})
    expect(found).toMatchObject({root: workspace, headSha: commit})
  })

  test('one of another repository does not determine the commit of this one', async () => {
    makeRepository(workspace, {a: '1'})
    git(workspace, 'remote', 'add', 'origin', 'https://github.com/octo/product.git')
    expect(await tested('schedule', OTHER)).toMatchObject({headSha: OTHER, onDefaultBranch: false, root: null})
    expect(log).toEqual([
      expect.stringMatching(/^the workspace has a checkout of another repository \(https:.*product/),
    ])
  })

  test('one of the fork of the pull request counts as this repository', async () => {
    const commit = makeRepository(workspace, {a: '1'})
    git(workspace, 'remote', 'add', 'origin', 'https://github.com/Stranger/monitor')
    const payload = {pull_request: {head: {sha: OTHER, repo: {full_name: 'stranger/monitor'}}}}
    expect(await tested('pull_request', 'f'.repeat(40), {payload})).toMatchObject({headSha: commit, root: workspace})
  })
})
