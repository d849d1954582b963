import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from '@jest/globals'
import {execa} from 'execa'
import {packageRoot} from '../../src/base/package-root.ts'
import {which} from '../../src/host/which.ts'
import type {CaseResult} from '../../src/model/case.ts'
import type {Results} from '../../src/model/results.ts'
import {temporaryDirectory} from '../temporary-directory.ts'
import {bpfcompat, type CliRun, caseOf, cli, resultsOf} from './bpfcompat.ts'
import {lendCache} from './lent-cache.ts'

const directory = temporaryDirectory()
const object = join(packageRoot, 'examples/build/simple-pass.bpf.o')
const KERNEL = 'debian-12-6.1'

/** Prints a record that the guest would send for a command that succeeds. */
const forged = (id: number, more = '') =>
  `printf '{"type":"command","case":${id},"test":-1,"code":0,"signal":0,"timed_out":false,"usec":1,"stdout_bytes":0,"stderr_bytes":0,"cut":false}\\n${more}' > /dev/ttyS1`

/** Commands with all privileges of the guest, one after the other, in one boot if possible. */
const COMMANDS = {
  'forks and prints without end': 'f() { f | f & }; f; yes "::error::x"',
  'fills the memory': 'tail /dev/zero',
  'fills the file system': 'cat /dev/zero > /filled',
  'kills all but PID 1': 'kill -9 -1; sleep 1000',
  'sets the clock back and forward': 'date -s 1980-01-01; sleep 1; date -s 2037-01-01; sleep 1',
  'leaves half a record': `printf '{"type":"comm' > /dev/ttyS1`,
  'leaves half records in the background': String.raw`setsid sh -c 'while printf "{\"type\":"; do :; done > /dev/ttyS1' & sleep 0.1`,
  'sends invalid records': 'dd if=/bin/busybox bs=4k count=8 of=/dev/ttyS1; printf "\\n" > /dev/ttyS1',
  'forges its success': `${forged(8)}; exit 1`,
  'forges its success and dies': `${forged(9)}; kill -9 $PPID; sleep 1000`,
  'forges the success of another': `${forged(12)}; exit 1`,
  'reports the end of all cases': String.raw`printf '{"type":"end","cases":13}\n' > /dev/ttyS1; sleep 1000`,
}

/** Returns an artifact name, which cannot contain spaces. */
const slug = (name: string) => name.replaceAll(' ', '-')

let run: CliRun
let results: Results

beforeAll(async () => {
  const manifest = join(directory, 'manifest.yaml')
  const artifacts = Object.entries(COMMANDS).map(([name, command]) =>
    JSON.stringify({name: slug(name), mode: 'command', command, timeout: name.startsWith('fills') ? 4 : 1}),
  )
  const plain = (name: string) => JSON.stringify({name: slug(name), path: object})
  writeFileSync(
    manifest,
    `kernels: [${KERNEL}]\nartifacts:\n${[...artifacts.map(line => `  - ${line}`), `  - ${plain('after all of them')}`].join('\n')}\n`,
  )
  run = await bpfcompat(['run', manifest, '--concurrency', '1'])
  results = resultsOf(run)
}, 600_000)

const of = (name: keyof typeof COMMANDS | 'after all of them'): CaseResult => caseOf(results, slug(name), KERNEL)

describe('a command that', () => {
  test.each<[keyof typeof COMMANDS, string, RegExp]>([
    ['forks and prints without end', 'fail', /^the command did not finish within|it hung/],
    ['fills the memory', 'fail', /^the command (?:was killed by signal 9|did not finish within)/],
    ['fills the file system', 'fail', /^exit code 1 instead of 0|^the command did not finish within/],
    ['kills all but PID 1', 'error', /^its process died \(signal 9\)/],
    ['sends invalid records', 'pass', /^/],
    ['forges its success', 'error', /broke the protocol: it sent a second record `command`/],
    ['forges its success and dies', 'error', /^its process died \(signal 9\)/],
    ['forges the success of another', 'error', /broke the protocol: it sent records outside their case/],
    ['reports the end of all cases', 'error', /broke the protocol: it reported its end before all cases had ended/],
  ])('%s: its own verdict is %s', (name, verdict, reason) => {
    const [lane] = of(name).lanes
    expect([lane?.verdict, lane?.reason ?? '']).toEqual([verdict, expect.stringMatching(reason)])
  })

  test('leaves half a record: does not lose a record of the guest', () => {
    expect(of('leaves half a record').lanes[0]).toMatchObject({verdict: 'pass', reason: null})
  })

  test('leaves half records in the background: can only lose concurrent records, which is not a pass', () => {
    const [lane] = of('leaves half records in the background').lanes
    expect(['pass', 'error']).toContain(lane?.verdict)
  })

  test('sets the clock: does not affect deadlines and times', () => {
    const {command} = of('sets the clock back and forward')
    expect(command).toMatchObject({exitCode: 0, timedOut: false})
    const [kernel] = results.kernels
    expect(kernel?.guestMs).toBeGreaterThan(0)
    expect(kernel?.guestMs).toBeLessThan(results.durationMs + 1000)
  })
})

test('the artifact after all of them has its verdict, in a boot that did not break the protocol', () => {
  expect(of('after all of them').lanes[0]).toMatchObject({verdict: 'pass'})
  const [kernel] = results.kernels
  const ends = kernel?.notes.filter(note => /^boot \d+ ended early/.test(note)) ?? []
  const hangs = results.cases.filter(({interruption}) => interruption?.kind === 'crash')
  expect(ends.filter(note => note.includes('broke the protocol'))).toHaveLength(3)
  expect(kernel).toMatchObject({error: null, boots: 1 + 3 + hangs.length})
})

test('the report notes that something else wrote to the port, and the run does not pass', () => {
  expect(results.kernels[0]?.notes).toContain('the guest sent lines that are not records')
  expect(run.exitCode).toBe(1)
})

describe('a QEMU killed from outside', () => {
  // A separate cache: a shared one may have no room for a snapshot.
  const cache = join(directory, 'cache')
  beforeAll(() => lendCache(cache), 300_000)

  /** Kills a QEMU with this option once, when a line of its console matches. */
  async function killedAt(pattern: string, option: string, snapshots: 'on' | 'off'): Promise<Results> {
    const bin = mkdtempSync(join(directory, 'bin-'))
    const script = `#!/bin/sh
case "$*" in *${option}*) ;; *) exec ${which('qemu-system-x86_64')} "$@" ;; esac
if mkdir ${bin}/once 2>/dev/null; then
  me=$$
  (until grep -aqs '${pattern}' ${bin}/report/logs/*/console.log; do sleep 0.05; done; kill -9 $me) </dev/null >/dev/null 2>&1 3>&- 4>&- &
fi
exec ${which('qemu-system-x86_64')} "$@"
`
    writeFileSync(join(bin, 'qemu-system-x86_64'), script, {mode: 0o755})
    const manifest = join(bin, 'manifest.yaml')
    writeFileSync(
      manifest,
      `kernels: [${KERNEL}]\nartifacts:\n  - {name: before, path: ${object}}\n  - {name: long, mode: command, command: sleep 1}\n`,
    )
    await execa(
      process.execPath,
      [
        cli,
        'run',
        manifest,
        '--report-directory',
        join(bin, 'report'),
        '--accelerator',
        'tcg',
        ...['--snapshots', snapshots, '--cache-directory', cache],
      ],
      {env: {PATH: `${bin}:${process.env.PATH}`}, reject: false},
    )
    return JSON.parse(readFileSync(join(bin, 'report/results.json'), 'utf8')) as Results
  }

  test.each([
    ['while the kernel boots', 'Linux version', '-initrd', 'off'],
    ['while the kernel boots for a snapshot', 'Linux version', '-initrd', 'on'],
    ['while a case runs', 'bpfcompat: long', '-initrd', 'off'],
    ['while a case runs in a resumed guest', 'bpfcompat: long', '-incoming', 'on'],
  ] as const)(
    '%s: the guest is booted once more, and has every verdict',
    async (_, pattern, option, snapshots) => {
      const {kernels, cases} = await killedAt(pattern, option, snapshots)
      expect(kernels[0]).toMatchObject({
        boots: 2,
        error: null,
        notes: expect.arrayContaining(['booted once more, alone']),
      })
      expect(cases.map(({artifact, lanes}) => [artifact, lanes[0]?.verdict])).toEqual([
        ['before', 'pass'],
        ['long', 'pass'],
      ])
    },
    300_000,
  )
})
