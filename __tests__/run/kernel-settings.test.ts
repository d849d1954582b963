import {describe, expect, test} from '@jest/globals'
import type {GuestOutcome} from '../../src/guest/outcome.ts'
import {parseKernelConfig} from '../../src/kernels/kernel-config.ts'
import type {KernelWarning} from '../../src/results/model.ts'
import {takeKnownWarnings} from '../../src/run/known-warnings.ts'
import {cmdlineOf} from '../../src/run/lsm.ts'

describe('cmdlineOf', () => {
  const config = (list: string) => parseKernelConfig(`CONFIG_BPF_LSM=y\nCONFIG_LSM="${list}"\n`)
  const append = {cmdline: 'quiet', lsm: 'append-bpf' as const}

  test("appends bpf to the kernel's own list", () => {
    expect(cmdlineOf(append, config('landlock,lockdown,yama'))).toEqual({
      cmdline: 'quiet lsm=landlock,lockdown,yama,bpf',
      note: null,
    })
  })

  test("appends it to the user's list where there is one", () => {
    const {cmdline} = cmdlineOf({...append, cmdline: 'lsm=yama'}, config('landlock'))
    expect(cmdline).toBe('lsm=yama lsm=yama,bpf')
  })

  test('says when it changes nothing', () => {
    expect(cmdlineOf(append, config('yama,bpf'))).toMatchObject({
      cmdline: 'quiet',
      note: expect.stringContaining('by itself'),
    })
    expect(cmdlineOf(append, parseKernelConfig('# CONFIG_BPF_LSM is not set\n'))).toMatchObject({
      cmdline: 'quiet',
      note: expect.stringContaining('built without CONFIG_BPF_LSM'),
    })
  })

  test('leaves a kernel alone of which it is not asked', () => {
    expect(cmdlineOf({cmdline: '', lsm: null}, config('yama'))).toEqual({cmdline: '', note: null})
  })
})

describe('takeKnownWarnings', () => {
  const warning = (message: string): KernelWarning => ({message, during: null, excerpt: message})

  test('makes notes of what the manifest knows, and leaves the rest', () => {
    const outcome: GuestOutcome = {
      boots: 1,
      snapshot: null,
      shape: 'bzimage-pc',
      accelerator: 'kvm',
      bootMs: 1,
      guestMs: 1,
      refusedSettings: [],
      hello: null,
      modules: [],
      error: null,
      killed: new Set<number>(),
      cases: new Map([[0, {records: [], interruption: null, warnings: [warning('WARNING: a'), warning('BUG: b')]}]]),
      warnings: [warning('WARNING: a')],
      notes: [],
      parked: null,
    }
    expect(takeKnownWarnings(outcome, [/WARNING: a/g])).toEqual(['allowed kernel warning (2 times): WARNING: a'])
    expect(outcome.warnings).toEqual([])
    expect(outcome.cases.get(0)?.warnings).toEqual([warning('BUG: b')])
  })
})
