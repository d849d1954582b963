import {describe, expect, test} from '@jest/globals'
import {VERIFIER_RULES} from '../../../src/findings/rules/verifier.ts'
import {explainVerifierLog, kindsOf} from '../../../src/findings/verifier.ts'
import {readVerifierLog} from '../../../src/findings/verifier-log.ts'
import {MESSAGES} from './verifier-messages.ts'

describe('every message is of exactly one kind', () => {
  test.each(Object.entries(MESSAGES).flatMap(([kind, lines]) => lines.map(line => [line, kind])))(
    '%s',
    (line, kind) => {
      expect(kindsOf(line)).toEqual([kind])
    },
  )
})

test('every kind has a message here, so that a new kind is tested', () => {
  const spoken = VERIFIER_RULES.filter(({text}) => text.length > 0)
  expect(Object.keys(MESSAGES).toSorted()).toEqual(spoken.map(({kind}) => kind).toSorted())
})

test('every text is filled: no name in braces is left, for any message of the kernel', () => {
  for (const line of Object.values(MESSAGES).flat()) {
    const {explanation} = explainVerifierLog(line, 'entry') ?? {}
    expect([line, explanation?.title]).toEqual([line, expect.stringContaining('entry')])
    expect(`${explanation?.title} ${explanation?.remedy}`).not.toMatch(/\{\w+\}|undefined/)
  }
})

describe('of several messages, the one that explains the error is quoted', () => {
  const quoted = (...lines: string[]) => explainVerifierLog(lines.join('\n'), 'entry')?.words

  test('and not its consequence', () => {
    const missing = "func 'vfs_write' doesn't have 6-th argument"
    expect(quoted('3: (79) r2 = *(u64 *)(r1 +40)', missing, 'invalid bpf_context access off=40 size=8')).toBe(missing)
    expect(quoted("R1 invalid mem access 'scalar'", "Caller passes invalid args into func#1 ('sum')")).toBe(
      "R1 invalid mem access 'scalar'",
    )
  })

  test('and not what the verifier also prints about accepted programs', () => {
    expect(
      quoted(
        "arg#0 reference type('UNKNOWN ') size cannot be determined: -22",
        '0: R1=ctx(id=0,off=0,imm=0) R10=fp0',
        '0: (79) r1 = *(u64 *)(r1 +0)',
        "func 'vfs_write' arg0 has btf_id 31 type STRUCT 'file'",
        'R1 !read_ok',
      ),
    ).toBe('R1 !read_ok')
  })

  test('and not what 6.1 prints about the context before the fatal message', () => {
    const limit = 'BPF program is too large. Processed 1000001 insn'
    const before = 'reg type unsupported for arg#0 function v_loop#392'
    expect(explainVerifierLog(`${before}\n${limit}`, 'v_loop')).toMatchObject({
      words: limit,
      explanation: {class: 'VERIFIER_LIMIT'},
    })
    expect(readVerifierLog(`${before}\nsomething unheard of`).error).toBe('something unheard of')
  })

  test('without the statistics that 7.3 prints on its line', () => {
    expect(
      quoted('3: (85) call bpf_tail_call#12', 'expected prog array map for tail callverification time 1627 usec'),
    ).toBe('expected prog array map for tail call')
  })

  test('and not the states that follow it', () => {
    const loop = 'infinite loop detected at insn 2'
    expect(
      quoted('2: (a5) if r1 < 0xa goto pc-1', loop, 'cur state: R1=scalar() R10=fp0', 'old state: R1=scalar() R10=fp0'),
    ).toBe(loop)
  })

  test('completely, if it takes two lines', () => {
    expect(
      quoted('global function calls are not allowed with preemption disabled,', 'use static function instead'),
    ).toBe('global function calls are not allowed with preemption disabled, use static function instead')
  })

  test('a consequence without its cause is explained as well', () => {
    expect(quoted('invalid bpf_context access off=40 size=8')).toBe('invalid bpf_context access off=40 size=8')
  })

  test('the source text is not mistaken for a message of the verifier', () => {
    expect(
      quoted('; R1 invalid mem access, said the test @ a.c:3', '3: (95) exit', 'something unheard of'),
    ).toBeUndefined()
  })
})
