import {execFileSync} from 'node:child_process'
import {cpSync, mkdirSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import {packageRoot} from '../../src/base/package-root.ts'
import {makeRepository} from '../git-repository.ts'
import {temporaryDirectory} from '../temporary-directory.ts'

const directory = temporaryDirectory()
const repository = join(directory, 'repository')
const user = join(directory, 'user')

interface Package {
  files: string[]
  version: string
}

test('npx from a git repository installs only bpfcompat: no dependencies, no development tools, no network', () => {
  const {files, version} = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as Package
  for (const file of ['package.json', 'package-lock.json', '.npmrc', ...files])
    cpSync(join(packageRoot, file), join(repository, file), {recursive: true})
  makeRepository(repository, {})
  mkdirSync(user)
  const env = {...process.env, npm_config_cache: join(directory, 'npm')}
  const npx = ['--yes', '--offline', `git+file://${repository}`, '--version']
  expect(execFileSync('npx', npx, {cwd: user, env, encoding: 'utf8'}).trim()).toBe(version)
  const [installed = ''] = readdirSync(join(directory, 'npm/_npx'))
  const packages = readdirSync(join(directory, 'npm/_npx', installed, 'node_modules'))
  expect(packages.filter(name => !name.startsWith('.'))).toEqual(['bpfcompat'])
}, 120_000)
