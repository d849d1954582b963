import {describe, expect, test} from '@jest/globals'
import {explainVerifierLog} from '../../src/findings/verifier.ts'

const verdictOf = (lines: readonly string[], release: string | null = null) =>
  explainVerifierLog(lines.join('\n'), 'entry', {release, btf: null})

describe('a number that is dereferenced', () => {
  test.each([
    [
      'was a packet pointer before the helper, on 5.10',
      [
        '5: (2d) if r3 > r2 goto pc+6',
        ' R0_w=inv2 R1=ctx(id=0,off=0,imm=0) R2_w=pkt_end(id=0,off=0,imm=0) R6_w=pkt(id=0,off=0,r=14,imm=0) R10=fp0',
        '6: (18) r2 = 0xfffffffc',
        '8: (85) call bpf_xdp_adjust_head#44',
        '9: (71) r0 = *(u8 *)(r6 +0)',
        "R6 invalid mem access 'inv'",
      ],
      'invalidated packet pointer',
      'program entry uses a packet pointer after bpf_xdp_adjust_head(), which invalidates it',
    ],
    [
      'was memory of a ring buffer, two calls ago',
      [
        '7: (bf) r1 = r6                       ; R1_w=ringbuf_mem(ref_obj_id=2,sz=8) R6_w=ringbuf_mem(ref_obj_id=2,sz=8) refs=2',
        '9: (85) call bpf_ringbuf_submit#132   ;',
        '10: (85) call bpf_get_prandom_u32#7   ; R0_w=scalar()',
        '11: (7b) *(u64 *)(r6 +0) = r1',
        "R6 invalid mem access 'scalar'",
      ],
      'invalidated pointer',
      'program entry uses a pointer after bpf_ringbuf_submit(), which invalidates it',
    ],
    [
      'was the slice of a dynptr, and is compared with 0 too late',
      [
        '13: (bf) r7 = r0                      ; R0=mem_or_null(id=3,sz=4) R7_w=mem_or_null(id=3,sz=4) refs=2',
        '16: (85) call bpf_ringbuf_submit_dynptr#199   ;',
        '17: (15) if r7 == 0x0 goto pc+1       ; R7_w=scalar(umin=1)',
        '18: (61) r6 = *(u32 *)(r7 +0)',
        "R7 invalid mem access 'scalar'",
      ],
      'invalidated pointer',
      'program entry uses a pointer after bpf_ringbuf_submit_dynptr(), which invalidates it',
    ],
    [
      'is the NULL of an iterator that is at its end',
      [
        '7: (85) call bpf_iter_num_next#55489          ; R0_w=0 fp-8=iter_num(ref_id=1,state=drained,depth=0) refs=1',
        '8: (61) r7 = *(u32 *)(r0 +0)',
        "R0 invalid mem access 'scalar'",
      ],
      'null pointer',
      'program entry uses a pointer that may be NULL',
    ],
    [
      'was always a number',
      [
        '2: (85) call bpf_get_current_task#35          ; R0_w=scalar()',
        '3: (bf) r6 = r0                       ; R0_w=scalar(id=1) R6_w=scalar(id=1)',
        '4: (85) call bpf_get_prandom_u32#7    ; R0_w=scalar()',
        '5: (79) r1 = *(u64 *)(r6 +0)',
        "R6 invalid mem access 'scalar'",
      ],
      'number as pointer',
      'program entry dereferences a value that the verifier does not accept as a pointer',
    ],
    [
      'was read through a pointer',
      [
        '2: (79) r6 = *(u64 *)(r1 +8)          ; R1=ptr_file() R6_w=scalar()',
        '3: (85) call bpf_get_prandom_u32#7    ; R0_w=scalar()',
        '4: (79) r1 = *(u64 *)(r6 +0)',
        "R6 invalid mem access 'scalar'",
      ],
      'number as pointer',
      'program entry dereferences a value that the verifier does not accept as a pointer',
    ],
  ])('%s', (_, lines, kind, title) => {
    expect(verdictOf(lines)).toMatchObject({kind, explanation: {title}, words: lines.at(-1)})
  })
})

test.each([
  ['bpf_tail_call#12', 'kernel subsystem misconfigured verifier', 'type of the map'],
  ['bpf_map_delete_elem#3', 'invalid zero-sized read', 'map without keys'],
  ['bpf_skb_load_bytes#26', 'R4 invalid zero-sized read: u64=[0,16]', 'size of zero'],
  ['bpf_loop#181', 'kernel subsystem misconfigured verifier', 'defect of the verifier'],
])('%s: %s is of kind %j %s', (call, words, kind) => {
  expect(verdictOf([`6: (85) call ${call}`, words])?.kind).toBe(kind)
})

test.each([
  ['arg#0', 'scalar(id=1)', 'number as argument'],
  ['R1', 'scalar(id=1)', 'number as argument'],
  ['arg#0', 'ptr_cgroup()', 'argument of a kfunc'],
])('%s with R1=%s instead of a structure is of kind %s', (argument, state, kind) => {
  const words = `${argument} pointer type STRUCT task_struct must point to scalar, or struct with scalar`
  const lines = [
    `1: (bf) r1 = r0                       ; R0_w=${state} R1_w=${state}`,
    '2: (85) call bpf_task_acquire#56939',
    words,
  ]
  expect(verdictOf(lines)?.kind).toBe(kind)
})

test('a pointer on the stack is distinguished from memory that was never written', () => {
  const words = 'invalid indirect read from stack off -8+0 size 8'
  const call = '7: (85) call bpf_map_update_elem#2'
  expect(verdictOf(['0: (7b) *(u64 *)(r10 -8) = r1', call, words])?.kind).toBe('pointer in helper memory')
  expect(verdictOf(['0: (63) *(u32 *)(r10 -4) = r1', call, words])?.kind).toBe('uninitialised stack')
  expect(verdictOf([call, words])?.kind).toBe('uninitialised stack')
})

test.each([
  ['4.15.0-112-generic', 'loop'],
  ['6.1.0-56-cloud-amd64', 'recursion without names'],
  [null, 'loop'],
])('a back edge on %s is of kind %s', (release, kind) => {
  expect(verdictOf(['back-edge from insn 17 to 3'], release)?.kind).toBe(kind)
})
