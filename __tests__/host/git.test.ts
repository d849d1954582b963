import {mkdirSync, mkdtempSync, realpathSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, describe, expect, test} from '@jest/globals'
import {findRepository, headOfPullMerge, trackedFiles} from '../../src/host/git.ts'
import {commitFiles, git, makeRepository, writeFiles} from '../git-repository.ts'
import {temporaryFolder} from '../temporary-folder.ts'

const root = temporaryFolder()
let folder: string
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(root, 'x-')))
})

describe('findRepository', () => {
  test('finds the repository of a folder, with its commit and origin', async () => {
    const commit = makeRepository(folder, {'src/a.c': 'x'})
    git(folder, 'remote', 'add', 'origin', 'https://github.com/octo/monitor')
    expect(await findRepository(join(folder, 'src'), null)).toEqual({
      root: folder,
      commit,
      origin: 'https://github.com/octo/monitor',
    })
  })

  test('supports a detached head, a linked working tree and a shallow clone', async () => {
    const first = makeRepository(join(folder, 'a'), {a: '1'})
    const second = commitFiles(join(folder, 'a'), {a: '2'})
    git(join(folder, 'a'), 'checkout', '-q', first)
    expect(await findRepository(join(folder, 'a'), null)).toMatchObject({commit: first})
    git(join(folder, 'a'), 'worktree', 'add', '-q', '--detach', join(folder, 'tree'), second)
    expect(await findRepository(join(folder, 'tree'), null)).toMatchObject({
      root: join(folder, 'tree'),
      commit: second,
    })
    git(folder, 'clone', '-q', '--depth', '1', '--branch', 'main', `file://${folder}/a`, 'shallow')
    expect(await findRepository(join(folder, 'shallow'), null)).toMatchObject({commit: second})
  })

  test('returns the containing repository of a submodule', async () => {
    makeRepository(join(folder, 'library'), {'l.c': 'x'})
    makeRepository(join(folder, 'own'), {'o.c': 'x'})
    git(join(folder, 'own'), 'submodule', '--quiet', 'add', join(folder, 'library'), 'third/library')
    const commit = commitFiles(join(folder, 'own'), {})
    const found = await findRepository(join(folder, 'own/third/library'), null)
    expect(found).toMatchObject({root: join(folder, 'own'), commit})
    const tracked = await trackedFiles(join(folder, 'own'))
    expect([tracked?.has('o.c'), tracked?.has('third/library/l.c')]).toEqual([true, false])
  })

  test('returns no commit before the first one', async () => {
    git(folder, 'init', '-q')
    expect(await findRepository(folder, null)).toEqual({root: folder, commit: null, origin: null})
  })

  test('does not search above the ceiling', async () => {
    makeRepository(folder, {a: 'x'})
    mkdirSync(join(folder, 'work'))
    expect(await findRepository(join(folder, 'work'), join(folder, 'work'))).toBeNull()
    expect(await findRepository(join(folder, 'work'), folder)).toMatchObject({root: folder})
  })

  test('returns null outside of a repository, and uses the folder above one that does not exist', async () => {
    expect(await findRepository(folder, folder)).toBeNull()
    expect(await findRepository(join(folder, 'no/where'), folder)).toBeNull()
    makeRepository(folder, {a: 'x'})
    expect(await findRepository(join(folder, 'no/where'), folder)).toMatchObject({root: folder})
  })

  test('without git, reports an existing repository as a problem', async () => {
    const {PATH} = process.env
    process.env.PATH = '/nowhere'
    try {
      expect(await findRepository(folder, folder)).toBeNull()
      mkdirSync(join(folder, '.git'))
      expect(await findRepository(join(folder, 'src'), folder)).toEqual({problem: 'git is not installed'})
    } finally {
      process.env.PATH = PATH
    }
  })

  test('reports a damaged repository as a problem', async () => {
    mkdirSync(join(folder, 'x'))
    writeFileSync(join(folder, 'x/.git'), 'gitdir: /nowhere\n')
    expect(await findRepository(join(folder, 'x'), null)).toEqual({
      problem: expect.stringMatching(/^git: fatal: not a git repository: \/nowhere/),
    })
  })
})

describe('headOfPullMerge', () => {
  /** Checks out `refs/pull/7/merge` like actions/checkout, with depth 1. */
  function pullMerge(): {clone: string; head: string; merge: string} {
    const origin = join(folder, 'origin')
    makeRepository(origin, {a: '1'})
    git(origin, 'checkout', '-q', '-b', 'feature')
    const head = commitFiles(origin, {b: '1'})
    git(origin, 'checkout', '-q', 'main')
    commitFiles(origin, {c: '1'})
    git(origin, 'merge', '-q', '--no-ff', '-m', 'Merge', 'feature')
    const merge = git(origin, 'rev-parse', 'HEAD')
    git(origin, 'update-ref', 'refs/pull/7/merge', merge)
    const clone = join(folder, 'clone')
    git(folder, 'init', '-q', 'clone')
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
    expect(await headOfPullMerge(join(folder, 'origin'), merge)).not.toBeNull()
    git(join(folder, 'origin'), 'update-ref', '-d', 'refs/pull/7/merge')
    expect(await headOfPullMerge(join(folder, 'origin'), merge)).toBeNull()
  })
})

test('files of a build are not tracked', async () => {
  makeRepository(folder, {'src/a b.c': 'x'})
  writeFiles(folder, {'vmlinux.h': 'x'})
  expect(await trackedFiles(folder)).toEqual(new Set(['src/a b.c']))
})
