import {spawn} from 'node:child_process'
import {mkdirSync, symlinkSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:http'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {packageRoot} from '../../src/base/package-root.ts'
import {which} from '../../src/host/which.ts'
import {bpfObject} from '../artifact/bpf-object.ts'
import {listen} from '../loopback.ts'
import {temporaryDirectory} from '../temporary-directory.ts'
import {bpfcompat, cli} from './bpfcompat.ts'

const directory = temporaryDirectory()
const good = join(packageRoot, 'examples/build/simple-pass.bpf.o')
const kernel = ['--kernel', 'debian-12-6.1']

for (const [name, content] of Object.entries({
  'empty.yaml': '',
  'nothing.yaml': 'artifacts: [{path: build/*.o}]\n',
  'machine.o': bpfObject({machine: 62}),
  'big-endian.o': bpfObject({bigEndian: true}),
  'truncated.o': bpfObject().subarray(0, -10),
  'text.o': 'no object\n',
}))
  writeFileSync(join(directory, name), content)
mkdirSync(join(directory, 'objects'))

describe('bad input is reported in one clear line, with exit code 1', () => {
  test.each([
    [
      'no manifest',
      ['run'],
      'bpfcompat: bpfcompat.yaml: no such file; write a manifest with `bpfcompat init build/*.bpf.o`, set its path with `bpfcompat run bpfcompat.yaml`, or name the objects with `bpfcompat run build/*.bpf.o`',
    ],
    ['an empty manifest', ['run', 'empty.yaml'], 'bpfcompat: empty.yaml:1: the file is empty'],
    [
      'a path that matches nothing',
      ['run', 'nothing.yaml'],
      'bpfcompat: nothing.yaml:1:14: `build/*.o` matches no file: there is no `build`; build the objects first, or fix the pattern',
    ],
    [
      'an object that does not exist',
      ['run', 'none.o'],
      'bpfcompat: `none.o` does not exist; build the object first, or fix the path',
    ],
    [
      'a directory',
      ['run', 'objects'],
      'bpfcompat: `objects` is a directory; set the paths of the objects in it, for example `objects/*.bpf.o`',
    ],
    [
      'an unknown kernel',
      ['run', good, '--kernel', 'debian-12-6.2'],
      'bpfcompat: unknown kernel `debian-12-6.2`; did you mean debian-12-6.1? `bpfcompat kernels` lists all',
    ],
    [
      'two manifests',
      ['run', 'a.yaml', 'b.yaml'],
      'bpfcompat: expected one manifest, got a.yaml, b.yaml; run each manifest separately',
    ],
    [
      'an unknown artifact',
      ['run', good, '--artifact', 'simple-pas'],
      'bpfcompat: this run has no artifact `simple-pas`; did you mean `simple-pass`?',
    ],
    ['a command that does not exist', ['kernel'], 'bpfcompat: `kernel` is not a command; did you mean `kernels`?'],
    [
      'an object as the command',
      ['x.bpf.o'],
      'bpfcompat: `x.bpf.o` is not a command; did you mean `bpfcompat run x.bpf.o`?',
    ],
    [
      'an invalid cache directory',
      ['run', good, ...kernel, '--cache-directory', `${good}/cache`],
      /^bpfcompat: `.*\/cache` cannot be written \(.*\); set --cache-directory to another directory$/,
    ],
    [
      'an invalid report directory',
      ['run', good, ...kernel, '--report-directory', `${good}/report`],
      /^bpfcompat: `.*\/report` cannot be written \(.*\); set --report-directory to another directory$/,
    ],
  ])('%s', async (_, args, line) => {
    const {exitCode, stdout, stderr} = await run(args)
    expect(stderr.trim()).toEqual(typeof line === 'string' ? line : expect.stringMatching(line))
    expect(stdout).toBe('')
    expect(exitCode).toBe(1)
  })

  test('several bad options are reported together, one per line', async () => {
    const {exitCode, stderr} = await run(['run', '--kernl', 'x', '--jsn', '--mode', '--quiet'])
    expect(stderr.trim().split('\n')).toEqual([
      'bpfcompat: --kernl: unknown option; did you mean --kernel?',
      'bpfcompat: --jsn: unknown option; did you mean --json?',
      'bpfcompat: --mode: needs a value',
    ])
    expect(exitCode).toBe(1)
  })
})

describe('an unsupported object is reported with its reason before anything is booted', () => {
  test.each([
    ['machine.o', 'is an object for x86-64, not for eBPF'],
    ['big-endian.o', 'is big-endian'],
    ['truncated.o', 'is cut off: it has 186 bytes, but its headers specify 196'],
    ['text.o', 'is not an ELF object'],
  ])('%s %s', async (name, words) => {
    const {exitCode, stdout} = await run(['run', name, ...kernel])
    expect(stdout.split('\n')[0]).toContain(
      `Inconclusive: 1 required check has no verdict, on debian-12-6.1: ${name} ${words}`,
    )
    expect(exitCode).toBe(1)
  })
})

describe('an incomplete machine', () => {
  test('without QEMU and without permission to install prints the exact command', async () => {
    const {exitCode, stderr} = await run(['run', good, ...kernel, '--no-install'], {
      PATH: pathWithout('qemu-system-x86_64'),
    })
    expect(stderr.trim()).toMatch(
      /bpfcompat: this machine is missing qemu-system-x86_64 \(boots the kernels\); install it with: apt-get install --no-install-recommends qemu-system-x86$/,
    )
    expect(exitCode).toBe(1)
  }, 120_000)

  test('with a QEMU that is not executable reports that', async () => {
    const path = pathWithout('qemu-system-x86_64', 'lost-mode')
    const qemu = join(path, 'qemu-system-x86_64')
    writeFileSync(qemu, '', {mode: 0o644})
    const {stderr} = await run(['run', good, ...kernel, '--no-install'], {PATH: path})
    expect(stderr).toContain(
      `this machine is missing qemu-system-x86_64 (boots the kernels; ${qemu} is not executable: run \`chmod +x\` on it)`,
    )
  }, 120_000)

  test('without a working KVM reports it if KVM was requested', async () => {
    const {exitCode, stderr, stdout} = await run(['run', good, ...kernel, '--accelerator', 'kvm'])
    if (exitCode === 0) return expect(stdout).toContain('accelerator: kvm')
    expect(stderr.trim().split('\n').at(-1)).toMatch(
      /^bpfcompat: accelerator `kvm` cannot be used: .*; use `auto` or `tcg`, which need no KVM$/,
    )
  }, 120_000)
})

describe('no network', () => {
  test('with an empty cache reports the mirror, the reason and the fix', async () => {
    const {exitCode, stderr} = await run([
      'run',
      good,
      ...kernel,
      '--mirror',
      'http://127.0.0.1:1/debian',
      '--cache-directory',
      join(directory, 'cache'),
    ])
    expect(stderr.trim().split('\n').at(-1)).toMatch(
      /^bpfcompat: cannot download \S+ \S+: http:\/\/127\.0\.0\.1:1\/debian\/\S+: .*; check the network, or name another mirror with --mirror$/,
    )
    expect(exitCode).toBe(1)
  }, 120_000)

  test('with a mirror that does not answer ends at once after SIGINT, with exit code 1', async () => {
    const server = createServer(() => {})
    const port = await listen(server)
    const args = [
      cli,
      'run',
      good,
      ...kernel,
      '--mirror',
      `http://127.0.0.1:${port}/debian`,
      '--cache-directory',
      join(directory, 'cache'),
    ]
    const child = spawn(process.execPath, args, {cwd: directory, stdio: ['ignore', 'pipe', 'pipe']})
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', text => {
        output += text
      })
    await new Promise(resolve => server.once('request', resolve))
    child.kill('SIGINT')
    const exitCode = await new Promise(resolve => child.on('close', resolve))
    server.closeAllConnections()
    server.close()
    expect(output).toMatch(/bpfcompat: interrupted by SIGINT|^Inconclusive: .*: cancelled/m)
    expect(exitCode).toBe(1)
  }, 120_000)
})

function run(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  // Keeps the test's own --report-directory: the helper's comes later and would override it.
  if (args.includes('--report-directory')) return spawnPlain(args)
  return bpfcompat(args, {cwd: directory, env})
}

async function spawnPlain(args: readonly string[]) {
  const child = spawn(process.execPath, [cli, ...args], {cwd: directory, stdio: ['ignore', 'pipe', 'pipe']})
  const texts = {stdout: '', stderr: ''}
  for (const name of ['stdout', 'stderr'] as const)
    child[name].on('data', text => {
      texts[name] += text
    })
  const exitCode = await new Promise<number | null>(resolve => child.on('close', resolve))
  return {exitCode, ...texts}
}

/** Creates a PATH with links to all programs that a run uses, except one. */
function pathWithout(missing: string, name = `without-${missing}`): string {
  const bin = join(directory, name)
  mkdirSync(bin, {recursive: true})
  for (const name of ['cc', 'as', 'ld', 'apt-get', 'gpgv', 'setpriv', 'env']) {
    const target = which(name)
    if (target !== undefined && name !== missing) symlinkSync(target, join(bin, name))
  }
  return bin
}
