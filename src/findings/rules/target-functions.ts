import type {KernelTarget} from '../../model/kernel-target.ts'
import {filled} from '../model/filled.ts'
import type {Words} from '../model/rule.ts'
import {moduleBtfWords, nowhereWords, type TargetFacts, type TargetRule} from './target-rule.ts'

const ENTRY_REMEDY =
  'Attach {program} to a tracepoint of the exception or interrupt (exceptions/…, irq_vectors/…), or to a function that {name} calls: {name} is entry code, and no program can be attached to it.'

/** Kernel functions and iterators that a program cannot be attached to. */
export const TARGET_FUNCTION_RULES: readonly TargetRule[] = [
  {
    kind: 'renamed',
    class: 'MISSING_ATTACH_TARGET',
    // The compiler changed the function and gave the result another name (gcc: -fipa-sra, -fipa-cp, -fpartial-inlining).
    probe: ({target}) => isGone(target) && traceableCopies(target).length > 0,
    words: ({target, program}) => {
      const copies = traceableCopies(target)
      return {
        copies: copies.join(', '),
        each: copies.join(' and '),
        count: String(copies.length),
        byBtf:
          program.type === 'kprobe' ? '' : ' (fentry and fexit cannot attach there, because BTF does not describe it)',
        arguments: argumentWords(copies[0] ?? ''),
      }
    },
    title: 'program {program} has nothing to attach to: the compiler replaced {name} with {copies} on this kernel',
    remedy: 'Attach a kprobe to {each}: let your loader look up the name in /proc/kallsyms{byBtf}. {arguments}',
    subject: '{name} {copies} {count}',
  },
  {
    kind: 'renamed, not traceable',
    class: 'MISSING_ATTACH_TARGET',
    probe: ({target}) => isGone(target) && target.siblings.length > 0,
    words: ({target}) => ({copies: target.siblings.map(({name}) => name).join(', ')}),
    title: 'program {program} has nothing to attach to: the compiler replaced {name} with {copies} on this kernel',
    remedy: 'Attach {program} to a function that calls {name}: {copies} cannot be probed.',
    subject: '{name} {copies} 0',
  },
  {
    kind: 'inlined',
    class: 'MISSING_ATTACH_TARGET',
    probe: ({target}) => isGone(target) && target.btf !== null,
    title: 'program {program} has nothing to attach to: every call to {name} was inlined on this kernel',
    remedy:
      "Attach {program} to a function that calls {name}: the kernel's BTF lists {name}, but none of its code is left.",
    subject: '{name} inlined',
  },
  {
    kind: 'nowhere',
    class: 'MISSING_ATTACH_TARGET',
    probe: ({target}) => isGone(target),
    words: ({target}) => nowhereWords(target, 'function'),
    title: 'program {program} has nothing to attach to: {nowhere}',
    remedy:
      'Attach {program} to a function that all your kernels have, or leave the program out where {name} is missing (bpf_program__set_autoload). The function was inlined, renamed, or belongs to another release.',
    subject: '{name} nowhere',
  },
  {
    kind: 'kernel without kprobes',
    class: 'UNSUPPORTED_ATTACH_TYPE',
    probe: facts => isKprobe(facts) && facts.target.config.CONFIG_KPROBES === 'n',
    title: 'the kernel cannot attach kprobe programs such as {program}: it is built without CONFIG_KPROBES',
    remedy: 'Attach {program} to a tracepoint on this kernel.',
    subject: 'CONFIG_KPROBES',
  },
  {
    kind: 'ambiguous name',
    class: 'ATTACH_FAILURE',
    // kernel/trace/trace_kprobe.c, kernel/kprobes.c: EADDRNOTAVAIL for several symbols of a name, or ESRCH if only ftrace is asked.
    probe: facts =>
      isKprobe(facts) &&
      facts.target.symbols > 1 &&
      (facts.errno === null || ['EADDRNOTAVAIL', 'ESRCH', 'EINVAL', 'ENOENT'].includes(facts.errno.name)),
    title:
      'program {program} cannot be attached: the kernel has several functions named {name}, so the name is ambiguous',
    remedy:
      'Attach {program} to a function with a unique name, or let your loader read the addresses from /proc/kallsyms and attach to them (bpf_kprobe_multi_opts.addrs).',
    subject: '{name} ambiguous',
  },
  {
    kind: 'blacklisted entry code',
    class: 'ATTACH_FAILURE',
    probe: facts => isKprobe(facts) && facts.target.blacklisted === true && isEntryCode(facts.target),
    title: "program {program} cannot be attached: {name} is on the kernel's kprobe blacklist",
    remedy: ENTRY_REMEDY,
    subject: '{name} blacklisted',
  },
  {
    kind: 'blacklisted',
    class: 'ATTACH_FAILURE',
    probe: facts => isKprobe(facts) && facts.target.blacklisted === true,
    words: ({target}) => ({fentry: target.traceable ? ', or use fentry where the kernel supports it' : ''}),
    title: "program {program} cannot be attached: {name} is on the kernel's kprobe blacklist",
    remedy: 'Attach {program} to a function that calls {name}{fentry}.',
    subject: '{name} blacklisted',
  },
  {
    kind: 'untraceable entry code',
    class: 'ATTACH_FAILURE',
    probe: facts => isUntraceable(facts) && isEntryCode(facts.target),
    words: whereWords,
    title: 'program {program} cannot be attached: {where} has {name}, but ftrace cannot trace it',
    remedy: ENTRY_REMEDY,
    subject: '{name} untraceable',
  },
  {
    kind: 'untraceable',
    class: 'ATTACH_FAILURE',
    // kernel/trace/trace_kprobe.c, within_notrace_func(): without CONFIG_KPROBE_EVENTS_ON_NOTRACE, a kprobe is refused (EINVAL)
    // where ftrace cannot trace. A trampoline finds no call to ftrace to replace (EBUSY, arch/x86/net/bpf_jit_comp.c).
    probe: isUntraceable,
    words: whereWords,
    title: 'program {program} cannot be attached: {where} has {name}, but ftrace cannot trace it',
    remedy:
      'Attach {program} to another function on the same path, or to a nearby tracepoint. {name} is not in available_filter_functions: it has no call to ftrace (notrace, assembly), or it is boot code (__init) that no longer exists.',
    subject: '{name} untraceable',
  },
  {
    kind: 'no error injection',
    class: 'ATTACH_FAILURE',
    // kernel/trace/bpf_trace.c, perf_event_attach_bpf_prog(): EINVAL for a function that is not on the error-injection list.
    errnos: ['EINVAL'],
    probe: facts => isKprobe(facts) && facts.target.overrides && facts.target.errorInjection !== true,
    words: ({target: {config}}) => {
      const option = config.CONFIG_BPF_KPROBE_OVERRIDE
      return {option: option === undefined ? '' : ` (this kernel has CONFIG_BPF_KPROBE_OVERRIDE=${option})`}
    },
    title:
      "program {program} cannot be attached: it calls bpf_override_return, but {name} is not on the kernel's error-injection list",
    remedy:
      'Attach it to a function in /sys/kernel/debug/error_injection/list{option}, or remove the call to bpf_override_return.',
    subject: '{name} error injection',
  },
  {
    kind: 'module without BTF',
    class: 'MISSING_BTF',
    probe: ({target, program}) => isUntyped(target, program) && target.module !== null && !target.moduleBtf,
    words: facts => ({...kprobeWords(facts), ...moduleBtfWords(facts.target)}),
    title: 'program {program} cannot be attached to {name}: module {module} is loaded, but has no BTF on this kernel',
    remedy: '{kprobe} fentry, fexit and similar programs need the BTF of the module ({moduleBtf}).',
    subject: '{name} module without BTF',
  },
  {
    kind: 'several untyped functions',
    class: 'MISSING_BTF',
    probe: ({target, program}) => isUntyped(target, program) && target.symbols > 1,
    words: kprobeWords,
    title:
      'program {program} cannot be attached: the kernel has several functions named {name}, and its BTF describes none of them',
    remedy: '{kprobe} BTF omits functions that were optimized, or whose name is not unique.',
    subject: '{name} untyped true',
  },
  {
    kind: 'untyped',
    class: 'MISSING_BTF',
    probe: ({target, program}) => isUntyped(target, program),
    words: facts => ({...kprobeWords(facts), ...whereWords(facts), ...btfWords(facts.target)}),
    title: 'program {program} cannot be attached: {where} has {name}, but {whose} does not describe it',
    remedy: '{kprobe} BTF omits functions that were optimized, or whose name is not unique.',
    subject: '{name} untyped false',
  },
]

/** The kernel has no function with this name, or no longer has one. */
function isGone({symbols}: KernelTarget): boolean {
  return symbols === 0
}

function isKprobe({program}: TargetFacts): boolean {
  return program.type === 'kprobe'
}

/** Returns whether the function exists, but BTF does not have the prototype that a trampoline needs. */
function isUntyped({btf}: KernelTarget, {type}: TargetFacts['program']): boolean {
  return type !== 'kprobe' && btf === null
}

function isUntraceable(facts: TargetFacts): boolean {
  return facts.target.traceable === 0 && (isKprobe(facts) || facts.target.btf !== null)
}

/** Entry points of the processor into the kernel (arch/x86/include/asm/idtentry.h): no kernel function calls them. */
function isEntryCode({name}: KernelTarget): boolean {
  return /^(?:asm_)?(?:exc|sysvec|common_interrupt|spurious_interrupt)_|^asm_|^entry_/.test(name)
}

function traceableCopies({siblings}: KernelTarget): string[] {
  return siblings.filter(({traceable}) => traceable).map(({name}) => name)
}

function argumentWords(copy: string): string {
  if (copy.includes('.isra')) return 'Its arguments may differ from those in the source: do not rely on them.'
  if (copy.includes('.part')) return 'It is only a part of the function, and runs only when that part is reached.'
  if (copy.includes('.cold')) return 'It has only the unlikely paths of the function.'
  return 'The program does not see calls that the compiler did not redirect to this copy.'
}

function whereWords({target: {module}}: TargetFacts): Words {
  return {where: module === null ? 'the kernel' : `module ${module}`}
}

function btfWords({module}: KernelTarget): Words {
  return {whose: module === null ? "the kernel's BTF" : `the BTF of module ${module}`}
}

/** Returns what a kprobe, which needs no BTF, can do instead. */
function kprobeWords({target, program}: TargetFacts): Words {
  return {kprobe: filled(kprobeRemedy(target), {name: target.name, program: program.name})}
}

function kprobeRemedy(target: KernelTarget): string {
  if (target.symbols > 1)
    return 'Attach to a caller with a unique name: a kprobe cannot tell functions of one name apart either.'
  if (target.traceable !== 0) return 'Attach a kprobe to {name} on this kernel: a kprobe needs no BTF.'
  return isEntryCode(target)
    ? ENTRY_REMEDY
    : 'Attach {program} to a function that calls it: a kprobe cannot be attached to {name} either, because it is not in available_filter_functions.'
}
