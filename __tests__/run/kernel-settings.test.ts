import {describe, expect, test} from '@jest/globals'
import {takeKnownWarnings} from '../../src/cases/known-warnings.ts'
import type {GuestOutcome} from '../../src/guest/outcome.ts'
import type {RecordOf} from '../../src/guest/record-shapes.ts'
import {parseKernelConfig} from '../../src/kernels/model/kernel-config.ts'
import type {Arch} from '../../src/model/arch.ts'
import type {KernelWarning} from '../../src/model/kernel.ts'
import type {PlannedKernel} from '../../src/plan/planned.ts'
import {cmdlineOf} from '../../src/run/cmdline.ts'
import {guestSettings, refusalNotes} from '../../src/run/kernel-settings.ts'
import {aKernelRequest} from '../requests.ts'
import {record} from './case-records.ts'

describe('cmdlineOf', () => {
  const config = (list: string) => parseKernelConfig(`CONFIG_BPF_LSM=y\nCONFIG_LSM="${list}"\n`)
  const append = aKernelRequest({cmdline: 'quiet', lsm: 'append-bpf'})

  test("appends bpf to the kernel's list", () => {
    expect(cmdlineOf(append, config('landlock,lockdown,yama'))).toEqual({
      cmdline: 'quiet lsm=landlock,lockdown,yama,bpf',
      note: null,
    })
  })

  test("appends bpf to the user's list, if there is one", () => {
    const {cmdline} = cmdlineOf({...append, cmdline: 'lsm=yama'}, config('landlock'))
    expect(cmdline).toBe('lsm=yama lsm=yama,bpf')
  })

  test('notes that it changes nothing', () => {
    expect(cmdlineOf(append, config('yama,bpf'))).toMatchObject({
      cmdline: 'quiet',
      note: expect.stringContaining('by default'),
    })
    expect(cmdlineOf(append, parseKernelConfig('# CONFIG_BPF_LSM is not set\n'))).toMatchObject({
      cmdline: 'quiet',
      note: expect.stringContaining('built without CONFIG_BPF_LSM'),
    })
  })

  test('does not change a kernel without the setting', () => {
    expect(cmdlineOf(aKernelRequest(), config('yama'))).toEqual({cmdline: '', note: null})
  })

  test('adds the parameters for lockdown and mitigations', () => {
    const asked = aKernelRequest({cmdline: 'quiet', lockdown: 'integrity', mitigations: 'off', lsm: 'append-bpf'})
    expect(cmdlineOf(asked, config('yama')).cmdline).toBe('quiet lockdown=integrity mitigations=off lsm=yama,bpf')
  })
})

describe('settings of a guest', () => {
  const planned = (request: Parameters<typeof aKernelRequest>[0], arch: Arch = 'x86_64'): PlannedKernel => {
    const source = {kind: 'url', image: {urls: [], sha256: ''}, config: null, modules: null} as const
    const spec = {id: 'k', distribution: 'Debian', arch, source}
    return {name: 'k', spec, request: aKernelRequest(request), booted: true, artifacts: []}
  }

  test('huge pages are added to its memory, and set before other settings', () => {
    const sysctl = [{name: 'vm.swappiness', value: '1'}]
    expect(guestSettings(planned({hugepages: 64, memoryMib: 700, sysctl}), null)).toMatchObject({
      memoryMib: 700,
      reservedMib: 128,
      sysctl: [{name: 'vm.nr_hugepages', value: '64'}, ...sysctl],
    })
    expect(guestSettings(planned({hugepages: 64}, 's390x'), null).reservedMib).toBe(64)
    const large = parseKernelConfig('CONFIG_ARM64_64K_PAGES=y\n')
    expect(guestSettings(planned({hugepages: 2}, 'arm64'), large).reservedMib).toBe(1024)
    expect(guestSettings(planned({}), null)).toMatchObject({reservedMib: 0, sysctl: [], cgroup: 'v2'})
  })

  const helloOf = (lockdown: string) => record('hello', {lockdown}) as RecordOf<'hello'>

  test('settings that the kernel did not accept, or only in part, are noted', () => {
    const hello = helloOf('[none] integrity confidentiality')
    const written = (name: string, value: string | null, errno = 0) => ({type: 'sysctl' as const, name, value, errno})
    const request = aKernelRequest({lockdown: 'integrity', hugepages: 64, cgroup: 'hybrid'})
    const settings = [written('vm.nr_hugepages', '60'), written('net.no_such', null, 2)]
    expect(refusalNotes(request, {hello, settings, controllers: 'memory cpu,cpuacct'})).toEqual([
      'net.no_such could not be set (ENOENT): this kernel does not have the setting, or rejects the value',
      '`lockdown: integrity` has no effect: this kernel did not accept it',
      'the kernel reserved only 60 of 64 huge pages; set a larger `memory` in the manifest',
      '/sys/fs/cgroup has the layout `hybrid`; version 1 controllers: memory cpu,cpuacct',
    ])
    const locked = helloOf('none [integrity] confidentiality')
    const taken = {hello: locked, settings: [written('vm.nr_hugepages', '64')], controllers: ''}
    expect(refusalNotes(aKernelRequest({lockdown: 'integrity', hugepages: 64, cgroup: 'v1'}), taken)).toEqual([
      '/sys/fs/cgroup has the layout `v1`; version 1 controllers: this kernel has none',
    ])
    expect(refusalNotes(aKernelRequest(), {hello, settings: [], controllers: null})).toEqual([])
  })
})

describe('takeKnownWarnings', () => {
  const warning = (message: string): KernelWarning => ({message, during: null, excerpt: message})

  test('turns warnings that the manifest allows into notes, and keeps the rest', () => {
    const outcome: GuestOutcome = {
      boots: 1,
      snapshot: null,
      shape: 'bzimage-pc',
      accelerator: 'kvm',
      bootMs: 1,
      guestMs: 1,
      settings: [],
      controllers: null,
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
