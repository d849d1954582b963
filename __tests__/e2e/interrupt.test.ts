import {spawn} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {availableParallelism, loadavg} from 'node:os'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {packageRoot} from '../../src/base/package-root.ts'
import {which} from '../../src/host/which.ts'
import {listen} from '../loopback.ts'
import {temporaryDirectory} from '../temporary-directory.ts'
import {cli, resultsOf} from './bpfcompat.ts'
import {type Kind, lendCache} from './lent-cache.ts'

const directory = temporaryDirectory()
const manifest = join(directory, 'manifest.yaml')
writeFileSync(
  manifest,
  `kernels: [debian-12-6.1]
defaults: {timeout: 10m}
artifacts:
  - {name: done, path: ${packageRoot}/examples/build/simple-pass.bpf.o}
  - {name: long, path: ${packageRoot}/__tests__/e2e/build/endless.bpf.o}
  - {name: never, path: ${packageRoot}/examples/build/simple-pass.bpf.o}
`,
)

/** A run that got a signal. */
interface Interrupted {
  exitCode: number | null
  stdout: string
  stderr: string
  reportDirectory: string
  pid: number
  /** Its QEMU processes at the time of the signal. */
  guests: string[]
  /** Processes that have outlived it. */
  orphans: string[]
}

/** Runs until a progress line matches, sends a signal, and waits for the end. */
async function runUntil(line: RegExp, signal: NodeJS.Signals, ...more: string[]): Promise<Interrupted> {
  const base = mkdtempSync(join(directory, 'interrupted-'))
  const [temporary, reportDirectory] = [join(base, 'temporary'), join(base, 'report')]
  mkdirSync(temporary)
  const child = spawn(process.execPath, [cli, 'run', manifest, '--report-directory', reportDirectory, ...more], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {...process.env, TMPDIR: temporary},
  })
  let guests: string[] = []
  let stdout = ''
  let stderr = ''
  let sent = false
  child.stdout.on('data', text => {
    stdout += text
  })
  child.stderr.on('data', text => {
    stderr += text
    if (sent || !line.test(stderr)) return
    sent = true
    // A boot is reported just before QEMU starts.
    void untilSome(() => processesOf(base).filter(process => process.includes('qemu-system'))).then(found => {
      guests = found
      child.kill(signal)
    })
  })
  const exitCode = await new Promise<number | null>(resolve => child.on('close', resolve))
  const orphans = await untilNone(() => processesOf(base))
  return {exitCode, stdout, stderr, reportDirectory, pid: child.pid ?? 0, guests, orphans}
}

describe('an interrupted run', () => {
  test('SIGINT while a guest runs: a partial report, exit code 1, no QEMU left', async () => {
    const run = await runUntil(/artifact 2 of 3/, 'SIGINT')
    const results = resultsOf({...run, exitCode: run.exitCode ?? undefined})
    expect(results.cases.map(({artifact, lanes}) => [artifact, lanes[0]?.verdict, lanes[0]?.reason])).toEqual([
      ['done', 'pass', null],
      ['long', 'error', 'cancelled'],
      ['never', 'error', 'cancelled'],
    ])
    expect(run.stdout).toMatch(/^Inconclusive: /)
    expect(run.exitCode).toBe(1)
    expect([run.guests.length, run.orphans]).toEqual([1, []])
  }, 300_000)

  test('SIGTERM while the guest boots: one clear message, exit code 1', async () => {
    const run = await runUntil(/booting/, 'SIGTERM', '--snapshots', 'off')
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toContain('cancelled')
    expect([run.guests.length, run.orphans]).toEqual([1, []])
  }, 300_000)

  test('SIGKILL: QEMU dies with the run', async () => {
    const run = await runUntil(/artifact 1 of 3/, 'SIGKILL')
    expect([run.guests.length, run.orphans]).toEqual([1, []])
  }, 300_000)
})

/** One run in separate directories that is stopped. */
interface Stopped {
  exitCode: number | null
  /** Time from the signal to the end. */
  ms: number
  sentence: string | undefined
  /** Processes that have outlived it. */
  orphans: string[]
  /** Partial files in the cache and in temporary directories. */
  leftovers: string[]
  /** Files left in the working directory. */
  written: string[]
}

interface Phase {
  without: readonly Kind[]
  /** Replaces the mirror: a request without an answer keeps the run in the phase. */
  answer?(request: IncomingMessage, response: ServerResponse): void
  /** Script that replaces QEMU. */
  qemu?: string
  /** Script that replaces the program with which QEMU writes the state of a machine. */
  cat?: string
  /** Object to use instead of one that finishes quickly. */
  object?: string
  /** Command to use instead of `run`. */
  command?: readonly string[]
  /** More options of the run. */
  options?: readonly string[]
  /** Reports whether the run has reached the phase. */
  reached(directories: {cache: string; base: string}): boolean
}

let mirrorAsked = ''

/** All phases from the first request to the last file, and how each is held or recognized. */
const PHASES = {
  'while an index is looked up': {
    without: ['resolved', 'kernels'],
    answer() {},
    reached: () => mirrorAsked.includes('InRelease'),
  },
  'while a package is downloaded, and the validator is built': {
    without: ['kernels', 'packages', 'validator'],
    answer(_, response) {
      response.writeHead(200, {'content-length': 1e9})
      response.write(Buffer.alloc(1 << 20))
    },
    reached: ({cache}) => existsSync(join(cache, 'packages')) && readdirSync(join(cache, 'packages')).length > 0,
  },
  'while the compiler is at work': {
    without: ['validator'],
    reached: ({cache}) => processesOf(cache).some(line => line.includes('/cc1 ')),
  },
  'while an image is unpacked': {
    without: ['images'],
    reached: ({cache}) =>
      existsSync(join(cache, 'images')) && readdirSync(join(cache, 'images')).some(name => name.endsWith('.tmp')),
  },
  'while the accelerator is proved': {
    without: [],
    qemu: 'case "$*" in *accel=kvm*|*-enable-kvm*) touch "$0.proving"; sleep 1000;; esac',
    reached: ({base}) => existsSync(join(base, 'qemu-system-x86_64.proving')) || !existsSync('/dev/kvm'),
  },
  'while a guest boots, in a shell that hides QEMU': {
    without: [],
    qemu: 'case "$*" in *-initrd*) touch "$0.booting"; sleep 1000;; esac',
    reached: ({base}) => existsSync(join(base, 'qemu-system-x86_64.booting')),
  },
  'while a guest is kept': {
    without: [],
    options: ['--snapshots', 'on'],
    cat: 'touch "$0.saving"; sleep 1000',
    reached: ({base}) => existsSync(join(base, 'cat.saving')),
  },
  'while a guest goes on from where it was kept': {
    without: [],
    options: ['--snapshots', 'on'],
    qemu: 'case "$*" in *-incoming*) touch "$0.resuming"; sleep 1000;; esac',
    reached: ({base}) => existsSync(join(base, 'qemu-system-x86_64.resuming')),
  },
  'in the middle of a case': {
    without: [],
    object: join(packageRoot, '__tests__/e2e/build/endless.bpf.o'),
    reached: ({base}) => {
      const console = join(base, 'report/logs/debian-12-6.1/console.log')
      return existsSync(console) && readFileSync(console, 'utf8').includes('bpfcompat: endless/')
    },
  },
} satisfies Record<string, Phase>

/** Half of the 10 s that the runner gives a step from its first signal to SIGKILL; the rest is for uploads and slow machines. */
const REPORT_MS = 5_000

describe('a stopped run', () => {
  let mirror: Server
  let phase: Phase | undefined
  beforeAll(async () => {
    mirror = createServer((request, response) => {
      mirrorAsked = request.url ?? ''
      phase?.answer?.(request, response)
    })
    await listen(mirror)
  })
  afterAll(() => {
    mirror.closeAllConnections()
    mirror.close()
  })

  // Alternates the signals: their effect is the same, but their recipients differ.
  const everyWay = Object.entries<Phase>(PHASES).map(
    ([name, each], index) => [index % 2 === 0 ? 'SIGINT' : 'SIGTERM', name, each] as const,
  )
  test.each(everyWay)(
    '%s %s: a report within 5 s, exit code 1, no process and no file left',
    async (signal, _, each) => {
      phase = each
      const {ms, ...stopped} = await stop(each, signal)
      expect(stopped).toEqual({
        exitCode: 1,
        sentence: expect.stringMatching(/^Inconclusive: .* on debian-12-6\.1: cancelled/),
        orphans: [],
        leftovers: [],
        written: [],
      })
      // On an overloaded machine each second of work takes longer.
      expect(ms / Math.max(1, (loadavg()[0] ?? 0) / availableParallelism())).toBeLessThan(REPORT_MS)
    },
    120_000,
  )

  const object = join(packageRoot, 'examples/build/simple-pass.bpf.o')
  const holdsGuests = PHASES['while a guest boots, in a shell that hides QEMU']
  const COMMANDS: Record<string, Phase> = {
    'kernels probe': {...holdsGuests, command: ['kernels', 'probe', 'debian-12-6.1']},
    init: {...holdsGuests, command: ['init', object, '--kernel', 'debian-12-6.1']},
    'kernels lock': {...PHASES['while an index is looked up'], command: ['kernels', 'lock', 'debian-12-6.1']},
    'kernels fetch': {
      ...PHASES['while a package is downloaded, and the validator is built'],
      command: ['kernels', 'fetch', 'debian-12-6.1'],
    },
  }

  test.each(Object.entries(COMMANDS))(
    '%s: exit code 1, no process and no file left',
    async (_, each) => {
      phase = each
      const {ms, exitCode, orphans, leftovers, written} = await stop(each, 'SIGINT')
      expect({exitCode, orphans, leftovers, written}).toEqual({exitCode: 1, orphans: [], leftovers: [], written: []})
      expect(ms / Math.max(1, (loadavg()[0] ?? 0) / availableParallelism())).toBeLessThan(REPORT_MS)
    },
    120_000,
  )

  /** Runs until a phase. SIGINT goes to the process group, as from a terminal; SIGTERM goes to the process only. */
  async function stop(each: Phase, signal: NodeJS.Signals): Promise<Stopped> {
    const {without, qemu, cat, object, command, options = [], reached} = each
    const base = mkdtempSync(join(directory, 'stopped-'))
    const [cache, temporary, report] = ['cache', 'temporary', 'report'].map(name => join(base, name)) as [
      string,
      string,
      string,
    ]
    mkdirSync(temporary)
    await lendCache(cache, {without})
    if (qemu !== undefined) {
      const own = which('qemu-system-x86_64')
      writeFileSync(join(base, 'qemu-system-x86_64'), `#!/bin/sh\n${qemu}\nexec ${own} "$@"\n`, {mode: 0o755})
    }
    if (cat !== undefined) writeFileSync(join(base, 'cat'), `#!/bin/sh\n${cat}\n`, {mode: 0o755})
    mirrorAsked = ''
    const url = `http://127.0.0.1:${(mirror.address() as AddressInfo).port}/debian`
    const child = spawn(
      process.execPath,
      [
        cli,
        ...(command ?? [
          ...['run', object ?? join(packageRoot, 'examples/build/simple-pass.bpf.o')],
          ...['--kernel', 'debian-12-6.1', '--report-directory', report, ...options],
        ]),
        ...['--mirror', url, '--cache-directory', cache],
      ],
      {
        cwd: base,
        detached: true,
        stdio: 'ignore',
        env: {...process.env, TMPDIR: temporary, PATH: `${base}:${process.env.PATH}`},
      },
    )
    const ended = new Promise<number | null>(resolve => child.on('exit', resolve))
    let over = false
    void ended.then(() => {
      over = true
    })
    while (!over && !reached({cache, base})) await new Promise(resolve => setTimeout(resolve, 20))
    const sentAt = performance.now()
    if (!over) process.kill(signal === 'SIGINT' ? -(child.pid ?? 0) : (child.pid ?? 0), signal)
    const exitCode = await ended
    const ms = performance.now() - sentAt
    return {
      ms,
      exitCode,
      sentence: sentenceOf(report),
      orphans: await untilNone(() => processesOf(base)),
      leftovers: [cache, temporary].flatMap(unfinishedIn),
      written: readdirSync(base).filter(
        name => !['cache', 'temporary', 'report'].includes(name) && !/^(?:qemu-|cat)/.test(name),
      ),
    }
  }
})

function sentenceOf(report: string): string | undefined {
  const file = join(report, 'results.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).gate.sentence : undefined
}

/** Returns partial files and locks, without Node's compile cache in the temporary directory. */
function unfinishedIn(directory: string): string[] {
  return readdirSync(directory, {recursive: true, encoding: 'utf8'}).filter(
    name => /\.tmp(?:\/|$)|^locks\/|^bpfcompat-|^cc/.test(name) && !name.startsWith('node-compile-cache'),
  )
}

/** Returns the programs of processes with a directory in their environment or arguments. */
function processesOf(directory: string): string[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name) && Number(name) !== process.pid)
    .flatMap(pid => {
      try {
        const [environment, line] = ['environ', 'cmdline'].map(file => readFileSync(join('/proc', pid, file), 'latin1'))
        return `${environment}\0${line}`.includes(`${directory}/`) ? [`${pid} ${line?.replaceAll('\0', ' ')}`] : []
      } catch {
        return []
      }
    })
}

async function untilSome(list: () => string[]): Promise<string[]> {
  for (const end = performance.now() + 30_000; list().length === 0 && performance.now() < end; ) await sleep(10)
  return list()
}

/** Waits, because killed processes take a moment to disappear. */
async function untilNone(list: () => string[]): Promise<string[]> {
  for (let tries = 0; tries < 20 && list().length > 0; tries++) await sleep(100)
  return list()
}
