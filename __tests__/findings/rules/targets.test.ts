import {describe} from '@jest/globals'
import {EXTERN_RULES} from '../../../src/findings/rules/externs.ts'
import {LSM_HOOK_RULES} from '../../../src/findings/rules/lsm-hooks.ts'
import {TARGET_FUNCTION_RULES} from '../../../src/findings/rules/target-functions.ts'
import type {TargetFacts} from '../../../src/findings/rules/target-rule.ts'
import {TRACEPOINT_RULES} from '../../../src/findings/rules/tracepoints.ts'
import type {KernelTarget} from '../../../src/model/kernel-target.ts'
import {aTarget} from '../../model/kernel-target.ts'
import {aProgram} from '../../model/program.ts'
import {testEveryRule} from './every-rule.ts'

const WORDS = {program: 'handle_exec', name: 'do_thing', module: 'nf_x'}

const on =
  (type: string) =>
  (target: Partial<KernelTarget>): TargetFacts => ({
    target: aTarget(target),
    program: aProgram({type}),
    errno: null,
    atLoad: true,
  })
const kprobe = on('kprobe')
const fentry = on('tracing')

describe('functions', () => {
  const gone = {symbols: 0, btf: null}
  testEveryRule(TARGET_FUNCTION_RULES, WORDS, {
    renamed: {facts: fentry({...gone, siblings: [{name: 'do_thing.isra.0', traceable: true}]})},
    'renamed, not traceable': {facts: kprobe({...gone, siblings: [{name: 'do_thing.cold', traceable: false}]})},
    inlined: {facts: kprobe({symbols: 0, btf: 'vmlinux'})},
    nowhere: {facts: kprobe(gone)},
    'kernel without kprobes': {facts: kprobe({config: {CONFIG_KPROBES: 'n'}})},
    'ambiguous name': {facts: kprobe({symbols: 2})},
    'blacklisted entry code': {facts: kprobe({name: 'asm_exc_page_fault', blacklisted: true})},
    blacklisted: {facts: kprobe({blacklisted: true})},
    'untraceable entry code': {facts: kprobe({name: 'asm_exc_page_fault', traceable: 0})},
    untraceable: {facts: fentry({traceable: 0})},
    'no error injection': {facts: kprobe({overrides: true, errorInjection: false}), errno: 'EINVAL'},
    'module without BTF': {facts: fentry({btf: null, module: 'nf_x', moduleBtf: false})},
    'several untyped functions': {facts: fentry({btf: null, symbols: 2})},
    untyped: {facts: fentry({btf: null})},
  })
})

describe('LSM hooks', () => {
  const lsm = on('lsm')
  testEveryRule(LSM_HOOK_RULES, WORDS, {
    'kernel without BPF LSM': {facts: lsm({config: {CONFIG_BPF_LSM: 'n'}})},
    'no such hook': {facts: lsm({name: 'bpf_lsm_foo', symbols: 0, btf: null})},
    'untraceable hook': {facts: lsm({name: 'bpf_lsm_file_open', traceable: 0})},
  })
})

describe('tracepoints', () => {
  const tracepoint = on('tracepoint')
  testEveryRule(TRACEPOINT_RULES, WORDS, {
    'kernel without system call tracepoints': {
      facts: tracepoint({
        kind: 'tracepoint',
        name: 'syscalls/sys_enter_read',
        config: {CONFIG_FTRACE_SYSCALLS: 'n'},
      }),
    },
    'other category': {facts: tracepoint({kind: 'tracepoint', name: 'sched/foo', category: 'task'})},
    'raw tracepoint of one system call': {facts: fentry({kind: 'raw_tracepoint', name: 'sys_enter_read'})},
    nowhere: {facts: tracepoint({kind: 'tracepoint', name: 'sched/foo', category: null, symbols: 0})},
    untyped: {facts: fentry({kind: 'raw_tracepoint', name: 'foo', category: 'sched', btfTrace: false})},
  })
})

describe('externs', () => {
  const messages = "extern (func ksym) 'do_thing': func_proto [12] incompatible with vmlinux [13]"
  const of = (target: Partial<KernelTarget>) => ({target: aTarget({kind: 'ksym', ...target}), messages})
  testEveryRule(
    EXTERN_RULES,
    {...WORDS, needs: 'the object needs'},
    {
      'declared with other types': {facts: of({btf: 'vmlinux'})},
      'module without BTF': {facts: of({btf: null, module: 'nf_x', moduleBtf: false})},
      untyped: {facts: of({btf: null})},
    },
  )
})
