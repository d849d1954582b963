import {execFileSync} from 'node:child_process'
import {cpSync, mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {temporaryDirectory} from './temporary-directory.ts'

const copies = temporaryDirectory()

/** Settings, in the form in which `git -c` passes them to its children. */
const SETTINGS = {
  GIT_CONFIG_COUNT: '4',
  GIT_CONFIG_KEY_0: 'user.name',
  GIT_CONFIG_VALUE_0: 'n',
  GIT_CONFIG_KEY_1: 'user.email',
  GIT_CONFIG_VALUE_1: 'n@example.org',
  GIT_CONFIG_KEY_2: 'commit.gpgsign',
  GIT_CONFIG_VALUE_2: 'false',
  GIT_CONFIG_KEY_3: 'protocol.file.allow',
  GIT_CONFIG_VALUE_3: 'always',
}

/** Runs git in a directory, without the user's configuration. */
export function git(directory: string, ...args: string[]): string {
  return run(directory, 'git', args)
}

const made = new Map<string, {commit: string; copy: string}>()

/**
 * Creates a repository with one commit of these files, for which git runs once: another one with the same files is a copy.
 *
 * @param directory must be empty or not exist
 * @returns the commit
 */
export function makeRepository(directory: string, files: Record<string, string>): string {
  writeFiles(directory, files)
  const key = JSON.stringify(files)
  const known = made.get(key)
  if (known !== undefined) {
    cpSync(known.copy, join(directory, '.git'), {recursive: true})
    return known.commit
  }
  const commit = commitAll(directory, 'git init -q -b main --template=')
  const copy = join(copies, String(made.size))
  cpSync(join(directory, '.git'), copy, {recursive: true})
  made.set(key, {commit, copy})
  return commit
}

/** Commits files. @returns the commit */
export function commitFiles(directory: string, files: Record<string, string>): string {
  writeFiles(directory, files)
  return commitAll(directory)
}

/** Commits everything in one shell: a small process starts programs much faster than a Jest worker does. */
function commitAll(directory: string, first = ':'): string {
  mkdirSync(directory, {recursive: true})
  const commands = [first, 'git add -A', 'git commit -q --allow-empty -m x', 'git rev-parse HEAD']
  return run(directory, 'sh', ['-c', commands.join(' && ')])
}

function run(directory: string, program: string, args: string[]): string {
  return execFileSync(program, args, {
    cwd: directory,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', ...SETTINGS},
  }).trim()
}

export function writeFiles(directory: string, files: Record<string, string>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, name)), {recursive: true})
    writeFileSync(join(directory, name), content)
  }
}

/**
 * Creates a repository with the merge of a pull request's head into main, which only `refs/pull/7/merge` names.
 *
 * @returns the commits
 */
export function makePullMerge(directory: string): {head: string; merge: string} {
  makeRepository(directory, {a: '1'})
  git(directory, 'checkout', '-q', '-b', 'feature')
  const head = commitFiles(directory, {b: '1'})
  git(directory, 'checkout', '-q', 'main')
  commitFiles(directory, {c: '1'})
  git(directory, 'merge', '-q', '--no-ff', '-m', 'Merge', 'feature')
  git(directory, 'update-ref', 'refs/pull/7/merge', 'HEAD')
  return {head, merge: git(directory, 'rev-parse', 'HEAD')}
}
