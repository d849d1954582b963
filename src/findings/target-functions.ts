import type {Errno} from '../model/errno.ts'
import type {KernelTarget} from '../model/kernel-target.ts'
import type {ProgramResult} from '../model/program.ts'
import type {Explanation} from './draft.ts'

/** Explains why a program cannot be attached to a kernel function, an LSM hook or an iterator; null if no reason is known. */
export function explainFunction(target: KernelTarget, program: ProgramResult, errno: Errno | null): Explanation | null {
  if (program.type === 'lsm') return explainHook(target, program)
  if (target.symbols === 0) return gone(target, program)
  if (program.type === 'kprobe') return explainProbe(target, program, errno)
  return target.btf === null ? untyped(target, program) : explainTraced(target, program)
}

/** The kernel has no function with this name, or no longer has one. */
function gone(target: KernelTarget, program: ProgramResult): Explanation {
  const {name, siblings, btf} = target
  if (siblings.length > 0) return renamed(target, program)
  if (btf !== null)
    return {
      class: 'MISSING_ATTACH_TARGET',
      title: `program ${program.name} has nothing to attach to: every call to ${name} was inlined on this kernel`,
      remedy: `Attach ${program.name} to a function that calls ${name}: the kernel's BTF lists ${name}, but none of its code is left.`,
      subject: `${name} inlined`,
    }
  return {
    class: 'MISSING_ATTACH_TARGET',
    title: `program ${program.name} has nothing to attach to: ${nowhereWords(target, 'function')}`,
    remedy: `Attach ${program.name} to a function that all your kernels have, or leave the program out where ${name} is missing (bpf_program__set_autoload). The function was inlined, renamed, or belongs to another release.`,
    subject: `${name} nowhere`,
  }
}

/** Claims only what the guest and the host looked for: a variable with this name is not a function. */
export function nowhereWords({name, packagedIn}: KernelTarget, kind: 'function' | 'tracepoint'): string {
  if (packagedIn === null) return `neither the kernel nor a loaded module has a ${kind} ${name}`
  return `the kernel has no ${kind} ${name}, and none of its modules has it`
}

/** The compiler changed the function and gave the result another name (gcc: -fipa-sra, -fipa-cp, -fpartial-inlining). */
function renamed({name, siblings}: KernelTarget, program: ProgramResult): Explanation {
  const usable = siblings.filter(({traceable}) => traceable).map(sibling => sibling.name)
  const [first] = usable
  const copies = (first === undefined ? siblings.map(sibling => sibling.name) : usable).join(', ')
  return {
    class: 'MISSING_ATTACH_TARGET',
    title: `program ${program.name} has nothing to attach to: the compiler replaced ${name} with ${copies} on this kernel`,
    remedy:
      first === undefined
        ? `Attach ${program.name} to a function that calls ${name}: ${copies} cannot be probed.`
        : `Attach a kprobe to ${usable.join(' and ')}: let your loader look up the name in /proc/kallsyms${program.type === 'kprobe' ? '' : ` (fentry and fexit cannot attach there, because BTF does not describe it)`}. ${argumentWords(first)}`,
    subject: `${name} ${copies} ${usable.length}`,
  }
}

function argumentWords(copy: string): string {
  if (copy.includes('.isra')) return 'Its arguments may differ from those in the source: do not rely on them.'
  if (copy.includes('.part')) return 'It is only a part of the function, and runs only when that part is reached.'
  if (copy.includes('.cold')) return 'It has only the unlikely paths of the function.'
  return 'The program does not see calls that the compiler did not redirect to this copy.'
}

function explainProbe(target: KernelTarget, program: ProgramResult, errno: Errno | null): Explanation | null {
  const {name, symbols, traceable, blacklisted, config} = target
  if (config.CONFIG_KPROBES === 'n')
    return {
      class: 'UNSUPPORTED_ATTACH_TYPE',
      title: `the kernel cannot attach kprobe programs such as ${program.name}: it is built without CONFIG_KPROBES`,
      remedy: `Attach ${program.name} to a tracepoint on this kernel.`,
      subject: 'CONFIG_KPROBES',
    }
  if (symbols > 1 && (errno === null || AMBIGUOUS.has(errno.name))) return ambiguous(target, program)
  if (blacklisted === true)
    return refused(
      program,
      `${name} is on the kernel's kprobe blacklist`,
      ENTRY_CODE.test(name)
        ? entryWords(name, program)
        : `Attach ${program.name} to a function that calls ${name}${traceable ? ', or use fentry where the kernel supports it' : ''}.`,
      `${name} blacklisted`,
    )
  if (traceable === 0) return untraceable(target, program)
  if (target.overrides && target.errorInjection !== true && errno?.name === 'EINVAL') return noOverride(target, program)
  return null
}

/** kernel/trace/trace_kprobe.c, kernel/kprobes.c: EADDRNOTAVAIL for several symbols of a name, or ESRCH if only ftrace is asked. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['EADDRNOTAVAIL', 'ESRCH', 'EINVAL', 'ENOENT'])

/** Entry points of the processor into the kernel (arch/x86/include/asm/idtentry.h): no kernel function calls them. */
const ENTRY_CODE = /^(?:asm_)?(?:exc|sysvec|common_interrupt|spurious_interrupt)_|^asm_|^entry_/

function entryWords(name: string, program: ProgramResult): string {
  return `Attach ${program.name} to a tracepoint of the exception or interrupt (exceptions/…, irq_vectors/…), or to a function that ${name} calls: ${name} is entry code, and no program can be attached to it.`
}

function ambiguous({name}: KernelTarget, {name: program}: ProgramResult): Explanation {
  return {
    class: 'ATTACH_FAILURE',
    title: `program ${program} cannot be attached: the kernel has several functions named ${name}, so the name is ambiguous`,
    remedy: `Attach ${program} to a function with a unique name, or let your loader read the addresses from /proc/kallsyms and attach to them (bpf_kprobe_multi_opts.addrs).`,
    subject: `${name} ambiguous`,
  }
}

/**
 * kernel/trace/trace_kprobe.c, within_notrace_func(): without CONFIG_KPROBE_EVENTS_ON_NOTRACE, a kprobe is refused (EINVAL)
 * where ftrace cannot trace. A trampoline finds no call to ftrace to replace (EBUSY, arch/x86/net/bpf_jit_comp.c).
 */
function untraceable({name, module}: KernelTarget, program: ProgramResult): Explanation {
  const where = module === null ? 'the kernel has' : `module ${module} has`
  return refused(
    program,
    `${where} ${name}, but ftrace cannot trace it`,
    ENTRY_CODE.test(name)
      ? entryWords(name, program)
      : `Attach ${program.name} to another function on the same path, or to a nearby tracepoint. ${name} is not in available_filter_functions: it has no call to ftrace (notrace, assembly), or it is boot code (__init) that no longer exists.`,
    `${name} untraceable`,
  )
}

/** kernel/trace/bpf_trace.c, perf_event_attach_bpf_prog(): EINVAL for a function that is not on the error-injection list. */
function noOverride({name, config}: KernelTarget, program: ProgramResult): Explanation {
  const option = config.CONFIG_BPF_KPROBE_OVERRIDE
  return refused(
    program,
    `it calls bpf_override_return, but ${name} is not on the kernel's error-injection list`,
    `Attach it to a function in /sys/kernel/debug/error_injection/list${option === undefined ? '' : ` (this kernel has CONFIG_BPF_KPROBE_OVERRIDE=${option})`}, or remove the call to bpf_override_return.`,
    `${name} error injection`,
  )
}

function explainTraced(target: KernelTarget, program: ProgramResult): Explanation | null {
  return target.traceable === 0 ? untraceable(target, program) : null
}

/** The function exists, but BTF does not have the prototype that a trampoline needs. */
function untyped(target: KernelTarget, program: ProgramResult): Explanation {
  const {name, symbols, module, moduleBtf, traceable, config} = target
  const kprobe =
    symbols > 1
      ? 'Attach to a caller with a unique name: a kprobe cannot tell functions of one name apart either.'
      : traceable === 0
        ? ENTRY_CODE.test(name)
          ? entryWords(name, program)
          : `Attach ${program.name} to a function that calls it: a kprobe cannot be attached to ${name} either, because it is not in available_filter_functions.`
        : `Attach a kprobe to ${name} on this kernel: a kprobe needs no BTF.`
  if (module !== null && !moduleBtf)
    return {
      class: 'MISSING_BTF',
      title: `program ${program.name} cannot be attached to ${name}: module ${module} is loaded, but has no BTF on this kernel`,
      remedy: `${kprobe} fentry, fexit and similar programs need the BTF of the module (${moduleBtfWords(config)}).`,
      subject: `${name} module without BTF`,
    }
  const whose = module === null ? "the kernel's BTF" : `the BTF of module ${module}`
  const title =
    symbols > 1
      ? `the kernel has several functions named ${name}, and its BTF describes none of them`
      : `${module === null ? 'the kernel' : `module ${module}`} has ${name}, but ${whose} does not describe it`
  return {
    class: 'MISSING_BTF',
    title: `program ${program.name} cannot be attached: ${title}`,
    remedy: `${kprobe} BTF omits functions that were optimized, or whose name is not unique.`,
    subject: `${name} untyped ${symbols > 1}`,
  }
}

/** Modules have BTF since Linux 5.11, if the option is set. */
export function moduleBtfWords({CONFIG_DEBUG_INFO_BTF_MODULES: option}: KernelTarget['config']): string {
  if (option === 'y') return 'CONFIG_DEBUG_INFO_BTF_MODULES is set, but this module has no BTF that matches the kernel'
  return option === undefined
    ? 'Linux 5.11 and later, with CONFIG_DEBUG_INFO_BTF_MODULES'
    : 'CONFIG_DEBUG_INFO_BTF_MODULES is not set on this kernel'
}

/** Explains an LSM hook, which is the function `bpf_lsm_<hook>` (include/linux/bpf_lsm.h). */
function explainHook(
  {name, symbols, btf, config, traceable}: KernelTarget,
  program: ProgramResult,
): Explanation | null {
  const hook = name.replace(/^bpf_lsm_/, '')
  if (config.CONFIG_BPF_LSM === 'n')
    return {
      class: 'UNSUPPORTED_PROGRAM_TYPE',
      title: `the kernel does not load lsm programs such as ${program.name}: it is built without CONFIG_BPF_LSM`,
      remedy: `Leave ${program.name} out on this kernel (bpf_program__set_autoload), and use fentry or a kprobe instead.`,
      subject: 'CONFIG_BPF_LSM',
    }
  if (symbols === 0 && btf === null)
    return {
      class: 'MISSING_ATTACH_TARGET',
      title: `program ${program.name} has nothing to attach to: the kernel has no LSM hook ${hook}`,
      remedy: `Choose a hook that all your kernels have (include/linux/lsm_hook_defs.h), or leave ${program.name} out where it is missing (bpf_program__set_autoload).`,
      subject: `${name} nowhere`,
    }
  return traceable === 0 && btf !== null
    ? refused(program, `ftrace cannot trace ${name}`, `Choose another hook.`, `${name} untraceable`)
    : null
}

function refused({name}: ProgramResult, why: string, remedy: string, subject: string): Explanation {
  return {class: 'ATTACH_FAILURE', title: `program ${name} cannot be attached: ${why}`, remedy, subject}
}

/**
 * Returns what this kernel's lists and configuration add to the verifier's message that a hook does not accept a program;
 * null for nothing.
 *
 * @param kind of the verifier's message (verifier/hooks.ts)
 * @param subject of its explanation: the helper, if one is refused
 */
export function hookWords(kind: string, subject: string | undefined, target: KernelTarget): string | null {
  const {name, errorInjection, config} = target
  if (subject === 'bpf_override_return') return optionWords('bpf_override_return', 'CONFIG_BPF_KPROBE_OVERRIDE', config)
  if (kind === 'function without an address') return siblingWords(target)
  if (kind !== 'not modifiable' && kind !== 'hook does not sleep') return null
  if (config.CONFIG_FUNCTION_ERROR_INJECTION === 'n')
    return 'This kernel is built without CONFIG_FUNCTION_ERROR_INJECTION, so it has no error-injection list.'
  return errorInjection === false ? `${name} is not on the error-injection list of this kernel.` : null
}

function siblingWords({name, siblings}: KernelTarget): string | null {
  return siblings.length === 0
    ? null
    : `The compiler replaced ${name} with ${siblings.map(sibling => sibling.name).join(', ')}.`
}

function optionWords(what: string, option: string, config: KernelTarget['config']): string | null {
  const value = config[option]
  if (value === undefined) return null
  return value === 'n'
    ? `${what} needs ${option}, which is not set on this kernel.`
    : `This kernel is built with ${option}=${value}.`
}
