import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {packageRoot} from '../../src/base/package-root.ts'
import {CacheServer} from '../github/cache-server.ts'
import {bpfcompat} from './bpfcompat.ts'
import {runStep, type Step} from './step.ts'

const object = join(packageRoot, 'examples/build/simple-pass.bpf.o')
const cache = await new CacheServer().start()
afterAll(() => cache.stop())

/** Runs a step on a branch, with an empty cache. */
function step(env: NodeJS.ProcessEnv): Promise<Step> {
  const workspace = mkdtempSync(join(tmpdir(), 'bpfcompat-repo-'))
  writeFileSync(join(workspace, 'event.json'), JSON.stringify({repository: {default_branch: 'main'}}))
  return runStep(
    workspace,
    {artifact: object, kernels: 'debian-12-6.1', mode: 'load_only'},
    {
      env: {
        ...cache.environment,
        GITHUB_REPOSITORY: 'octo/monitor',
        GITHUB_EVENT_NAME: 'push',
        GITHUB_EVENT_PATH: join(workspace, 'event.json'),
        GITHUB_REF: 'refs/heads/feature',
        ...env,
      },
    },
  )
}

describe('with the debug logging of the runner', () => {
  let debug: string
  beforeAll(async () => {
    const {stdout} = await step({RUNNER_DEBUG: '1'})
    debug = stdout
      .split('\n')
      .filter(line => line.startsWith('::debug::'))
      .join('\n')
  }, 300_000)

  test('the log has the command line of QEMU, and its end', () => {
    expect(debug).toMatch(/^::debug::qemu: .*qemu-system-\S+ .*-initrd /m)
    expect(debug).toMatch(/^::debug::qemu: process \d+ ended with /m)
  })

  test('the log has the programs that ran, with their output', () => {
    expect(debug).toMatch(/^::debug::program: git -C /m)
    expect(debug).toMatch(/^::debug::program: git ended with 128%0Afatal: not a git repository/m)
    // An earlier run may have recorded the answer.
    expect(debug).toMatch(
      /^::debug::(program: \S*qemu-system-\S+ ended with 0%0A|recalled: version of \S*qemu-system-\S+: )QEMU emulator version/m,
    )
  })

  test('the log has the cache keys', () => {
    expect(debug).toMatch(/^::debug::cache: the cache of GitHub Actions: restore \S*[0-9a-f]{64}\S*: missing$/m)
  })

  test('the log has the time of each phase', () => {
    for (const phase of [
      'reading the manifest',
      'debian-12-6.1: fetching',
      'debian-12-6.1: its guest',
      'writing results.json',
    ])
      expect(debug).toMatch(new RegExp(`^::debug::time: ${phase}.* took \\d+\\.\\d\\d s$`, 'm'))
  })
})

test('without it a step prints one line per phase', async () => {
  const {stdout} = await step({})
  expect(stdout).not.toContain('::debug::')
  expect(stdout.split('\n').filter(line => /^(?:qemu|program|http|cache|time): /.test(line))).toEqual([])
}, 300_000)

test('on a terminal --verbose prints the same, with requests, hosts and responses', async () => {
  const {stderr, exitCode} = await bpfcompat(
    [
      ...['kernels', 'fetch', 'debian-12-6.1', '--verbose'],
      ...[
        '--mirror',
        'http://127.0.0.1:9/debian',
        '--cache-directory',
        mkdtempSync(join(tmpdir(), 'bpfcompat-cache-')),
      ],
    ],
    {cwd: tmpdir()},
  )
  expect(exitCode).toBe(1)
  expect(stderr).toMatch(/^http: GET http:\/\/127\.0\.0\.1:9\/debian\S+: .* \(\d+ ms\)$/m)
})
