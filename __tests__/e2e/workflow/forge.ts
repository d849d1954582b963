import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {execaSync} from 'execa'
import type {ApiServer} from '../../github/api-server.ts'
import type {Json} from './expressions.ts'

/** Permissions of a job's token: `{contents: 'read'}`. */
export type Permissions = Record<string, string>

/** Replaces GitHub: a repository on this disk, workflow artifacts in directories, and the Checks API on the loopback interface. */
export interface Forge {
  /** `octo/monitor`. */
  repository: string
  /** The bare git repository. */
  git: string
  api: ApiServer
  /** Directory of workflow artifacts, in `<run id>/<name>/`. */
  artifacts: string
  /** Directory with commands that replace those of the machine. */
  commands: string
  /** Parent directory of the directories of jobs. */
  directory: string
}

/** An event that starts a workflow. */
export interface Event {
  name: string
  payload: {[key: string]: Json}
  /** The commit of the run; for a pull request its merge commit. */
  sha: string
  /** `refs/heads/main`. */
  ref: string
  /** True for a pull request from a fork, whose token is read-only. */
  fromFork: boolean
}

/** Creates a repository with these files on its branch `main`. */
export function createForge(directory: string, api: ApiServer, files: Record<string, string | Buffer>): Forge {
  const forge = {
    repository: 'octo/monitor',
    git: join(directory, 'monitor.git'),
    api,
    artifacts: join(directory, 'artifacts'),
    commands: join(directory, 'commands'),
    directory,
  }
  for (const place of [forge.artifacts, forge.commands]) mkdirSync(place)
  git(directory, 'init', '--quiet', '--bare', '--initial-branch=main', forge.git)
  commit(forge, 'main', files)
  api.answer = ({authorization = ''}) =>
    permissionsOf(authorization.replace(/^\w+ /, '')).checks === 'write'
      ? null
      : {status: 403, message: 'Resource not accessible by integration'}
  return forge
}

/** Adds a commit to a new branch from main, or to main itself. Returns the commit. */
export function commit(forge: Forge, branch: string, files: Record<string, string | Buffer>): string {
  const clone = join(forge.directory, `clone-${branch}-${Date.now()}`)
  git(forge.directory, 'clone', '--quiet', forge.git, clone)
  git(clone, 'switch', '--quiet', '-C', branch)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(clone, name, '..'), {recursive: true})
    writeFileSync(join(clone, name), content, {mode: name.startsWith('.ci/') ? 0o755 : 0o644})
  }
  git(clone, 'add', '--all')
  git(clone, 'commit', '--quiet', '--message', branch)
  git(clone, 'push', '--quiet', '--force', 'origin', branch)
  return headOf(clone)
}

export function headOf(place: string, ref = 'HEAD'): string {
  return git(place, 'rev-parse', ref)
}

export function git(cwd: string, ...args: string[]): string {
  return execaSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@localhost', ...args], {cwd}).stdout
}

/** Returns the token of a job. It contains its permissions, so that the replacements of GitHub can refuse the rest. */
export function tokenOf(permissions: Permissions): string {
  return `ghs_${Buffer.from(JSON.stringify(permissions)).toString('hex')}`
}

export function permissionsOf(token: string): Permissions {
  const text = Buffer.from(token.replace('ghs_', ''), 'hex').toString()
  return text === '' ? {} : (JSON.parse(text) as Permissions)
}
