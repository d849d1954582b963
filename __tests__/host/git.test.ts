import {mkdirSync, mkdtempSync, realpathSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, describe, expect, test} from '@jest/globals'
import {findRepository, headOfPullMerge, trackedFiles} from '../../src/host/git.ts'
import {commitFiles, git, makePullMerge, makeRepository, writeFiles} from '../git-repository.ts'
import {temporaryDirectory} from '../temporary-directory.ts'

const root = temporaryDirectory()
let directory: string
beforeEach(() => {
  directory = realpathSync(mkdtempSync(join(root, 'x-')))
})

describe('findRepository', () => {
  test('finds the repository of a directory, with its commit and origin', async () => {
    const commit = makeRepository(directory, {'src/a.c': 'x'})
    git(directory, 'remote', 'add', 'origin', 'https://github.com/octo/monitor')
    expect(await findRepository(join(directory, 'src'), null)).toEqual({
      root: directory,
      commit,
      origin: 'https://github.com/octo/monitor',
    })
  })

  test('supports a detached head, a linked working tree and a shallow clone', async () => {
    const first = makeRepository(join(directory, 'a'), {a: '1'})
    const second = commitFiles(join(directory, 'a'), {a: '2'})
    git(join(directory, 'a'), 'checkout', '-q', first)
    expect(await findRepository(join(directory, 'a'), null)).toMatchObject({commit: first})
    git(join(directory, 'a'), 'worktree', 'add', '-q', '--detach', join(directory, 'tree'), second)
    expect(await findRepository(join(directory, 'tree'), null)).toMatchObject({
      root: join(directory, 'tree'),
      commit: second,
    })
    git(directory, 'clone', '-q', '--depth', '1', '--branch', 'main', `file://${directory}/a`, 'shallow')
    expect(await findRepository(join(directory, 'shallow'), null)).toMatchObject({commit: second})
  })

  test('returns the containing repository of a submodule', async () => {
    makeRepository(join(directory, 'library'), {'l.c': 'x'})
    makeRepository(join(directory, 'own'), {'o.c': 'x'})
    git(join(directory, 'own'), 'submodule', '--quiet', 'add', join(directory, 'library'), 'third/library')
    const commit = commitFiles(join(directory, 'own'), {})
    const found = await findRepository(join(directory, 'own/third/library'), null)
    expect(found).toMatchObject({root: join(directory, 'own'), commit})
    const tracked = await trackedFiles(join(directory, 'own'))
    expect([tracked?.has('o.c'), tracked?.has('third/library/l.c')]).toEqual([true, false])
  })

  test('returns no commit before the first one', async () => {
    git(directory, 'init', '-q')
    expect(await findRepository(directory, null)).toEqual({root: directory, commit: null, origin: null})
  })

  test('does not search above the ceiling', async () => {
    makeRepository(directory, {a: 'x'})
    mkdirSync(join(directory, 'work'))
    expect(await findRepository(join(directory, 'work'), join(directory, 'work'))).toBeNull()
    expect(await findRepository(join(directory, 'work'), directory)).toMatchObject({root: directory})
  })

  test('returns null outside of a repository, and uses the directory above one that does not exist', async () => {
    expect(await findRepository(directory, directory)).toBeNull()
    expect(await findRepository(join(directory, 'no/where'), directory)).toBeNull()
    makeRepository(directory, {a: 'x'})
    expect(await findRepository(join(directory, 'no/where'), directory)).toMatchObject({root: directory})
  })

  test('without git, reports an existing repository as a problem', async () => {
    const {PATH} = process.env
    process.env.PATH = '/nowhere'
    try {
      expect(await findRepository(directory, directory)).toBeNull()
      mkdirSync(join(directory, '.git'))
      expect(await findRepository(join(directory, 'src'), directory)).toEqual({problem: 'git is not installed'})
    } finally {
      process.env.PATH = PATH
    }
  })

  test('reports a damaged repository as a problem', async () => {
    mkdirSync(join(directory, 'x'))
    writeFileSync(join(directory, 'x/.git'), 'gitdir: /nowhere\n')
    expect(await findRepository(join(directory, 'x'), null)).toEqual({
      problem: expect.stringMatching(/^git: fatal: not a git repository: \/nowhere/),
    })
  })
})

describe('headOfPullMerge', () => {
  /** Checks out `refs/pull/7/merge` like actions/checkout, with depth 1. */
  function pullMerge(): {clone: string; head: string; merge: string} {
    const origin = join(directory, 'origin')
    const {head, merge} = makePullMerge(origin)
    const clone = join(directory, 'clone')
    git(directory, 'init', '-q', 'clone')
    const refspec = '+refs/pull/7/merge:refs/remotes/pull/7/merge'
    git(clone, 'fetch', '-q', '--depth', '1', `file://${origin}`, refspec)
    git(clone, 'checkout', '-q', '--detach', 'refs/remotes/pull/7/merge')
    return {clone, head, merge}
  }

  test('returns the parent of the pull request, although a shallow clone has no parents', async () => {
    const {clone, head, merge} = pullMerge()
    expect(await headOfPullMerge(clone, merge)).toBe(head)
  })

  test('ignores any other merge', async () => {
    const {merge} = pullMerge()
    expect(await headOfPullMerge(join(directory, 'origin'), merge)).not.toBeNull()
    git(join(directory, 'origin'), 'update-ref', '-d', 'refs/pull/7/merge')
    expect(await headOfPullMerge(join(directory, 'origin'), merge)).toBeNull()
  })
})

test('files of a build are not tracked', async () => {
  makeRepository(directory, {'src/a b.c': 'x'})
  writeFiles(directory, {'vmlinux.h': 'x'})
  expect(await trackedFiles(directory)).toEqual(new Set(['src/a b.c']))
})
