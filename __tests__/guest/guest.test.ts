import {mkdirSync, mkdtempSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {type GuestOutcome, runGuest} from '../../src/guest/guest.ts'
import {createLogCollector} from '../../src/guest/logs.ts'
import {temporaryFolder} from '../temporary-folder.ts'
import {fakeQemu} from './fake-qemu.ts'

const root = temporaryFolder()

interface Overrides {
  cases?: number
  timeoutSeconds?: number
  signal?: AbortSignal
  consoleLog?: string
  mayEmulate?: boolean
}

/** Runs a guest whose QEMU follows a script. */
async function guest(
  script: string,
  {cases = 1, timeoutSeconds = 60, signal, consoleLog, mayEmulate = false}: Overrides = {},
): Promise<GuestOutcome> {
  const folder = mkdtempSync(join(root, 'guest-'))
  mkdirSync(join(folder, 'logs'))
  return runGuest({
    qemu: fakeQemu(folder, script),
    accelerator: 'kvm',
    mayEmulate,
    vmlinuz: '',
    cmdline: '',
    files: [],
    modules: [],
    cases: Array.from({length: cases}, (_, id) => ({
      id,
      mode: 'load_attach' as const,
      object: `/bpfcompat/objects/${id}`,
      artifact: `artifact-${id}`,
      fixups: [],
      bytes: Buffer.alloc(0),
      timeoutSeconds,
    })),
    workFolder: folder,
    consoleLog: consoleLog ?? join(folder, 'console.log'),
    logs: createLogCollector(folder, 'logs', () => 'log'),
    signal: signal ?? new AbortController().signal,
    onProgress: () => {},
  })
}

const whole = 'await hello(); await start(0); await load(0); await exit(0);'

describe('only the end record is an end', () => {
  test('a guest that does all and says so', async () => {
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

  test('a guest that vanishes after the last case is not taken for done', async () => {
    const outcome = await guest(whole)
    expect(outcome.cases.get(0)?.interruption).toMatchObject({
      kind: 'crash',
      message: expect.stringContaining('the guest ended in the middle of its work'),
    })
  })

  test('an end before all is done is a breach, and two boots of it are the end', async () => {
    const outcome = await guest('await hello(); await end(); await wait(60000)')
    expect(outcome).toMatchObject({boots: 2, error: expect.stringContaining('said that it was done before it was')})
    expect(outcome.cases.size).toBe(0)
  })
})

describe('a guest that dies', () => {
  test('in a case costs that case, and is booted again for the next', async () => {
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

  test('before it says anything is booted once more, and once only', async () => {
    const outcome = await guest(`await console('[0.1] Booting')`)
    expect(outcome).toMatchObject({
      boots: 2,
      error: 'the guest ended before it said anything; its console ends with: Booting',
    })
  })

  test('in a KVM that nobody insisted on gets its second boot without it, and the report says so', async () => {
    const script = `if (process.argv.some(word => word.includes('accel=kvm'))) process.exit(0); ${whole} await end(); await wait(60000)`
    const emulated = await guest(script, {mayEmulate: true})
    expect(emulated).toMatchObject({boots: 2, error: null})
    expect(emulated.notes).toContain('booted again without KVM, which had run the probe and not this kernel')
    expect((await guest(script)).error).toContain('before it said anything')
  })

  test('because QEMU refuses: its own words', async () => {
    expect((await guest(`process.stderr.write('qemu: no such CPU\\n'); process.exit(1)`)).error).toBe(
      'QEMU ended (1): qemu: no such CPU',
    )
  })
})

describe('deadlines', () => {
  test('a case that does not end is killed, and a guest that does not answer is lost', async () => {
    const outcome = await guest('await hello(); await start(0); await wait(60000)', {timeoutSeconds: 1})
    expect(outcome.cases.get(0)?.interruption).toMatchObject({kind: 'crash', message: 'it hangs'})
  }, 20_000)

  test('cannot be put off by saying hello again', async () => {
    const outcome = await guest('await hello(); await start(0); for (;;) { await hello(); await wait(100) }', {
      timeoutSeconds: 3,
    })
    expect(outcome.cases.get(0)?.interruption).toEqual({
      kind: 'lost',
      message: 'the guest broke the protocol: it said hello twice',
    })
  })

  test('a cancelled run ends at once, without another boot', async () => {
    const controller = new AbortController()
    setTimeout(() => controller.abort(new Error('SIGINT')), 300)
    const outcome = await guest('await hello(); await start(0); await wait(60000)', {
      cases: 2,
      signal: controller.signal,
    })
    expect(outcome).toMatchObject({boots: 1, error: null})
    expect(outcome.cases.get(0)?.interruption).toEqual({kind: 'cancelled'})
    expect(outcome.cases.size).toBe(1)
  })
})

describe('a hostile guest', () => {
  test.each([
    ['a case that is not its to do', 'await start(7)', 'started a case that was not next'],
    ['two cases at once', 'await start(0); await start(0)', 'started a case that was not next'],
    ['the end of a case that was not started', 'await exit(0)', 'sent records outside of their case|ended a case'],
    ['records outside of a case', 'await load(0)', 'sent records outside of their case'],
    [
      'modules that nobody asked for',
      `await record({type: 'module', name: 'x', errno: 0})`,
      'loaded modules that it was not asked for',
    ],
  ])('%s is a breach that ends the boot', async (_, script, words) => {
    const {error, cases, notes} = await guest(`await hello(); ${script}; await wait(60000)`)
    const said = [
      error,
      ...notes,
      ...[...cases.values()].map(({interruption}) => (interruption?.kind === 'lost' ? interruption.message : '')),
    ].join('\n')
    expect(said).toMatch(new RegExp(`the guest broke the protocol: it (?:${words})`))
  })

  test('a flood of records ends in a breach, not in our memory', async () => {
    const outcome = await guest(`await hello(); await start(0)
      const map = JSON.stringify({type: 'map', case: 0, name: 'm', map_type: 'hash', type_id: 1, key_size: 4, value_size: 4, max_entries: 1, flags: 0, inner: false}) + '\\n'
      for (;;) await new Promise(resolve => records.write(map.repeat(1000), resolve))`)
    expect(outcome.cases.get(0)?.interruption).toMatchObject({
      kind: 'lost',
      message: expect.stringContaining('more than 100000 records'),
    })
    expect(outcome.cases.get(0)?.records.length).toBeLessThanOrEqual(100_000)
  }, 30_000)

  test('a flood of warnings keeps the first ones', async () => {
    const outcome = await guest(`for (let i = 0; i < 300; i++) await console('[1.0] WARNING: CPU: 0 PID: 1 at a.c:' + i)
      ${whole} await end(); await wait(60000)`)
    expect(outcome.warnings).toHaveLength(100)
  })

  test('lines that are no records are noted once and passed over', async () => {
    const outcome = await guest(
      `await line('::error::x'); await line('{"type":'); await line('x'.repeat(70000)); ${whole} await end(); await wait(60000)`,
    )
    expect(outcome).toMatchObject({
      error: null,
      notes: ['the guest sent lines that are no records', 'the guest sent lines that are too long'],
    })
    expect(outcome.cases.get(0)?.interruption).toBeNull()
  })
})

test('a console log that cannot be written costs the log and not the run', async () => {
  const outcome = await guest(`await console('[0.1] Booting'); ${whole} await end(); await wait(60000)`, {
    consoleLog: '/dev/full',
  })
  expect(outcome.error).toBeNull()
  expect(outcome.notes).toEqual([expect.stringMatching(/^the console log is not whole: .*ENOSPC/)])
})

test('the console of all boots is in one file', async () => {
  const folder = mkdtempSync(join(root, 'console-'))
  const file = join(folder, 'console.log')
  await guest("await console('boot ' + boot)", {consoleLog: file})
  expect(readFileSync(file, 'utf8')).toBe('boot 1\nboot 2\n')
})
