import {describe, expect, test} from '@jest/globals'
import {aFailedLoad} from '../model/case.ts'
import {aKernel} from '../model/kernel.ts'
import {aMap} from '../model/map.ts'
import {aFailedProgramLoad, aProgram, aProgramLoad} from '../model/program.ts'
import {findings, NEW, OLD, only} from './cases.ts'

describe('libbpf', () => {
  test.each([
    [
      'libbpf: failed to find valid kernel BTF\nlibbpf: Error loading vmlinux BTF: -3',
      'MISSING_BTF',
      'failed to find valid kernel BTF',
    ],
    ['libbpf: Error loading vmlinux BTF: -ESRCH', 'MISSING_BTF', 'Error loading vmlinux BTF: -ESRCH'],
    [
      'libbpf: BTF is required, but is missing or corrupted.',
      'MISSING_BTF',
      'BTF is required, but is missing or corrupted.',
    ],
    [
      'libbpf: Error loading ELF section .BTF: -22.\nlibbpf: BTF is required, but is missing or corrupted.',
      'MISSING_BTF',
      'BTF is required, but is missing or corrupted.',
    ],
    [
      "libbpf: prog 'a': relo #0: failed to relocate: -22\nlibbpf: failed to perform CO-RE relocations: -22",
      'CORE_RELOCATION_FAILURE',
      "prog 'a': relo #0: failed to relocate: -22",
    ],
    [
      "libbpf: extern (var ksym) 'bpf_prog_active': not found in kernel BTF",
      'MISSING_KERNEL_SYMBOL',
      "extern (var ksym) 'bpf_prog_active': not found in kernel BTF",
    ],
    [
      "libbpf: extern (func ksym) 'bpf_cpumask_create': not found in kernel or module BTFs",
      'MISSING_KERNEL_SYMBOL',
      "extern (func ksym) 'bpf_cpumask_create': not found in kernel or module BTFs",
    ],
    [
      "libbpf: extern 'CONFIG_HZ' (strong): not resolved",
      'MISSING_KERNEL_SYMBOL',
      "extern 'CONFIG_HZ' (strong): not resolved",
    ],
    [
      'libbpf: struct_ops init_kern: struct sched_ext_ops is not found in kernel BTF',
      'MISSING_KERNEL_SYMBOL',
      'struct_ops init_kern: struct sched_ext_ops is not found in kernel BTF',
    ],
    [
      "libbpf: prog 'handle_exec': failed to find kernel BTF type ID of 'do_unlinkat': -ESRCH",
      'MISSING_ATTACH_TARGET',
      "prog 'handle_exec': failed to find kernel BTF type ID of 'do_unlinkat': -ESRCH",
    ],
    [
      "libbpf: prog 'handle_exec': missing BPF prog type, check ELF section name 'classifier/x'",
      'UNSUPPORTED_PROGRAM_TYPE',
      "prog 'handle_exec': missing BPF prog type, check ELF section name 'classifier/x'",
    ],
    [
      "libbpf: elf: legacy map definitions in 'maps' section are not supported by libbpf v1.0+",
      'LEGACY_MAPS',
      "elf: legacy map definitions in 'maps' section are not supported by libbpf v1.0+",
    ],
    [
      "libbpf: permission error while running as root; try raising 'ulimit -l'? current value: 64.0 KiB",
      'POLICY_DENIED',
      "permission error while running as root; try raising 'ulimit -l'? current value: 64.0 KiB",
    ],
    ['libbpf: words of a future version', 'UNKNOWN', 'load failed'],
  ])('%s', (libbpfTail, expected, words) => {
    const errno = expected === 'POLICY_DENIED' ? {number: 1, name: 'EPERM'} : {number: 22, name: 'EINVAL'}
    const load = aFailedLoad({errno, message: 'load failed'})
    const alone = aFailedProgramLoad({errno, message: 'load failed', refusedBy: 'libbpf'})
    const list = findings({load, programs: [aProgram({load: alone, attach: null})], libbpfTail})
    expect(only(list)).toMatchObject({class: expected, words: `libbpf 1.7: ${words}`})
  })

  test('the name "lsm" in a log is not a policy', () => {
    const load = aFailedLoad({message: 'load failed'})
    expect(
      only(findings({load, programs: [], maps: [aMap()], libbpfTail: "libbpf: prog 'lsm_open': failed to load: -22"}))
        .class,
    ).toBe('UNKNOWN')
  })

  test('an object that could not be opened is invalid', () => {
    expect(only(findings({load: aFailedLoad({message: 'open failed'}), programs: [], maps: []})).class).toBe(
      'INVALID_OBJECT',
    )
  })
})

describe('loads alone', () => {
  const bad = aProgram({name: 'bad', load: aFailedProgramLoad({verifierTail: 'R1 !read_ok'}), attach: null})
  const good = aProgram({name: 'good', load: aProgramLoad({pass: 'alone'}), attach: null})

  test('only programs that fail alone have a finding', () => {
    const list = findings({load: aFailedLoad({program: 'bad'}), programs: [good, bad]})
    expect(list.map(({program}) => program)).toEqual(['bad'])
  })

  test('an object that fails although each program loads alone mentions that', () => {
    const {title, class: kind} = only(
      findings({load: aFailedLoad({program: 'good', message: 'failed'}), programs: [good]}),
    )
    expect(kind).toBe('UNKNOWN')
    expect(title).toContain('each program loads alone')
  })

  test.each([
    ['EINVAL', 'lsm', OLD, 212, 'UNSUPPORTED_PROGRAM_TYPE'],
    ['EINVAL', 'syscall', OLD, 212, 'UNSUPPORTED_PROGRAM_TYPE'],
    ['EINVAL', 'syscall', NEW, 212, 'UNKNOWN'],
    ['EINVAL', 'kprobe', OLD, 212, 'UNKNOWN'],
    ['E2BIG', 'kprobe', aKernel({release: '4.19.0-27-amd64'}), 5000, 'VERIFIER_LIMIT'],
    ['EPERM', 'kprobe', OLD, 212, 'POLICY_DENIED'],
  ])('%s of a %s program without a verifier log', (name, type, kernel, insns, expected) => {
    const load = aFailedProgramLoad({errno: {number: 1, name}})
    const list = findings(
      {load: aFailedLoad({program: 'handle_exec'}), programs: [aProgram({type, insns, load, attach: null})]},
      {kernels: [kernel]},
    )
    expect(only(list).class).toBe(expected)
  })

  test.each([
    ['5.10.0-46-cloud-amd64', true],
    ['5.4.0-216-generic', false],
  ])('the option that lsm programs need is named if the kernel can have it: %s', (release, named) => {
    const load = aFailedProgramLoad({errno: {number: 22, name: 'EINVAL'}})
    const {remedy} = only(
      findings(
        {load: aFailedLoad({program: 'handle_exec'}), programs: [aProgram({type: 'lsm', load, attach: null})]},
        {kernels: [aKernel({release})]},
      ),
    )
    expect(remedy.includes('CONFIG_BPF_LSM')).toBe(named)
  })
})

test('maps in "maps/…" sections are distinguished from a broken object', () => {
  const message = "prog 'kprobe__tcp_v4_connect': bad map relo against 'tcpsock' in section 'maps/tcpsock'"
  const finding = only(findings({load: aFailedLoad({message}), programs: [], libbpfTail: `libbpf: ${message}\n`}))
  expect(finding).toMatchObject({class: 'FOREIGN_LOADER', remedy: expect.stringContaining('cilium/ebpf')})
})
