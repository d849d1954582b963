import {describe, expect, test} from '@jest/globals'
import {findingsOf} from '../../src/findings/findings.ts'
import type {KernelResult} from '../../src/model/kernel.ts'
import {aCase, aFailedLane, aFailedLoad} from '../model/case.ts'
import {aFailedProgramLoad, aProgram} from '../model/program.ts'
import {aResults} from '../model/results.ts'
import {findings, NEW, OLD, only, rejected} from './cases.ts'

describe('a verifier that gives up', () => {
  const source = {file: 'a.bpf.c', path: null, line: 7, column: 2, text: 'for (i = 0; i < n; i++)'}
  const titleOf = (verifierTail: string, at: typeof source | null) =>
    only(
      findings({
        load: aFailedLoad({program: 'handle_exec'}),
        programs: [aProgram({load: aFailedProgramLoad({verifierTail, source: at}), attach: null})],
      }),
    ).title

  test.each(['BPF program is too large. Processed 1000001 insn', 'The sequence of 8193 jumps is too complex.'])(
    '%s: the line is the beginning of the loop, not a rejected line',
    words => {
      expect(titleOf(words, source)).toMatch(/; it gave up in the loop that begins here$/)
      expect(titleOf(words, null)).not.toContain('loop that')
    },
  )

  test('the line of another limit is the rejected line', () => {
    expect(titleOf('combined stack size of 2 calls is 544. Too large', source)).not.toContain('loop that')
  })
})

test('the remedy for a rejection without a reason does not mention one', () => {
  const {class: kind, remedy} = rejected('processed 0 insns (limit 1000000) max_states_per_insn 0')
  expect(kind).toBe('VERIFIER_REJECTION')
  expect(remedy).toContain('gave no reason')
  expect(remedy).not.toContain('that is shown')
})

describe('a helper', () => {
  test('that the kernel does not have is guarded by its number; one for other program types cannot be guarded', () => {
    const guard = 'bpf_core_enum_value_exists(enum bpf_func_id, BPF_FUNC_loop)'
    expect(rejected('invalid func unknown#181').remedy).toContain(guard)
    expect(rejected('unknown func bpf_loop#181').remedy).not.toContain('enum_value')
    expect(rejected('unknown func bpf_loop#181').remedy).toContain('this kernel offers it only to other types')
  })
})

describe('the verifier', () => {
  test.each([
    [
      "12: (61) r1 = *(u32 *)(r1 +8)\nR1 invalid mem access 'inv'\nprocessed 12 insns (limit 1000000) max_states_per_insn 0 total_states 1 peak_states 1 mark_read 1",
      'VERIFIER_REJECTION',
      "R1 invalid mem access 'inv'",
    ],
    [
      'BPF program is too large. Processed 1000001 insn\nprocessed 1000001 insns (limit 1000000)',
      'VERIFIER_LIMIT',
      'BPF program is too large. Processed 1000001 insn',
    ],
    ['The sequence of 8193 jumps is too complex.', 'VERIFIER_LIMIT', 'The sequence of 8193 jumps is too complex.'],
    [
      'combined stack size of 2 calls is 544. Too large',
      'VERIFIER_LIMIT',
      'combined stack size of 2 calls is 544. Too large',
    ],
    ['7: (85) call bpf_loop#181\nunknown func bpf_loop#181', 'UNSUPPORTED_HELPER', 'unknown func bpf_loop#181'],
    ['7: (85) call unknown#181\ninvalid func unknown#181', 'UNSUPPORTED_HELPER', 'invalid func unknown#181'],
    [
      'program of this type cannot use helper bpf_loop#181',
      'UNSUPPORTED_HELPER',
      'program of this type cannot use helper bpf_loop#181',
    ],
    [
      '3: <invalid CO-RE relocation>\nfailed to resolve CO-RE relocation <byte_off> [12] struct task_struct.__state (0:1 @ offset 24)',
      'CORE_RELOCATION_FAILURE',
      'failed to resolve CO-RE relocation <byte_off> [12] struct task_struct.__state (0:1 @ offset 24)',
    ],
    [
      'call unknown#195896080\ninvalid func unknown#195896080',
      'CORE_RELOCATION_FAILURE',
      'invalid func unknown#195896080',
    ],
    [
      "9: <invalid kfunc call>\nkfunc 'bpf_cpumask_create' is referenced but wasn't resolved",
      'MISSING_KERNEL_SYMBOL',
      "kfunc 'bpf_cpumask_create' is referenced but wasn't resolved",
    ],
    ['back-edge from insn 9 to 4', 'VERIFIER_REJECTION', 'back-edge from insn 9 to 4'],
    ['unknown opcode 06', 'VERIFIER_REJECTION', 'unknown opcode 06'],
    ['attach_btf_id 91 is not a function', 'MISSING_ATTACH_TARGET', 'attach_btf_id 91 is not a function'],
    ['something nobody has ever read', 'VERIFIER_REJECTION', 'something nobody has ever read'],
  ])('%j', (tail, expected, words) => {
    expect(rejected(tail)).toMatchObject({class: expected, words})
  })

  test('names a helper that the kernel reports only by its number, with the release that introduced it', () => {
    const {title, remedy} = rejected('invalid func unknown#181')
    expect(title).toBe('program handle_exec calls the helper bpf_loop (#181), which the kernel does not have')
    expect(remedy).toContain('Linux 5.17')
    expect(remedy).toContain('BPF_FUNC_loop')
  })

  test('names the type and field of a CO-RE relocation', () => {
    const tail = 'failed to resolve CO-RE relocation <byte_off> [12] struct task_struct.__state (0:1 @ offset 24)'
    expect(rejected(tail).title).toContain('struct task_struct.__state,')
  })

  const NEW_LOG = [
    '; ev->uid = task->cred->uid.val; @ probe.bpf.c:41',
    '12: (61) r1 = *(u32 *)(r1 +8)         ; R1=scalar()',
    "R1 invalid mem access 'scalar'",
    '',
    'Verification failed: Register Type Safety: Invalid dereference',
    '',
    'Reason:',
    '  R1 is an integer scalar here, not a pointer to memory.',
    '',
    'At:',
    '  handle_exec @ probe.bpf.c:41:9',
    '',
    'Suggestion:',
    '  Use a trusted pointer or copy the data with',
    '  bpf_probe_read_kernel().',
    '',
    'processed 12 insns (limit 1000000) max_states_per_insn 0 total_states 1 peak_states 1 mark_read 1',
  ].join('\n')

  test('of 7.3 adds an explanation; the error in one line stays the same', () => {
    const finding = rejected(NEW_LOG, {kernels: [NEW]})
    expect(finding.words).toBe("R1 invalid mem access 'scalar'")
    expect(finding.excerpt).toContain('R1 is an integer scalar here')
    expect(finding.remedy).toContain(
      'The verifier of debian-sid-7.3 suggests: Use a trusted pointer or copy the data with bpf_probe_read_kernel().',
    )
  })

  test('the block of 7.3 alone still has an error', () => {
    const block = NEW_LOG.slice(NEW_LOG.indexOf('Verification'))
    expect(rejected(block, {kernels: [NEW]}).words).toBe('Register Type Safety: Invalid dereference')
  })

  test('a failure folds over kernels with different wordings, with the line of the kernel that reports one', () => {
    const source = {file: 'probe.bpf.c', path: null, line: 41, column: 9, text: 'ev->uid = task->cred->uid.val;'}
    const on = (kernel: KernelResult, verifierTail: string, line: typeof source | null) =>
      aCase({
        kernel: kernel.id,
        lanes: [aFailedLane('handle_exec was rejected')],
        load: aFailedLoad({program: 'handle_exec'}),
        programs: [aProgram({load: aFailedProgramLoad({verifierTail, source: line}), attach: null})],
      })
    const finding = only(
      findingsOf(
        aResults({
          kernels: [OLD, NEW],
          cases: [on(NEW, NEW_LOG, source), on(OLD, "R1 invalid mem access 'inv'", null)],
        }),
      ),
    )
    expect(finding).toMatchObject({
      kernels: [OLD.id, NEW.id],
      source,
      words: "R1 invalid mem access 'inv'",
      excerpt: null,
    })
    expect(finding.remedy).toContain('suggests')
  })

  test('two lines are two findings', () => {
    const at = (kernel: KernelResult, line: number) =>
      aCase({
        kernel: kernel.id,
        lanes: [aFailedLane('no')],
        load: aFailedLoad({program: 'handle_exec'}),
        programs: [
          aProgram({
            load: aFailedProgramLoad({
              verifierTail: 'R1 !read_ok',
              source: {file: 'a.c', path: null, line, column: 1, text: ''},
            }),
          }),
        ],
      })
    expect(
      findingsOf(aResults({kernels: [OLD, NEW], cases: [at(OLD, 1), at(NEW, 2)]})).map(({kernels}) => kernels),
    ).toEqual([[OLD.id], [NEW.id]])
  })
})

describe('many programs with the same mistake', () => {
  const words = 'BPF program is too large. Processed 1000001 insn'
  const failing = (name: string, verifierTail: string) =>
    aProgram({name, load: aFailedProgramLoad({verifierTail}), attach: null})

  test('are one finding that names the first program and counts the others', () => {
    const programs = ['one', 'two', 'three'].map(name => failing(name, words))
    const finding = only(findings({load: aFailedLoad({program: 'one'}), programs}))
    expect(finding).toMatchObject({class: 'VERIFIER_LIMIT', program: 'one', otherPrograms: ['two', 'three']})
  })

  test('a mistake of another kind is a separate finding', () => {
    const programs = [failing('one', words), failing('two', "R0 invalid mem access 'scalar'"), failing('three', words)]
    const found = findings({load: aFailedLoad({program: 'one'}), programs})
    expect(found.map(({program, otherPrograms}) => [program, otherPrograms])).toEqual([
      ['one', ['three']],
      ['two', []],
    ])
  })
})

test('a callback on a kernel that does not support callbacks is explained, for any message of the verifier', () => {
  expect(rejected("number of funcs in func_info doesn't match number of subprogs")).toMatchObject({
    class: 'UNSUPPORTED_HELPER',
    title: expect.stringContaining('kernels before 5.13'),
  })
})
