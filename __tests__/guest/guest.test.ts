import {mkdirSync, mkdtempSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {runGuest} from '../../src/guest/guest.ts'
import {createLogCollector, type KeptLog, type LogKey} from '../../src/guest/logs.ts'
import {createGuestMemory, type GuestMemory} from '../../src/guest/memory.ts'
import type {GuestOutcome} from '../../src/guest/outcome.ts'
import type {ObjectCase} from '../../src/guest/plan.ts'
import type {GuestProgress, GuestRequest, TimedCase} from '../../src/guest/request.ts'
import type {BootImage} from '../../src/kernels/model/kernel-files.ts'
import {anObjectCase} from '../requests.ts'
import {temporaryDirectory} from '../temporary-directory.ts'
import {fakeQemu} from './fake-qemu.ts'

const root = temporaryDirectory()

interface Overrides {
  cases?: number | readonly TimedCase[]
  timeoutSeconds?: number
  signal?: AbortSignal
  consoleLog?: string
  mayEmulate?: boolean
  accelerator?: 'kvm' | 'tcg'
  directory?: string
  images?: GuestRequest['images']
  nameOf?: (key: LogKey) => string
  parks?: boolean
  memory?: GuestMemory
  kvmDefect?: GuestRequest['kvmDefect']
  onProgress?: (progress: GuestProgress) => void
}

/** The case of an artifact's object. */
function objectCase(id: number, overrides: Partial<ObjectCase & TimedCase> = {}): TimedCase {
  const object = `/bpfcompat/objects/${id}`
  return {
    ...anObjectCase({id, object, artifact: `artifact-${id}`}),
    files: [{path: object, content: Buffer.from(`object ${id}`)}],
    timeoutSeconds: 60,
    ...overrides,
  }
}

/** Runs a guest whose QEMU follows a script. */
async function guest(
  script: string,
  {
    cases = 1,
    timeoutSeconds = 60,
    signal,
    consoleLog,
    mayEmulate = false,
    accelerator = 'kvm',
    directory = mkdtempSync(join(root, 'guest-')),
    images = [{shape: 'bzimage-pc', path: ''}],
    nameOf = () => 'log',
    parks = false,
    memory = createGuestMemory(4096),
    kvmDefect = async () => undefined,
    onProgress = () => {},
  }: Overrides = {},
): Promise<GuestOutcome & {logOf: (key: LogKey) => KeptLog | null}> {
  mkdirSync(join(directory, 'logs'))
  const logs = createLogCollector(directory, 'logs', nameOf)
  const outcome = await runGuest({
    qemu: fakeQemu(directory, script),
    accelerator,
    mayEmulate,
    kvmDefect,
    images,
    cmdline: '',
    files: [],
    modules: [],
    cases: typeof cases === 'number' ? Array.from({length: cases}, (_, id) => objectCase(id, {timeoutSeconds})) : cases,
    workDirectory: directory,
    consoleLog: consoleLog ?? join(directory, 'console.log'),
    logs,
    signal: signal ?? new AbortController().signal,
    parks,
    memory,
    onProgress,
  })
  return {...outcome, logOf: await logs.finish()}
}

const whole = 'await hello(); await start(0); await load(0); await exit(0);'

describe('only the end record ends a guest', () => {
  test('a guest that finishes its work and reports it', async () => {
    const outcome = await guest(`${whole} await end(); await wait(60000)`)
    expect(outcome).toMatchObject({boots: 1, error: null, notes: []})
    expect(outcome.cases.get(0)?.interruption).toBeNull()
  })

  test('a panic after the last case is charged to it', async () => {
    const outcome =
      await guest(`await hello(); await start(0); await console('[1.0] bpfcompat: artifact-0/p detach'); await exit(0);
      await console('[1.1] Kernel panic - not syncing: late')`)
    expect(outcome.cases.get(0)?.interruption).toEqual({
      kind: 'crash',
      message: 'kernel panic: late',
      during: 'artifact-0/p detach',
    })
  })

  test('a guest that exits after the last case without an end record has not finished', async () => {
    const outcome = await guest(whole)
    expect(outcome.cases.get(0)?.interruption).toMatchObject({
      kind: 'crash',
      message: expect.stringContaining('the guest ended before it finished its work'),
    })
  })

  test('an early end record breaks the protocol and does not cause another boot', async () => {
    const outcome = await guest('await hello(); await end(); await wait(60000)')
    expect(outcome).toMatchObject({
      boots: 1,
      error: expect.stringContaining('reported its end before all cases had ended'),
    })
    expect(outcome.cases.size).toBe(0)
  })
})

test('a pause that was not requested breaks the protocol', async () => {
  const outcome = await guest("await hello(); await record({type: 'paused'}); await wait(60000)")
  expect(outcome).toMatchObject({boots: 1, error: expect.stringContaining('paused without a request')})
})

describe('a guest that dies', () => {
  test('in a case fails that case and is booted again for the next one', async () => {
    const outcome = await guest(
      `await hello()
      if (boot === 1) { await start(0); await console('[1.0] Kernel panic - not syncing: x'); return process.exit(0) }
      await start(1); await load(1); await exit(1); await end(); await wait(60000)`,
      {cases: 2},
    )
    expect(outcome.boots).toBe(2)
    expect(outcome.cases.get(0)?.interruption).toMatchObject({kind: 'crash', message: 'kernel panic: x'})
    expect(outcome.cases.get(1)?.interruption).toBeNull()
    expect(outcome.notes).toEqual(['boot 1 ended early: kernel panic: x'])
  })

  test('before its first record is booted once more, and only once', async () => {
    const outcome = await guest(`await console('[0.1] Booting')`)
    expect(outcome).toMatchObject({
      boots: 2,
      error: 'the guest ended before its first record; its console ends with: Booting',
    })
  })

  test('in KVM is quiet, and prints everything when it is booted once more', async () => {
    const script = `process.stderr.write(process.argv.join(' ').includes(' BPFCOMPAT_QUIET=1 ') ? 'quiet' : 'loud'); process.exit(1)`
    expect(await guest(script)).toMatchObject({
      notes: [expect.stringContaining('quiet'), expect.stringContaining('booted once more')],
      error: expect.stringContaining('loud'),
    })
    expect((await guest(script, {accelerator: 'tcg'})).notes[0]).toContain('loud')
  })

  test('in KVM that is not required is booted again without it, with a note', async () => {
    const script = `if (process.argv.some(word => word.includes('accel=kvm'))) process.exit(0); ${whole} await end(); await wait(60000)`
    const emulated = await guest(script, {mayEmulate: true})
    expect(emulated).toMatchObject({boots: 2, error: null})
    expect(emulated.notes).toContain('booted again without KVM, which ran the probe but not this kernel')
    expect((await guest(script)).error).toContain('before its first record')
  })

  test('in KVM that was lost reports the reason and does not blame the shape', async () => {
    const script = `if (process.argv.some(word => word.includes('accel=kvm'))) process.exit(1); ${whole} await end(); await wait(60000)`
    const images = [
      {shape: 'vmlinux-pc', path: ''},
      {shape: 'bzimage-pc', path: ''},
    ] as const
    const gone = {images, kvmDefect: async () => 'there is no permission to open /dev/kvm'}
    const emulated = await guest(script, {...gone, mayEmulate: true})
    expect(emulated).toMatchObject({boots: 2, error: null, shape: 'vmlinux-pc', accelerator: 'tcg'})
    expect(emulated.notes).toContain(
      'booted again without KVM, which stopped working after the probe: there is no permission to open /dev/kvm',
    )
    const insisted = await guest(script, gone)
    expect(insisted).toMatchObject({
      boots: 1,
      error:
        'KVM stopped working after the probe: there is no permission to open /dev/kvm; use --accelerator `auto` or `tcg`, which need no KVM',
    })
  })

  test('after its first record is not booted again: the emulator is not at fault', async () => {
    const outcome = await guest('await hello()')
    expect(outcome).toMatchObject({boots: 1, error: expect.stringContaining('before it finished its work')})
  })

  test('before its first record between two cases gets another boot', async () => {
    const outcome = await guest(
      `if (boot === 1 || boot === 3) process.exit(0)
      await hello()
      if (boot === 2) { await start(0); return process.exit(0) }
      await start(1); await load(1); await exit(1); await end(); await wait(60000)`,
      {cases: 2},
    )
    expect(outcome).toMatchObject({boots: 4, error: null})
    expect(outcome.cases.get(1)?.interruption).toBeNull()
  })

  test('because QEMU crashes reports that and charges no artifact: neither the kernel nor the program is at fault', async () => {
    const outcome = await guest(`await hello(); await start(0); process.kill(process.pid, 'SIGILL'); await wait(60000)`)
    expect(outcome.cases.get(0)?.interruption).toEqual({kind: 'lost', message: 'QEMU was terminated by SIGILL'})
    const early = await guest(`process.kill(process.pid, 'SIGILL'); await wait(60000)`)
    expect(early.error).toBe('QEMU was terminated by SIGILL')
  })

  test('because QEMU rejects its arguments reports the message of QEMU', async () => {
    expect((await guest(`process.stderr.write('qemu: no such CPU\\n'); process.exit(1)`)).error).toMatch(
      /\/qemu ended \(1\): qemu: no such CPU; if this is not the QEMU of your distribution, put that one first on the PATH$/,
    )
  })
})

describe('a guest that the machine kills', () => {
  const KILL = "process.kill(process.pid, 'SIGKILL'); await wait(1000)"

  test('is booted once more and its case is repeated: the kernel did not crash', async () => {
    const outcome = await guest(
      `await hello()
      if (boot === 1) { await start(0); ${KILL} }
      await start(0); await load(0); await exit(0); await end(); await wait(60000)`,
    )
    expect(outcome).toMatchObject({boots: 2, error: null})
    expect(outcome.cases.get(0)?.interruption).toBeNull()
    expect(outcome.notes).toEqual([
      expect.stringMatching(/^boot 1 ended early: .*(?:SIGKILL|ran out of memory).*Set a lower --concurrency/),
      'booted once more, alone',
    ])
  })

  test('twice has no verdict, and the error names the setting to change', async () => {
    const outcome = await guest(`await hello(); await start(0); ${KILL}`, {cases: 2})
    expect(outcome).toMatchObject({boots: 2, error: expect.stringMatching(/QEMU.*512 MiB.*Set a lower --concurrency/)})
    expect(outcome.cases.get(0)?.interruption).toMatchObject({kind: 'lost'})
    expect(outcome.cases.has(1)).toBe(false)
  })

  test('before its first record is booted again in the same shape, with KVM', async () => {
    const images: [BootImage, ...BootImage[]] = [
      {shape: 'vmlinux-pc', path: ''},
      {shape: 'bzimage-pc', path: ''},
    ]
    const outcome = await guest(`if (boot === 1) { ${KILL} }; ${whole} await end(); await wait(60000)`, {
      images,
      mayEmulate: true,
    })
    expect(outcome).toMatchObject({boots: 2, shape: 'vmlinux-pc', accelerator: 'kvm', error: null})
  })

  test('reserves the memory of all guests for its second boot', async () => {
    const memory = createGuestMemory(1024)
    const other = await memory.reserve(256)
    setTimeout(() => other.giveBack(), 300)
    const outcome = await guest(`if (boot === 1) { ${KILL} }; ${whole} await end(); await wait(60000)`, {memory})
    expect(outcome).toMatchObject({boots: 2, error: null})
    await memory.reserve(1024)
  })
})

describe('a shape that fails before the first record', () => {
  const images: GuestRequest['images'] = [
    {shape: 'vmlinux-microvm', path: 'unpacked'},
    {shape: 'bzimage-pc', path: 'packaged'},
  ]
  const dies = (when: string) => `if (${when}) { await console('[0.1] Booting'); await wait(20); process.exit(0) }`
  const has = (word: string) => `process.argv.some(argument => argument.includes('${word}'))`

  test('is followed by the plain one, with a note', async () => {
    const outcome = await guest(`${dies(has('unpacked'))}; ${whole} await end(); await wait(60000)`, {images})
    expect(outcome).toMatchObject({boots: 2, error: null, shape: 'bzimage-pc'})
    expect(outcome.notes).toEqual([
      'boot 1 ended early: the guest ended before its first record; its console ends with: Booting',
      'booted again as bzImage on pc: as vmlinux on microvm it did not reach its first record',
    ])
  })

  test.concurrent('is given up when its console is silent, much earlier than the plain one', async () => {
    const outcome = await guest(
      `if (${has('unpacked')}) { await wait(60000) }; ${whole} await end(); await wait(60000)`,
      {
        images,
      },
    )
    expect(outcome).toMatchObject({boots: 2, error: null, shape: 'bzimage-pc'})
    expect(outcome.notes[0]).toMatch(
      /^boot 1 ended early: the guest was silent for [4-8] s while it booted \(QEMU used 0\.\d s of CPU time\)$/,
    )
  }, 30_000)

  test.concurrent('is not given up while its console prints, however long that takes', async () => {
    const slow = `for (let i = 0; i < 6; i++) { await console('[1.0] still booting'); await wait(1000) }`
    const outcome = await guest(`${slow}; ${whole} await end(); await wait(60000)`, {images})
    expect(outcome).toMatchObject({boots: 1, error: null, notes: []})
  }, 30_000)

  test.concurrent('gets more time on a busy machine, but not while it is idle', async () => {
    // A tenth of a CPU: in 6 s it uses 0.6 s of the 4 s of CPU time that a silent boot may use.
    const starved = `for (const until = Date.now() + 6000; Date.now() < until; await wait(90))
      for (const busy = Date.now() + 10; Date.now() < busy;);`
    const outcome = await guest(`${starved}; ${whole} await end(); await wait(60000)`, {images})
    expect(outcome).toMatchObject({boots: 1, error: null, notes: []})
  }, 30_000)

  test.concurrent('is given up when it uses CPU time without any output', async () => {
    const outcome = await guest(`if (${has('unpacked')}) for (;;); ${whole} await end(); await wait(60000)`, {images})
    expect(outcome).toMatchObject({boots: 2, error: null, shape: 'bzimage-pc'})
    expect(outcome.notes[0]).toMatch(/\(QEMU used [34]\.\d s of CPU time\)$/)
  }, 60_000)

  test('has at most three boots: first the shape changes, then KVM is dropped', async () => {
    const outcome = await guest(dies('true'), {images, mayEmulate: true})
    expect(outcome).toMatchObject({boots: 3, shape: 'bzimage-pc', accelerator: 'tcg'})
    expect(outcome.error).toContain('before its first record')
    expect(outcome.notes.filter(note => note.startsWith('booted'))).toEqual([
      'booted again as bzImage on pc: as vmlinux on microvm it did not reach its first record',
      'booted again without KVM, which ran the probe but not this kernel',
    ])
  })

  test('is not used for later boots', async () => {
    const outcome = await guest(
      `${dies(has('unpacked'))}; await hello()
      if (boot === 2) { await start(0); return process.exit(0) }
      await start(1); await load(1); await exit(1); await end(); await wait(60000)`,
      {images, cases: 2},
    )
    expect(outcome).toMatchObject({boots: 3, error: null, shape: 'bzimage-pc'})
  })

  test('is kept after a crash in a case, if it booted', async () => {
    const outcome = await guest(
      `await hello()
      if (boot === 1) { await start(0); await console('[1.0] Kernel panic - not syncing: x'); return process.exit(0) }
      await start(1); await load(1); await exit(1); await end(); await wait(60000)`,
      {images, cases: 2},
    )
    expect(outcome).toMatchObject({boots: 2, error: null, shape: 'vmlinux-microvm'})
    expect(outcome.cases.get(0)?.interruption).toMatchObject({message: 'kernel panic: x'})
  })
})

describe('deadlines', () => {
  test.concurrent('a case that does not end is killed, and a guest that does not answer is lost', async () => {
    const outcome = await guest('await hello(); await start(0); await wait(60000)', {timeoutSeconds: 1})
    expect(outcome.cases.get(0)?.interruption).toMatchObject({kind: 'crash', message: 'it hung'})
  }, 20_000)

  test('cannot be extended by another hello', async () => {
    const outcome = await guest('await hello(); await start(0); for (;;) { await hello(); await wait(100) }', {
      timeoutSeconds: 3,
    })
    expect(outcome.cases.get(0)?.interruption).toEqual({
      kind: 'lost',
      message: 'the guest broke the protocol: it sent `hello` twice',
    })
  })

  test('a cancelled run ends at once, without another boot', async () => {
    const controller = new AbortController()
    const outcome = await guest('await hello(); await start(0); await wait(60000)', {
      cases: 2,
      signal: controller.signal,
      onProgress: ({step}) => {
        if (step === 'case') controller.abort(new Error('SIGINT'))
      },
    })
    expect(outcome).toMatchObject({boots: 1, error: null})
    expect(outcome.cases.get(0)?.interruption).toEqual({kind: 'cancelled'})
    expect(outcome.cases.size).toBe(1)
  })
})

describe('an artifact with two cases', () => {
  const seen = {name: 'an exec is seen', command: 'true', timeoutMs: 2000, expectations: []}
  const files = [{path: '/bpfcompat/files/0/run.sh', content: Buffer.from('echo hi'), executable: true}]
  const two: TimedCase[] = [
    objectCase(0, {artifact: 'probe', tests: [seen], files}),
    {
      kind: 'command',
      peer: false,
      id: 1,
      artifact: 'probe',
      timeoutMs: 60_000,
      results: [],
      command: './run.sh',
      object: null,
      binary: null,
      root: '/bpfcompat/files/0',
      files,
      timeoutSeconds: 70,
    },
  ]

  test('runs both, reports progress, and separates interleaved outputs', async () => {
    const progress: GuestProgress[] = []
    const outcome = await guest(
      `const part = (id, subject, kind, part, last, data) =>
        record({type: 'log', case: id, kind, pass: '', subject, part, last, data: data.toString('base64')})
      const packed = text => require('node:zlib').deflateSync(text)
      const [out, err] = [packed('to stdout'), packed('to stderr')]
      await hello(); await start(0); await record({type: 'test_start', case: 0, test: 0})
      await part(0, 'test 0', 'stdout', 0, false, out.subarray(0, 4)); await part(0, 'test 0', 'stderr', 0, false, err.subarray(0, 4))
      await part(0, 'test 0', 'stdout', 1, true, out.subarray(4)); await part(0, 'test 0', 'stderr', 1, true, err.subarray(4))
      await console('[1.0] bpfcompat: probe/- test'); await console('[1.0] WARNING: CPU: 0 PID: 1 at a.c:1'); await exit(0)
      await console('[1.0] bpfcompat: probe/- command'); await console('[1.0] WARNING: CPU: 0 PID: 1 at b.c:1'); await start(1); await exit(1)
      await end(); await wait(60000)`,
      {
        cases: two,
        nameOf: ({subject, kind}) => `${subject}.${kind}.log`,
        onProgress: step => progress.push(step),
      },
    )
    expect(outcome).toMatchObject({boots: 1, error: null, notes: [], warnings: []})
    for (const kind of ['stdout', 'stderr'])
      expect(outcome.logOf({case: 0, kind, pass: 'whole', subject: 'test 0'})).toEqual({
        path: `logs/test_0.${kind}.log`,
        tail: `to ${kind}`,
        cut: null,
      })
    expect(progress).toContainEqual({step: 'test', id: 0, test: 0})
    expect(outcome.cases.get(0)?.warnings.map(({message}) => message)).toEqual(['WARNING: CPU: 0 PID: 1 at a.c:1'])
    expect(outcome.cases.get(1)?.warnings.map(({message}) => message)).toEqual(['WARNING: CPU: 0 PID: 1 at b.c:1'])
  })

  test('packs shared files once, and stretches the times of an emulated guest', async () => {
    const directory = mkdtempSync(join(root, 'packed-'))
    const copy = join(directory, 'copy')
    const script = `fs.writeFileSync(${JSON.stringify(copy)}, initramfs); process.exit(0)`
    await guest(script, {cases: two, accelerator: 'tcg', directory})
    const archive = readFileSync(copy, 'latin1')
    expect(archive.split('bpfcompat/files/0/run.sh\0')).toHaveLength(2)
    expect(archive).toContain('test an%20exec%20is%20seen 10000\n')
    expect(archive).toContain('command_case 1 probe 300000 ./run.sh\n')
  })
})

describe("a guest's memory", () => {
  const MIB = 1024 ** 2
  const taking = `const ids = [...initramfs.toString('latin1').matchAll(/^case (\\d+) /gm)].map(match => Number(match[1]))
      fs.appendFileSync(counter + '-memory', process.argv[process.argv.indexOf('-m') + 1] + ' ' + ids + '\\n')
      await hello(); for (const id of ids) { await start(id); await load(id); await exit(id) }
      await end(); await wait(60000)`
  const boots = (directory: string) => readFileSync(join(directory, 'boots-memory'), 'utf8').trim().split('\n')

  test('depends on the maps of the largest case', async () => {
    const directory = mkdtempSync(join(root, 'maps-'))
    const cases = [objectCase(0, {mapBytes: 600 * MIB}), objectCase(1)]
    expect((await guest(taking, {cases, directory})).notes).toEqual([])
    expect(boots(directory)).toEqual(['1216 0,1'])
  })

  test('that is too small for all cases together splits them over several boots, with notes', async () => {
    const directory = mkdtempSync(join(root, 'split-'))
    const cases = [0, 1, 2].map(id => objectCase(id, {mapBytes: (id === 1 ? 600 : 0) * MIB}))
    const {notes, boots: count, cases: done} = await guest(taking, {cases, directory, memory: createGuestMemory(1000)})
    expect(boots(directory)).toEqual(['512 0', '1000 1', '512 2'])
    expect({count, done: done.size}).toEqual({count: 3, done: 3})
    expect(notes).toEqual([
      'boot 1 runs 1 of the 3 remaining cases: together they need more than the 1000 MiB that this machine can give to guests',
      'artifact-1 may need 1216 MiB of memory in its guest; this machine can give 1000 MiB, so its maps may run out of memory. Free memory, or use a larger machine',
      'boot 2 runs 1 of the 2 remaining cases: together they need more than the 1000 MiB that this machine can give to guests',
    ])
  })
})

describe('a parked guest', () => {
  const answering = `let plan = ''
      records.on('data', async chunk => {
        plan += chunk
        if (!plan.endsWith('end\\n')) return
        const ids = [...plan.matchAll(/^case (\\d+) trial/gm)].map(match => Number(match[1]))
        plan = ''
        for (const id of ids) { await start(id); await load(id); await exit(id) }
        await end()
      })
      ${whole} await end(); await wait(60000)`
  const trials = (...ids: number[]) => ids.map(id => objectCase(id, {mode: 'trial', files: []}))

  test('runs more cases, plan after plan, until it is released', async () => {
    const {parked, error, cases} = await guest(answering, {parks: true})
    expect({error, cases: cases.size}).toEqual({error: null, cases: 1})
    const first = await parked?.take(trials(1, 2), 10_000)
    expect([...(first ?? [])].map(([id, records]) => [id, records.map(({type}) => type)])).toEqual([
      [1, ['load', 'case_exit']],
      [2, ['load', 'case_exit']],
    ])
    expect([...((await parked?.take(trials(3), 10_000))?.keys() ?? [])]).toEqual([3])
    parked?.release()
    expect(parked?.alive).toBe(false)
    expect(await parked?.take(trials(4), 10_000)).toEqual(new Map())
  })

  test('is given up when it takes too long; cases that ended by then are kept', async () => {
    const script = `records.on('data', async () => { await start(1); await load(1); await exit(1); await start(2) })
      ${whole} await end(); await wait(60000)`
    const {parked} = await guest(script, {parks: true})
    expect([...((await parked?.take(trials(1, 2), 500))?.keys() ?? [])]).toEqual([1])
    expect(parked?.alive).toBe(false)
  })

  test('is given up when it sends a line that is not a record, and when the user cancels', async () => {
    const cancel = new AbortController()
    const one = await guest(`records.on('data', () => line('::error::x')); ${whole} await end(); await wait(60000)`, {
      parks: true,
    })
    expect(await one.parked?.take(trials(1), 10_000)).toEqual(new Map())
    const other = await guest(`${whole} await end(); await wait(60000)`, {parks: true, signal: cancel.signal})
    cancel.abort()
    expect([one.parked?.alive, other.parked?.alive]).toEqual([false, false])
  })

  test('is not kept unless requested', async () => {
    expect((await guest(answering)).parked).toBeNull()
  })
})

describe('a hostile guest', () => {
  test.each([
    ['a case that is not in its plan', 'await start(7)', 'started a case out of order'],
    ['two cases at once', 'await start(0); await start(0)', 'started a case out of order'],
    ['the end of a case that was not started', 'await exit(0)', 'sent records outside their case|ended a case'],
    ['records outside a case', 'await load(0)', 'sent records outside their case'],
    [
      'modules that were not requested',
      `await record({type: 'module', name: 'x', errno: 0})`,
      'loaded modules that were not requested',
    ],
    [
      'a second record of a command, which the command may have forged',
      `await start(0); for (const code of [0, 1]) await record({type: 'command', case: 0, test: -1, code, signal: 0, timed_out: false, usec: 1, stdout_bytes: 0, stderr_bytes: 0, cut: false})`,
      'sent a second record `command` where only one is allowed',
    ],
  ])('%s: the guest breaks the protocol, and the boot ends', async (_, script, words) => {
    const {error, cases, notes} = await guest(`await hello(); ${script}; await wait(60000)`)
    const said = [
      error,
      ...notes,
      ...[...cases.values()].map(({interruption}) => (interruption?.kind === 'lost' ? interruption.message : '')),
    ].join('\n')
    expect(said).toMatch(new RegExp(`the guest broke the protocol: it (?:${words})`))
  })

  test('a flood of records breaks the protocol and does not fill our memory', async () => {
    const outcome = await guest(`await hello(); await start(0)
      const map = JSON.stringify({type: 'map', case: 0, name: 'm', map_type: 'hash', type_id: 1, key_size: 4, value_size: 4, max_entries: 1, flags: 0, inner: false}) + '\\n'
      for (;;) await new Promise(resolve => records.write(map.repeat(1000), resolve))`)
    expect(outcome.cases.get(0)?.interruption).toMatchObject({
      kind: 'lost',
      message: expect.stringContaining('more than 100000 records'),
    })
    expect(outcome.cases.get(0)?.records.length).toBeLessThanOrEqual(100_000)
  }, 30_000)

  test('of a flood of warnings the first ones are kept', async () => {
    const outcome = await guest(`for (let i = 0; i < 300; i++) await console('[1.0] WARNING: CPU: 0 PID: 1 at a.c:' + i)
      ${whole} await end(); await wait(60000)`)
    expect(outcome.warnings).toHaveLength(100)
  })

  test('lines that are not records are noted once and ignored', async () => {
    const outcome = await guest(
      `await line('::error::x'); await line('{"type":'); await line('x'.repeat(70000)); ${whole} await end(); await wait(60000)`,
    )
    expect(outcome).toMatchObject({
      error: null,
      notes: ['the guest sent lines that are not records', 'the guest sent lines that are too long'],
    })
    expect(outcome.cases.get(0)?.interruption).toBeNull()
  })
})

test('a console log that cannot be written costs the log, not the run', async () => {
  const outcome = await guest(`await console('[0.1] Booting'); ${whole} await end(); await wait(60000)`, {
    consoleLog: '/dev/full',
  })
  expect(outcome.error).toBeNull()
  expect(outcome.notes).toEqual([expect.stringMatching(/^the console log is incomplete: .*ENOSPC/)])
})

test('the console of all boots is in one file', async () => {
  const directory = mkdtempSync(join(root, 'console-'))
  const file = join(directory, 'console.log')
  await guest("await console('boot ' + boot)", {consoleLog: file})
  expect(readFileSync(file, 'utf8')).toBe('boot 1\nboot 2\n')
})
