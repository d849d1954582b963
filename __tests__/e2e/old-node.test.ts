import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from '@jest/globals'
import {packageRoot} from '../../src/base/package-root.ts'
import {temporaryDirectory} from '../temporary-directory.ts'
import {bpfcompat} from './bpfcompat.ts'

const directory = temporaryDirectory()
const {engines} = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as {engines: {node: string}}
const needed = engines.node.replace('>=', '')

/** Node 12 cannot parse optional chaining or `await` outside functions; Node 18 can, but does not have all functions. */
describe.each(['12.22.12', '18.20.8'])('Node %s', version => {
  const node = join(directory, version, 'node_modules/node/bin/node')
  let missing: string | undefined

  beforeAll(() => {
    const {status, stderr} = spawnSync(
      'npm',
      ['install', '--no-audit', '--no-fund', '--prefix', join(directory, version), `node@${version}`],
      {encoding: 'utf8'},
    )
    if (status !== 0) missing = stderr.trim().split('\n').at(-1) ?? 'npm did not start'
  }, 300_000)

  test.each([
    ['cli.js', 'stderr', ''],
    ['index.js', 'stdout', '::error title=bpfcompat::'],
  ] as const)('gets one line from dist/%s and exit code 1', (file, stream, prefix) => {
    if (missing !== undefined)
      return console.warn(`not tested: npm has no Node ${version} for this machine: ${missing}`)
    const {status, ...output} = spawnSync(node, [join(packageRoot, 'dist', file), 'run'], {encoding: 'utf8'})
    expect(output[stream]).toBe(
      `${prefix}bpfcompat needs Node ${needed} or newer, but this is v${version} (${node}): install a newer one, for example from https://nodejs.org/en/download, and run bpfcompat again\n`,
    )
    expect(output.stdout + output.stderr).toBe(output[stream])
    expect(status).toBe(1)
  })
})

test.each(['cli.js', 'index.js'])('dist/%s imports nothing before it has checked the version of Node', file => {
  expect(readFileSync(join(packageRoot, 'dist', file), 'utf8')).not.toMatch(
    /^\s*(?:import|export)\b(?!\()|\bawait import|require\(/m,
  )
})

test('this Node runs the command', async () => {
  expect(await bpfcompat(['version'], {cwd: directory})).toMatchObject({exitCode: 0, stderr: ''})
})
