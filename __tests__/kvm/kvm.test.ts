import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from '@jest/globals'
import {packageRoot} from '../../src/base/package-root.ts'
import {NO_SHARED_CACHE} from '../../src/cache/shared-cache.ts'
import {kvmDefect} from '../../src/guest/accelerator.ts'
import type {Results} from '../../src/model/results.ts'
import {readInputs} from '../../src/plan/inputs.ts'
import {buildValidator} from '../../src/validator/build.ts'
import {bpfcompat, caseOf, KERNELS, resultsOf} from '../e2e/bpfcompat.ts'
import {temporaryDirectory} from '../temporary-directory.ts'
import {comparable} from './comparable.ts'
import {manifestOf, smallManifestOf} from './manifest.ts'
import {runInOuterGuest} from './outer-guest.ts'
import {MANIFESTS, outerScript, type Part, REPO, type StepName} from './script.ts'

// Everything that needs KVM runs in two outer guests whose emulated CPU has AMD-V: without KVM on the machine this is the
// closest to real KVM, and a test may close /dev/kvm and unload the module there, which it must not do on a real machine.

// The outer guest runs programs of this machine, and has AMD-V.
if (process.arch !== 'x64') throw new Error(`npm run test:kvm needs an x86_64 machine, this one is ${process.arch}`)

/** Timeout for a busy machine; an idle one with two cores needs a fifth of it. */
const LIMIT_SECONDS = 1500

const directory = temporaryDirectory()
const {cacheDirectory} = readInputs({}, String)
const here = {manifest: join(directory, 'all.yaml'), examples: join(packageRoot, 'examples/build')}
const inside = {manifest: `${MANIFESTS}/all.yaml`, examples: `${REPO}/examples/build`}

const shareOf = (name: StepName) => join(directory, ['kvm', 'resumed'].includes(name) ? 'verdicts' : 'access')
let emulated: Results

beforeAll(async () => {
  emulated = await runHere('tcg')
  await Promise.all((['verdicts', 'access'] as const).map(run))
}, LIMIT_SECONDS * 1000)

async function run(part: Part): Promise<void> {
  const share = join(directory, part)
  const {examples} = inside
  mkdirSync(join(share, 'manifests'), {recursive: true})
  writeFileSync(join(share, 'manifests/all.yaml'), manifestOf(examples))
  writeFileSync(join(share, 'manifests/four.yaml'), smallManifestOf(examples, KERNELS))
  writeFileSync(join(share, 'manifests/one.yaml'), smallManifestOf(examples, KERNELS.slice(0, 1)))
  const script = outerScript(part, {packageRoot, cacheDirectory})
  const {output, cpu, wall} = await runInOuterGuest(script, {share, cacheDirectory, limitSeconds: LIMIT_SECONDS})
  console.info(`${output}\nouter guest ${part}: ${cpu} s of CPU time, ${wall.toFixed(0)} s`)
}

/** Returns the same run on this machine. */
async function runHere(accelerator: 'tcg' | 'kvm'): Promise<Results> {
  writeFileSync(here.manifest, manifestOf(here.examples))
  return resultsOf(await bpfcompat(['run', here.manifest, '--accelerator', accelerator]))
}

interface Step {
  exit: number
  stdout: string
  stderr: string
  /** Mode and group of /dev/kvm after the step. */
  device: string
}

function stepOf(name: StepName): Step {
  const read = (file: string) => readFileSync(join(shareOf(name), name, file), 'utf8').trim()
  return {exit: Number(read('exit')), stdout: read('stdout'), stderr: read('stderr'), device: read('device')}
}

function reportOf(name: StepName): Results {
  const file = join(shareOf(name), name, 'report/results.json')
  if (!existsSync(file)) throw new Error(`${name} left no results: ${JSON.stringify(stepOf(name), null, 2)}`)
  return JSON.parse(readFileSync(file, 'utf8')) as Results
}

const accelerators = ({kernels}: Results) => kernels.map(({id, accelerator, error}) => ({id, accelerator, error}))
const inKvm = KERNELS.map(id => ({id, accelerator: 'kvm', error: null}))

describe('four kernels in KVM', () => {
  test('ran in KVM only', () => {
    expect(accelerators(reportOf('kvm'))).toEqual(inKvm)
    expect(stepOf('kvm').stdout.split('\n')[1]).toBe('guests ran under KVM')
  })

  test('load, refuse, attach, behave, crash and hang exactly as without KVM', () => {
    expect(comparable(reportOf('kvm'), inside)).toEqual(comparable(emulated, here))
  })

  test('have the same results when they are resumed without a boot', () => {
    const snapshots = (name: StepName) => reportOf(name).kernels.map(({snapshot}) => snapshot)
    expect([snapshots('kvm'), snapshots('resumed')]).toEqual([KERNELS.map(() => 'made'), KERNELS.map(() => 'used')])
    expect(accelerators(reportOf('resumed'))).toEqual(inKvm)
    expect(comparable(reportOf('resumed'), inside)).toEqual(comparable(emulated, here))
  })

  test.each(KERNELS)('%s hangs in one artifact, dies in another, and has a verdict on all others', id => {
    const results = reportOf('kvm')
    const expected: [name: string, verdict: string, interruption: string | null][] = [
      ['attaches', 'pass', null],
      ['rejected', 'fail', null],
      ['behaves', 'pass', null],
      ['test-run', 'pass', null],
      ['hangs', 'fail', null],
      ['crashes', 'fail', 'crash'],
    ]
    if (id === KERNELS[0]) expected.push(['after', 'pass', null])
    const verdicts = expected.map(([name]) => {
      const {lanes, interruption} = caseOf(results, name, id)
      return [name, lanes[0]?.verdict, interruption?.kind ?? null]
    })
    expect(verdicts).toEqual(expected)
    expect(results.kernels.find(kernel => kernel.id === id)?.boots).toBe(id === KERNELS[0] ? 2 : 1)
  })

  test('have the same results on a machine with real KVM', async () => {
    const {kvmProbe} = await buildValidator({
      arch: 'x86_64',
      cacheDirectory,
      signal: new AbortController().signal,
      cache: NO_SHARED_CACHE,
      install: async () => {},
    })
    const defect = await kvmDefect({arch: 'x86_64', qemu: 'qemu-system-x86_64', image: async () => kvmProbe})
    if (defect !== undefined) {
      console.info(`only in the outer guest: ${defect}`)
      return
    }
    expect(comparable(await runHere('kvm'), here)).toEqual(comparable(emulated, here))
  }, 600_000)
})

describe('/dev/kvm without permission for the user', () => {
  test.each<[StepName, string]>([
    ['closed-without-sudo', 'sudo is not installed'],
    ['closed-with-password', 'sudo: a password is required'],
  ])('%s: the step reports why it cannot open the device, and fails in one line', (name, obstacle) => {
    const {exit, stdout, device} = stepOf(name)
    expect(stdout).toContain(`this user may not open /dev/kvm, and changing its mode needs root (${obstacle})`)
    expect(stdout.split('\n').filter(line => line.startsWith('::error'))).toEqual([
      '::error title=bpfcompat::accelerator `kvm` cannot be used: there is no permission to open /dev/kvm: run `sudo chmod 0666 /dev/kvm`; use `auto` or `tcg`, which need no KVM',
    ])
    expect({exit, device}).toEqual({exit: 1, device: '660 kvm'})
  })

  test('a user of its group needs nothing', () => {
    expect(stepOf('kvm').device).toBe('660 kvm')
  })

  test('udev: the step adds a rule, and all kernels run in KVM', () => {
    expect(readFileSync(join(shareOf('udev'), 'device-by-udev'), 'utf8').trim()).toBe('660 kvm')
    const {exit, stdout, device} = stepOf('udev')
    expect(stdout).toContain(
      'this user could not open /dev/kvm: added a udev rule (/run/udev/rules.d/99-bpfcompat-kvm.rules) that allows it',
    )
    expect({exit, device}).toEqual({exit: 0, device: '666 kvm'})
    expect(accelerators(reportOf('udev'))).toEqual(inKvm)
  })

  test('the rule still works when the module is loaded again', () => {
    expect(stepOf('reloaded')).toMatchObject({exit: 0, device: '666 kvm'})
  })

  test('without a running udev the step changes the mode', () => {
    const {exit, stdout, device} = stepOf('chmod')
    expect(stdout).toContain('this user could not open /dev/kvm: set its mode to 0666')
    expect({exit, device}).toEqual({exit: 0, device: '666 kvm'})
    expect(accelerators(reportOf('chmod'))).toEqual(inKvm.slice(0, 1))
  })
})

describe('KVM that stops working between the probe and the boot', () => {
  const lost = /KVM, which stopped working after the probe: .*(?:kvm|KVM)/

  test('auto: the kernel is emulated from then on, which the report and its first lines show', () => {
    const results = reportOf('replaced-auto')
    expect(results.host.accelerator?.used).toBe('kvm')
    expect(results.kernels).toMatchObject([{id: KERNELS[0], accelerator: 'tcg', boots: 2}])
    expect(results.kernels[0]?.notes).toContainEqual(expect.stringMatching(lost))
    expect(stepOf('replaced-auto').stdout).toContain(
      '\nguests ran under emulation (TCG): KVM booted none of the kernels, see the notes\n',
    )
  })

  test.each<[StepName, RegExp]>([
    ['replaced-kvm', /^KVM stopped working after the probe: \/dev\/kvm opens, but QEMU ended with 1: .+; use /],
    ['unloaded-between', /^KVM stopped working after the probe: this machine has no \/dev\/kvm; use --accelerator /],
  ])('kvm, %s: one line reports the problem and the fix', (name, words) => {
    const [kernel] = reportOf(name).kernels
    expect(kernel).toMatchObject({boots: 1, error: expect.stringMatching(words)})
    expect(kernel?.error).not.toContain('\n')
    expect(stepOf(name).exit).toBe(1)
  })
})

describe('a machine without the loaded module', () => {
  test('kvm: one line reports it', () => {
    expect(stepOf('unloaded')).toMatchObject({
      exit: 1,
      stderr: expect.stringContaining('accelerator `kvm` cannot be used: this machine has no /dev/kvm'),
    })
  })

  test('doctor reports that guests are emulated', () => {
    expect(stepOf('doctor').stdout).toMatch(/^-- {2}KVM +this machine has no \/dev\/kvm; guests are emulated/m)
  })
})
