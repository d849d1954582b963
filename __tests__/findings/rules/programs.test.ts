import {describe} from '@jest/globals'
import {LOCKED_HELPER_RULES} from '../../../src/findings/rules/lockdown.ts'
import {MISSING_INSTRUCTION_RULES} from '../../../src/findings/rules/missing-instructions.ts'
import {PROGRAM_KIND_RULES} from '../../../src/findings/rules/program-kinds.ts'
import type {ProgramFacts} from '../../../src/findings/rules/program-rule.ts'
import {CUT_LOG_RULES, UNKNOWN_REJECTION_RULES} from '../../../src/findings/rules/rejected.ts'
import {TARGET_PROGRAM_RULES, UNSET_TARGET_RULES} from '../../../src/findings/rules/target-program.ts'
import {UNSUBMITTED_RULES} from '../../../src/findings/rules/unsubmitted.ts'
import type {ProgramResult} from '../../../src/model/program.ts'
import {aKernel} from '../../model/kernel.ts'
import {aFailedProgramLoad, aProgram} from '../../model/program.ts'
import {OLD} from '../cases.ts'
import {testEveryRule} from './every-rule.ts'

const WORDS = {program: 'handle_exec', type: 'tracing', section: 'fentry', errno: 'EINVAL (22)', insns: '5000'}

function of(program: Partial<ProgramResult>): ProgramFacts {
  return {kernel: OLD, program: aProgram(program), load: aFailedProgramLoad()}
}

describe('kinds of programs', () => {
  // The rule for a lack is chosen by what the guest found missing (lacks.test.ts): every rule fits every program.
  for (const rule of PROGRAM_KIND_RULES)
    describe(rule.lack, () => testEveryRule([rule], WORDS, {[rule.kind]: {facts: of({type: 'syscall'})}}))
})

describe('instructions', () => {
  const text = {
    loops: 'back-edge from insn 9 to 4',
    'calls between functions': 'unreachable insn 5',
    'global variables': "BPF map 'a.rodata' is referenced but wasn't created",
    'addresses of functions': "number of funcs in func_info doesn't match number of subprogs",
    '32-bit jumps': 'unknown insn class 6',
    'atomic operations': 'BPF_STX uses reserved fields',
    'instructions of -mcpu=v4': 'unknown opcode cc',
    'load-acquire and store-release': 'invalid atomic operand size',
    'may_goto loops': 'unknown opcode e5',
  }
  for (const rule of MISSING_INSTRUCTION_RULES) {
    const message = Object.entries(text).find(([kind]) => kind === rule.kind)?.[1] ?? ''
    describe(rule.lack, () => testEveryRule([rule], WORDS, {[rule.kind]: {text: message, facts: of({})}}))
  }
})

describe('programs that the verifier never saw', () => {
  testEveryRule(UNSUBMITTED_RULES, WORDS, {
    'program type by release': {errno: 'EINVAL', facts: of({type: 'syscall'})},
    'too many instructions for old kernels': {errno: 'E2BIG', facts: of({insns: 5000})},
    policy: {errno: 'EPERM', facts: of({})},
    other: {errno: 'EINVAL', facts: of({type: 'kprobe'})},
  })
})

describe('target programs of other artifacts', () => {
  testEveryRule(TARGET_PROGRAM_RULES, WORDS, {
    'target program that does not load': {text: 'program d of artifact e does not load: EINVAL', facts: of({})},
    'no such target program': {text: 'program d of artifact e does not exist', facts: of({})},
  })
})

describe('targets that are not set', () => {
  const text = 'no BTF-based attach target is specified'
  testEveryRule(UNSET_TARGET_RULES, WORDS, {
    'freplace without a program': {text, facts: of({type: 'ext'})},
    'no attach target': {text, facts: of({type: 'lsm'})},
  })
})

describe('rejections', () => {
  testEveryRule(CUT_LOG_RULES, WORDS, {
    'too many instructions, log cut': {errno: 'E2BIG', facts: of({})},
    'log without its end': {errno: 'EINVAL', facts: of({})},
  })
  testEveryRule(UNKNOWN_REJECTION_RULES, WORDS, {
    'no message': {facts: of({})},
    'other message': {words: {message: 'something unheard of'}, facts: of({})},
  })
})

describe('helpers that lockdown forbids', () => {
  const words = {program: 'handle_exec', helper: 'bpf_probe_read', lockdown: 'confidentiality'}
  const facts = (helper: string) => ({kernel: aKernel({lockdown: 'confidentiality'}), helper})
  testEveryRule(LOCKED_HELPER_RULES, words, {
    'reads memory of the kernel': {facts: facts('bpf_probe_read')},
    'writes memory of processes': {facts: facts('bpf_probe_write_user')},
  })
})
