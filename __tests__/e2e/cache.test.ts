import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {homedir, tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {packageRoot} from '../../src/base/package-root.ts'
import {which} from '../../src/host/which.ts'
import {CacheServer} from '../github/cache-server.ts'
import {listen} from '../loopback.ts'
import {runStep, type Step} from './step.ts'

const root = mkdtempSync(join(tmpdir(), 'bpfcompat-cache-'))
// Both runners use the same path, as GitHub's runners do.
const home = join(root, 'home')
const workspace = join(root, 'work')

/** Programs that every runner has: no compiler and no emulator. */
const PROGRAMS = ['env', 'sh', 'cat', 'ln', 'tar', 'gzip', 'xz', 'zstd', 'zstdmt', 'unzstd', 'gpgv']
const COMPILER = ['cc', 'as', 'ld']

/** Creates a runner as at the start of a job; its package manager installs packages of this machine. */
function aFreshRunner(name: string) {
  rmSync(home, {recursive: true, force: true})
  mkdirSync(home)
  const bin = join(root, name)
  mkdirSync(bin)
  for (const program of PROGRAMS) {
    const path = which(program)
    if (path !== undefined) symlinkSync(path, join(bin, program))
  }
  const link = (program: string) => `ln -sf ${which(program)} ${bin}/${program}`
  const calls = join(root, `${name}.calls`)
  writeFileSync(
    join(bin, 'apt-get'),
    `#!/bin/sh
echo "$@" >> ${calls}
case "$*" in
  *.deb) for last in "$@"; do :; done; [ "$(cat "$last")" = emulator ] && ${link('qemu-system-x86_64')} ;;
  *qemu-system-x86*)
    for word in "$@"; do case $word in Dir::Cache::archives=*) echo emulator > "\${word#*=}/qemu.deb" ;; esac; done
    ${link('qemu-system-x86_64')} ;;
  *gcc*) ${COMPILER.map(link).join('; ')} ;;
esac
`,
    {mode: 0o755},
  )
  return {bin, calls: () => readFileSync(calls, 'utf8').trim().split('\n')}
}

const server = new CacheServer()
let deadMirror: Server
let requests = 0

beforeAll(async () => {
  await server.start()
  deadMirror = createServer((_, response) => {
    requests++
    response.writeHead(500).end()
  })
  await listen(deadMirror)
  mkdirSync(join(workspace, 'build'), {recursive: true})
  cpSync(join(packageRoot, 'examples/build/simple-pass.bpf.o'), join(workspace, 'build/simple-pass.bpf.o'))
  writeFileSync(
    join(workspace, 'bpfcompat.yaml'),
    'kernels: [debian-12-6.1]\nartifacts:\n  - path: build/simple-pass.bpf.o\n',
  )
})
afterAll(async () => {
  await server.stop()
  await new Promise(resolve => deadMirror.close(resolve))
  rmSync(root, {recursive: true, force: true})
})

function aStep(bin: string, inputs: Record<string, string>, env: Record<string, string> = {}): Promise<Step> {
  return runStep(workspace, inputs, {
    env: {...server.environment, GITHUB_EVENT_NAME: 'push', HOME: home, PATH: bin, ...env},
  })
}

const cacheLines = ({stdout}: Step) => stdout.split('\n').filter(line => /cache of GitHub Actions/.test(line))

/** Copies packages of this machine to the first runner, which downloads only the others. */
function lendPackages(): void {
  const own = join(homedir(), '.cache/bpfcompat')
  for (const name of ['packages', 'indexes'])
    if (existsSync(join(own, name))) cpSync(join(own, name), join(home, '.cache/bpfcompat', name), {recursive: true})
}

const asRoot = process.getuid?.() === 0 ? describe : describe.skip

asRoot('two runners with one cache', () => {
  let first: Step
  let second: Step
  let firstRunner: ReturnType<typeof aFreshRunner>
  let secondRunner: ReturnType<typeof aFreshRunner>

  beforeAll(async () => {
    firstRunner = aFreshRunner('first')
    lendPackages()
    first = await aStep(firstRunner.bin, {})
    secondRunner = aFreshRunner('second')
    second = await aStep(secondRunner.bin, {
      mirror: `http://127.0.0.1:${(deadMirror.address() as AddressInfo).port}/debian`,
    })
  }, 600_000)

  test('the first installs, builds and fetches, and saves everything', () => {
    expect([first.exitCode, first.stdout]).toEqual([0, expect.stringContaining('Passed: the required check passed')])
    expect(cacheLines(first).filter(line => line.endsWith('saved to the cache of GitHub Actions'))).toEqual([
      expect.stringMatching(/^packages of qemu-system-x86: /),
      expect.stringMatching(/^validator with libbpf 1\.7: |^kernel 6\.1\.0-/),
      expect.stringMatching(/^validator with libbpf 1\.7: |^kernel 6\.1\.0-/),
      expect.stringMatching(/^kernel lookups: /),
    ])
  })

  test('the second boots its kernel without any download or compiler, with the saved packages', () => {
    expect([second.exitCode, second.stdout]).toEqual([0, expect.stringContaining('Passed: the required check passed')])
    expect(requests).toBe(0)
    expect(existsSync(join(secondRunner.bin, 'cc'))).toBe(false)
    expect(secondRunner.calls()).toEqual([expect.stringMatching(/^install .*SourceList=\/dev\/null .*\/qemu\.deb$/)])
    expect(server.calls('CreateCacheEntry')).toHaveLength(4)
  })

  test('neither adds an annotation', () => {
    expect(
      [first, second].flatMap(({stdout}) => stdout.split('\n').filter(line => /^::(error|warning|notice)/.test(line))),
    ).toEqual([])
  })

  test('a pull request from a fork restores and saves nothing', async () => {
    const event = join(root, 'event.json')
    const pull = {user: {login: 'x'}, head: {repo: {full_name: 'x/fork'}}, base: {repo: {full_name: 'own/repo'}}}
    writeFileSync(event, JSON.stringify({pull_request: pull}))
    rmSync(join(home, '.cache'), {recursive: true})
    lendPackages()
    for (const entry of server.entries) if (entry.key.includes('-lookups-')) entry.finished = false
    const third = await aStep(secondRunner.bin, {}, {GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event})
    expect(third.exitCode).toBe(0)
    expect(third.stdout).toContain('nothing is saved to the shared cache')
    expect(third.stdout).toContain('debian-12-6.1: looking up the kernel')
    expect(server.calls('CreateCacheEntry')).toHaveLength(4)
  }, 300_000)
})
