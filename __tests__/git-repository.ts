import {execFileSync} from 'node:child_process'
import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'

const SETTINGS = ['user.name=n', 'user.email=n@example.org', 'commit.gpgsign=false', 'protocol.file.allow=always']

/** Runs git in a folder, whatever the user has set up. */
export function git(folder: string, ...args: string[]): string {
  const settings = SETTINGS.flatMap(setting => ['-c', setting])
  return execFileSync('git', ['-C', folder, ...settings, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null'},
  }).trim()
}

/** Makes a repository with one commit of these files. @returns the commit */
export function makeRepository(folder: string, files: Record<string, string>): string {
  mkdirSync(folder, {recursive: true})
  git(folder, 'init', '-q', '-b', 'main')
  return commitFiles(folder, files)
}

/** @returns the commit */
export function commitFiles(folder: string, files: Record<string, string>): string {
  writeFiles(folder, files)
  git(folder, 'add', '-A')
  git(folder, 'commit', '-q', '--allow-empty', '-m', 'x')
  return git(folder, 'rev-parse', 'HEAD')
}

export function writeFiles(folder: string, files: Record<string, string>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), {recursive: true})
    writeFileSync(join(folder, name), content)
  }
}
