import {describe, expect, test} from '@jest/globals'
import type {LackKind, ProgramResult} from '../../src/model/program.ts'
import {aFailedLoad} from '../model/case.ts'
import {aKernel} from '../model/kernel.ts'
import {aFailedProgramLoad, aProgram, aProgramLoad} from '../model/program.ts'
import {findings, only} from './cases.ts'

const UBUNTU_18 = aKernel({id: 'ubuntu-18.04-4.15', release: '4.15.0-213-generic', btf: false})

/** The finding about a program that was refused, on a kernel without some features. */
function refused(what: LackKind[], verifierTail: string, program: Partial<ProgramResult> = {}) {
  const lacks = what.map(lack => ({what: lack, errno: {number: 22, name: 'EINVAL'}, source: LINE}))
  const load = aFailedProgramLoad({
    lacks,
    verifierTail,
    message: "prog 'handle_exec': BPF program load failed: -EINVAL",
  })
  const programs = [aProgram({load, attach: null, ...program})]
  return only(findings({load: aFailedLoad({program: 'handle_exec'}), programs}, {kernels: [UBUNTU_18]}))
}

const LINE = {file: 'src/monitor.bpf.c', path: 'src/monitor.bpf.c', line: 12, column: 3, text: 'return twice(x);'}

describe('a feature that the guest found missing explains', () => {
  test.each<[LackKind, string, string, RegExp]>([
    ['bpf_to_bpf_calls', 'unreachable insn 5', 'VERIFIER_REJECTION', /calls another function.*__always_inline/s],
    ['jmp32', 'unknown insn class 6', 'VERIFIER_REJECTION', /32-bit jumps.*-mcpu=v2/s],
    ['map_values', 'unrecognized bpf_ld_imm64 insn', 'UNSUPPORTED_MAP_TYPE', /global variables.*BPF_NO_GLOBAL_DATA/s],
    ['map_values', 'invalid func 2001000002', 'UNSUPPORTED_MAP_TYPE', /global variables/],
    ['map_values', "BPF map 'a.rodata' is referenced but wasn't created", 'UNSUPPORTED_MAP_TYPE', /global variables/],
    ['function_addresses', 'unrecognized bpf_ld_imm64 insn', 'UNSUPPORTED_HELPER', /passes a function to a helper/],
    ['bounded_loops', 'back-edge from insn 9 to 4', 'VERIFIER_REJECTION', /has a loop.*unroll/s],
    ['atomics', 'BPF_STX uses reserved fields', 'VERIFIER_REJECTION', /atomic operations/],
  ])('%s by %s', (lack, words, kind, explained) => {
    const finding = refused([lack], `0: (b7) r0 = 0\n${words}\nprocessed 1 insns\n`)
    expect(finding).toMatchObject({class: kind, words, source: LINE})
    expect(`${finding.title} ${finding.remedy}`).toMatch(explained)
  })

  test.each<[LackKind, Partial<ProgramResult>, string, RegExp]>([
    ['program_type', {type: 'lsm', section: 'lsm/file_open'}, 'UNSUPPORTED_PROGRAM_TYPE', /lsm programs.*security_/s],
    ['program_type', {type: 'tracing', section: 'tp_btf/sched_switch'}, 'UNSUPPORTED_PROGRAM_TYPE', /SEC\("raw_tp/],
    [
      'attach_type',
      {type: 'cgroup_sock', section: 'cgroup/sock_release'},
      'UNSUPPORTED_ATTACH_TYPE',
      /cgroup\/sock_release/,
    ],
    [
      'attach_type',
      {type: 'xdp', section: 'xdp/devmap'},
      'UNSUPPORTED_ATTACH_TYPE',
      /xdp\/devmap programs came with Linux 5\.8/,
    ],
    [
      'expected_attach_type',
      {type: 'cgroup_sock', section: 'cgroup/sock_create'},
      'UNSUPPORTED_ATTACH_TYPE',
      /SEC\("cgroup\/sock"\)/,
    ],
    ['sleepable', {type: 'kprobe', section: 'uprobe.s'}, 'UNSUPPORTED_PROGRAM_TYPE', /sleepable kprobe programs/],
  ])('%s, for a program that the verifier never saw', (lack, program, kind, explained) => {
    const finding = refused([lack], '', program)
    expect(finding.class).toBe(kind)
    expect(`${finding.title} ${finding.remedy}`).toMatch(explained)
  })
})

describe('it does not explain a failure', () => {
  test('if the verifier refused the program for another reason', () => {
    const finding = refused(['bpf_to_bpf_calls', 'map_values'], "R1 invalid mem access 'map_value_or_null'")
    expect(finding.title).toContain('NULL')
  })

  test('if the kernel has the feature that the message is about', () => {
    expect(refused(['map_values'], 'unreachable insn 5').title).not.toContain('global variables')
  })
})

test("a kernel without BTF cannot be helped by a BTF file where the program needs the kernel's own", () => {
  const load = aFailedProgramLoad({message: 'Error loading vmlinux BTF: -ESRCH'})
  const programs = [aProgram({type: 'tracing', section: 'fentry/vfs_read', load, attach: null})]
  const finding = only(findings({load: aFailedLoad({message: 'Error loading vmlinux BTF: -ESRCH'}), programs}))
  expect(finding.class).toBe('MISSING_BTF')
  expect(finding.remedy).toContain('CONFIG_DEBUG_INFO_BTF')
  expect(finding.remedy).not.toContain('BTFHub')
})

test("a program that fails without the object's BTF mentions that the kernel refused the BTF, and why", () => {
  const load = aFailedProgramLoad({verifierTail: "R1 invalid mem access 'scalar'", source: LINE})
  const programs = [aProgram({load, attach: null})]
  const {remedy} = only(
    findings({load: aFailedLoad({program: 'handle_exec', btfRefused: '[4] DATASEC .data.a-b Invalid name'}), programs}),
  )
  expect(remedy).toContain('The kernel refused the BTF of the object ([4] DATASEC .data.a-b Invalid name)')
  expect(remedy).toContain('.BTF.ext')
})

describe('the YAML that leaves a program out', () => {
  const failing = aProgram({
    name: 'handle_exec',
    load: aFailedProgramLoad({verifierTail: 'invalid func unknown#181'}),
    attach: null,
  })
  const load = aFailedLoad({program: 'handle_exec'})

  test('is shown if another program of the object loads', () => {
    const other = aProgram({name: 'other', load: aProgramLoad({pass: 'alone'}), attach: null})
    expect(only(findings({load, programs: [failing, other]})).remedyYaml).toContain('optional: true')
  })

  test('is not shown if nothing would be left to load', () => {
    expect(only(findings({load, programs: [failing]})).remedyYaml).toBeNull()
  })
})
