import {describe, expect, test} from '@jest/globals'
import {verifierExcerpt} from '../../src/findings/verifier-excerpt.ts'

/** The end of a real log, shortened. Kernels up to 6.8 print only the line, and states on separate lines. */
const OF_5_10 = `0: R1=ctx(id=0,off=0,imm=0) R10=fp0
; struct task_struct *task = bpf_get_current_task();
0: (85) call bpf_get_current_task#35
1: (bf) r6 = r0
; if (flag)
2: (15) if r6 == 0x0 goto pc+4
 R0_w=inv(id=0) R6_w=inv(id=0) R10=fp0
; return 0;
3: (b7) r0 = 0
4: (95) exit

from 2 to 7: R0_w=inv(id=0) R1=ctx(id=0,off=0,imm=0) R6_w=inv(id=0) R10=fp0 fp-8=mmmmmmmm
; ev->uid = task->cred->uid.val;
7: (79) r7 = *(u64 *)(r6 +1256)
R6 invalid mem access 'inv'
processed 9 insns (limit 1000000) max_states_per_insn 0 total_states 1 peak_states 1 mark_read 1
`

const OF_6_9 = `0: R1=ctx() R10=fp0
; task = bpf_get_current_task(); @ probe.bpf.c:39
0: (85) call bpf_get_current_task#35          ; R0_w=scalar()
1: (b7) r3 = 1                        ; R3_w=1
; ev->uid = task->cred->uid.val; @ probe.bpf.c:41
2: (79) r1 = *(u64 *)(r0 +1256)
R0 invalid mem access 'scalar'
processed 3 insns (limit 1000000) max_states_per_insn 0 total_states 0 peak_states 0 mark_read 0
`

const OF_7_3 = `${OF_6_9.slice(0, OF_6_9.indexOf('processed'))}
Verification failed: Register Type Safety: Invalid dereference

Reason:
  R0 is an integer scalar here, not a pointer to memory.

At:
  handle_exec @ probe.bpf.c:41:9

Causal path:
  insn 0: R0 set by call bpf_get_current_task @ probe.bpf.c:39

Suggestion:
  Use a trusted pointer.

processed 3 insns (limit 1000000) max_states_per_insn 0 total_states 0 peak_states 0 mark_read 0
`

describe('the rejected path', () => {
  test('up to 6.8: leads over the branch and leaves out the other path and the other registers', () => {
    expect(verifierExcerpt(OF_5_10)).toBe(
      [
        '; struct task_struct *task = bpf_get_current_task();',
        '1: (bf) r6 = r0',
        '; if (flag)',
        'from 2 to 7: R6_w=inv(id=0) …',
        '; ev->uid = task->cred->uid.val;',
        '7: (79) r7 = *(u64 *)(r6 +1256)',
        "R6 invalid mem access 'inv'",
      ].join('\n'),
    )
  })

  test('from 6.9: shows the instruction that set the register, with its state', () => {
    expect(verifierExcerpt(OF_6_9)?.split('\n')).toEqual([
      '; task = bpf_get_current_task(); @ probe.bpf.c:39',
      '0: (85) call bpf_get_current_task#35          ; R0_w=scalar()',
      '; ev->uid = task->cred->uid.val; @ probe.bpf.c:41',
      '2: (79) r1 = *(u64 *)(r0 +1256)',
      "R0 invalid mem access 'scalar'",
    ])
  })

  test('from 7.3: adds the reason and the causal path, and leaves the suggestion to the remedy', () => {
    const lines = verifierExcerpt(OF_7_3)?.split('\n') ?? []
    expect(lines.slice(-3)).toEqual([
      "R0 invalid mem access 'scalar'",
      'R0 is an integer scalar here, not a pointer to memory.',
      'insn 0: R0 set by call bpf_get_current_task @ probe.bpf.c:39',
    ])
    expect(lines.join()).not.toContain('trusted')
  })

  test('fits a screen, and keeps the last lines of a long path', () => {
    const steps = Array.from({length: 300}, (_, n) => `; step(${n});\n${n}: (07) r2 += 1`).join('\n')
    const lines = verifierExcerpt(`${steps}\nR2 min value is negative\n`)?.split('\n') ?? []
    expect(lines).toHaveLength(14)
    expect(lines.slice(-3)).toEqual(['; step(299);', '299: (07) r2 += 1', 'R2 min value is negative'])
    expect(lines).toContain('; step(290);')
  })
})

test('an error before any instruction is the whole excerpt', () => {
  expect(verifierExcerpt("number of funcs in func_info doesn't match number of subprogs\n")).toBe(
    "number of funcs in func_info doesn't match number of subprogs",
  )
  expect(verifierExcerpt('')).toBeNull()
})
