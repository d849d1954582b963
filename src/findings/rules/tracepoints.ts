import type {KernelTarget} from '../../model/kernel-target.ts'
import type {Words} from '../model/rule.ts'
import {moduleBtfWords, nowhereWords, type TargetRule} from './target-rule.ts'

/** Tracepoints that a program cannot be attached to. */
export const TRACEPOINT_RULES: readonly TargetRule[] = [
  {
    kind: 'kernel without system call tracepoints',
    class: 'UNSUPPORTED_ATTACH_TYPE',
    probe: ({target}) =>
      target.kind === 'tracepoint' && categoryIn(target) === 'syscalls' && target.config.CONFIG_FTRACE_SYSCALLS === 'n',
    title:
      'the kernel has no system call tracepoints, which {program} needs: it is built without CONFIG_FTRACE_SYSCALLS',
    remedy:
      'Attach {program} to raw_syscalls/sys_enter or sys_exit and compare the system call number, or use a ksyscall program.',
    subject: 'CONFIG_FTRACE_SYSCALLS',
  },
  {
    kind: 'other category',
    class: 'MISSING_ATTACH_TARGET',
    probe: ({target}) =>
      target.kind === 'tracepoint' && target.category !== null && target.category !== categoryIn(target),
    words: ({target: {name, category}}) => ({category: category ?? undefined, event: name.replace(/^.*\//, '')}),
    title:
      'program {program} has nothing to attach to: tracepoint {event} is {category}/{event} on this kernel, not {name}',
    remedy:
      'Let your loader attach it to {category}/{event} where {name} is missing, or correct SEC("tracepoint/{name}").',
    subject: '{name} {category}',
  },
  {
    kind: 'raw tracepoint of one system call',
    class: 'MISSING_ATTACH_TARGET',
    // kernel/trace/trace_syscalls.c derives the events of single system calls from the raw tracepoints sys_enter and
    // sys_exit: no kernel has a raw tracepoint, or its type, for a single call.
    probe: ({target}) => target.kind === 'raw_tracepoint' && OF_ONE_CALL.test(target.name),
    words: ({target, program}) => {
      const {point = '', call = ''} = OF_ONE_CALL.exec(target.name)?.groups ?? {}
      return {
        call,
        point,
        kind: program.type === 'tracing' ? 'tp_btf' : 'raw_tp',
        number: point === 'enter' ? 'its second argument, id' : 'orig_ax of the pt_regs on x86-64',
      }
    },
    title: 'program {program} has nothing to attach to: single system calls such as {call} have no raw tracepoint',
    remedy:
      'Attach {program} to all system calls (SEC("{kind}/sys_{point}")) and compare the system call number ({number}), or use SEC("tracepoint/syscalls/{name}").',
    subject: '{name} raw',
  },
  {
    kind: 'nowhere',
    class: 'MISSING_ATTACH_TARGET',
    probe: ({target}) => target.category === null && target.symbols === 0,
    words: ({target}) => nowhereWords(target, 'tracepoint'),
    title: 'program {program} has nothing to attach to: {nowhere}',
    remedy:
      'Attach {program} to a tracepoint that all your kernels have, or leave it out where {name} is missing (bpf_program__set_autoload). Tracepoints depend on the release and the options of the kernel.',
    subject: '{name} nowhere',
  },
  {
    kind: 'untyped',
    class: 'MISSING_BTF',
    // At load, a tp_btf program needs the type `btf_trace_<name>` (include/trace/bpf_probe.h, since Linux 5.5).
    probe: ({target, program, atLoad}) =>
      target.kind === 'raw_tracepoint' && program.type === 'tracing' && atLoad && !target.btfTrace,
    words: ({target}) => ({why: whyUntyped(target, moduleBtfWords(target))}),
    title: 'program {program} cannot be attached to tracepoint {name}: the kernel has it, but {why} (btf_trace_{name})',
    remedy: 'Use a raw tracepoint program on this kernel (SEC("raw_tp/{name}")), which needs no BTF.',
    subject: '{name} untyped',
  },
]

const OF_ONE_CALL = /^sys_(?<point>enter|exit)_(?<call>\w+)$/

/** Returns the category in the name of a target, `syscalls` of `syscalls/sys_enter_read`; null for none. */
function categoryIn({name}: KernelTarget): string | null {
  return name.includes('/') ? name.replace(/\/[^/]*$/, '') : null
}

function whyUntyped({module, moduleBtf}: KernelTarget, words: Words): string {
  if (module === null) return "the kernel's BTF does not have its type"
  return moduleBtf
    ? `the BTF of module ${module} does not have its type`
    : `module ${module} has no BTF (${words.moduleBtf})`
}
