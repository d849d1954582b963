import type {Errno} from '../model/errno.ts'
import type {KernelTarget} from '../model/kernel-target.ts'
import type {ProgramResult} from '../model/program.ts'
import type {Explanation} from './draft.ts'

/** Why a program cannot be bound to a kernel function, an LSM hook or an iterator; null: nothing speaks against it. */
export function explainFunction(target: KernelTarget, program: ProgramResult, errno: Errno | null): Explanation | null {
  if (program.type === 'lsm') return explainHook(target, program)
  if (target.symbols === 0) return gone(target, program)
  if (program.type === 'kprobe') return explainProbe(target, program, errno)
  return target.btf === null ? untyped(target, program) : explainTraced(target, program)
}

/** The kernel has no function of the name, or none any more. */
function gone(target: KernelTarget, program: ProgramResult): Explanation {
  const {name, siblings, btf} = target
  if (siblings.length > 0) return renamed(target, program)
  if (btf !== null)
    return {
      class: 'MISSING_ATTACH_TARGET',
      title: `program ${program.name} has nothing to attach to: every call of ${name} was inlined on this kernel`,
      remedy: `The kernel's BTF lists ${name}, and no code of it is left: attach ${program.name} to a function that calls it.`,
      subject: `${name} inlined`,
    }
  return {
    class: 'MISSING_ATTACH_TARGET',
    title: `program ${program.name} has nothing to attach to: ${nowhereWords(target, 'function')}`,
    remedy: `The function was inlined, renamed or came with another release: attach ${program.name} to one that all your kernels have, or keep the program out where ${name} is missing (bpf_program__set_autoload).`,
    subject: `${name} nowhere`,
  }
}

/** Says no more than was looked for: a variable of the name is no function. */
export function nowhereWords({name, packagedIn}: KernelTarget, kind: 'function' | 'tracepoint'): string {
  if (packagedIn === null) return `neither the kernel nor a loaded module has a ${kind} ${name}`
  return `the kernel has no ${kind} ${name}, and none of its modules has it`
}

/** The compiler changed the function and gave what it made a name of its own (gcc: -fipa-sra, -fipa-cp, -fpartial-inlining). */
function renamed({name, siblings}: KernelTarget, program: ProgramResult): Explanation {
  const usable = siblings.filter(({traceable}) => traceable).map(sibling => sibling.name)
  const [first] = usable
  const copies = (first === undefined ? siblings.map(sibling => sibling.name) : usable).join(', ')
  return {
    class: 'MISSING_ATTACH_TARGET',
    title: `program ${program.name} has nothing to attach to: the compiler made ${copies} of ${name} on this kernel`,
    remedy:
      first === undefined
        ? `${copies} cannot be probed: attach ${program.name} to a function that calls ${name}.`
        : `A kprobe can be attached to ${usable.join(' and ')}: have your loader look for the name in /proc/kallsyms and attach to what is there${program.type === 'kprobe' ? '' : ` (BTF does not describe it: fentry and fexit cannot)`}. ${argumentWords(first)}`,
    subject: `${name} ${copies} ${usable.length}`,
  }
}

function argumentWords(copy: string): string {
  if (copy.includes('.isra')) return 'Its arguments may differ from those of the source: do not rely on them.'
  if (copy.includes('.part')) return 'It is only a part of the function, and runs only when that part is reached.'
  if (copy.includes('.cold')) return 'It holds only the unlikely paths of the function.'
  return 'Calls that the compiler did not redirect to this copy are not seen.'
}

function explainProbe(target: KernelTarget, program: ProgramResult, errno: Errno | null): Explanation | null {
  const {name, symbols, traceable, blacklisted, config} = target
  if (config.CONFIG_KPROBES === 'n')
    return {
      class: 'UNSUPPORTED_ATTACH_TYPE',
      title: `the kernel cannot attach kprobe programs such as ${program.name}: it is built without CONFIG_KPROBES`,
      remedy: `Attach ${program.name} to a tracepoint there.`,
      subject: 'CONFIG_KPROBES',
    }
  if (symbols > 1 && (errno === null || AMBIGUOUS.has(errno.name))) return ambiguous(target, program)
  if (blacklisted === true)
    return refused(
      program,
      `${name} is on the kernel's kprobe blacklist`,
      ENTRY_CODE.test(name)
        ? entryWords(name, program)
        : `Attach ${program.name} to a function that calls ${name}${traceable ? ', or use fentry where the kernel has it' : ''}.`,
      `${name} blacklisted`,
    )
  if (traceable === 0) return untraceable(target, program)
  if (target.overrides && target.errorInjection !== true && errno?.name === 'EINVAL') return noOverride(target, program)
  return null
}

/** kernel/trace/trace_kprobe.c and kernel/kprobes.c: several symbols of a name are EADDRNOTAVAIL; where only ftrace is asked, ESRCH. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['EADDRNOTAVAIL', 'ESRCH', 'EINVAL', 'ENOENT'])

/** What the processor enters the kernel through (arch/x86/include/asm/idtentry.h): nothing of the kernel calls it. */
const ENTRY_CODE = /^(?:asm_)?(?:exc|sysvec|common_interrupt|spurious_interrupt)_|^asm_|^entry_/

function entryWords(name: string, program: ProgramResult): string {
  return `${name} is entry code, which no program can be attached to: attach ${program.name} to a tracepoint of the exception or interrupt (exceptions/…, irq_vectors/…), or to a function that ${name} calls.`
}

function ambiguous({name}: KernelTarget, {name: program}: ProgramResult): Explanation {
  return {
    class: 'ATTACH_FAILURE',
    title: `program ${program} cannot be attached: the kernel has several functions named ${name}, and a name alone does not say which`,
    remedy: `Attach ${program} to a function whose name is unique, or have your loader read the addresses from /proc/kallsyms and attach to them (bpf_kprobe_multi_opts.addrs).`,
    subject: `${name} ambiguous`,
  }
}

/**
 * kernel/trace/trace_kprobe.c, within_notrace_func(): without CONFIG_KPROBE_EVENTS_ON_NOTRACE a kprobe is refused (EINVAL)
 * where ftrace cannot stop; a trampoline finds no call of ftrace to replace (EBUSY, arch/x86/net/bpf_jit_comp.c).
 */
function untraceable({name, module}: KernelTarget, program: ProgramResult): Explanation {
  const where = module === null ? 'the kernel has' : `module ${module} has`
  return refused(
    program,
    `${where} ${name}, and ftrace cannot stop in it`,
    ENTRY_CODE.test(name)
      ? entryWords(name, program)
      : `${name} is not in available_filter_functions: it has no call to ftrace (notrace, assembly), or it is code of the boot (__init) that no longer exists. Attach ${program.name} to another function on the same path, or to a tracepoint nearby.`,
    `${name} untraceable`,
  )
}

/** kernel/trace/bpf_trace.c, perf_event_attach_bpf_prog(): EINVAL for a function that may not be made to fail. */
function noOverride({name, config}: KernelTarget, program: ProgramResult): Explanation {
  const option = config.CONFIG_BPF_KPROBE_OVERRIDE
  return refused(
    program,
    `it calls bpf_override_return, and ${name} is not on the kernel's error-injection list`,
    `Attach it to a function of /sys/kernel/debug/error_injection/list${option === undefined ? '' : ` (this kernel has CONFIG_BPF_KPROBE_OVERRIDE=${option})`}, or do without bpf_override_return.`,
    `${name} error injection`,
  )
}

function explainTraced(target: KernelTarget, program: ProgramResult): Explanation | null {
  return target.traceable === 0 ? untraceable(target, program) : null
}

/** The function is there; what a trampoline needs to know of it is not. */
function untyped(target: KernelTarget, program: ProgramResult): Explanation {
  const {name, symbols, module, moduleBtf, traceable, config} = target
  const kprobe =
    symbols > 1
      ? 'A kprobe by name cannot tell them apart either: attach to a caller whose name is unique.'
      : traceable === 0
        ? ENTRY_CODE.test(name)
          ? entryWords(name, program)
          : `Nor can a kprobe be attached to it: it is not in available_filter_functions. Attach ${program.name} to a function that calls it.`
        : `Attach a kprobe to ${name} there, which needs no BTF.`
  if (module !== null && !moduleBtf)
    return {
      class: 'MISSING_BTF',
      title: `program ${program.name} cannot be attached to ${name}: module ${module} is loaded and has no BTF on this kernel`,
      remedy: `fentry, fexit and the like need the BTF of the module (${moduleBtfWords(config)}). ${kprobe}`,
      subject: `${name} module without BTF`,
    }
  const whose = module === null ? "the kernel's BTF" : `the BTF of module ${module}`
  const title =
    symbols > 1
      ? `the kernel has several functions named ${name}, and its BTF describes none of them`
      : `the ${module === null ? 'kernel' : `module ${module}`} has ${name}, and ${whose} does not describe it`
  return {
    class: 'MISSING_BTF',
    title: `program ${program.name} cannot be attached: ${title}`,
    remedy: `BTF leaves out functions that were optimised or whose name is not unique. ${kprobe}`,
    subject: `${name} untyped ${symbols > 1}`,
  }
}

/** Modules have BTF since Linux 5.11, where the option is set. */
export function moduleBtfWords({CONFIG_DEBUG_INFO_BTF_MODULES: option}: KernelTarget['config']): string {
  if (option === 'y') return 'CONFIG_DEBUG_INFO_BTF_MODULES is set, and this module has none that fits the kernel'
  return option === undefined
    ? 'Linux 5.11 and later, CONFIG_DEBUG_INFO_BTF_MODULES'
    : 'CONFIG_DEBUG_INFO_BTF_MODULES is not set here'
}

/** An LSM hook is the function `bpf_lsm_<hook>` (include/linux/bpf_lsm.h). */
function explainHook(
  {name, symbols, btf, config, traceable}: KernelTarget,
  program: ProgramResult,
): Explanation | null {
  const hook = name.replace(/^bpf_lsm_/, '')
  if (config.CONFIG_BPF_LSM === 'n')
    return {
      class: 'UNSUPPORTED_PROGRAM_TYPE',
      title: `the kernel does not load lsm programs such as ${program.name}: it is built without CONFIG_BPF_LSM`,
      remedy: `Keep ${program.name} out there (bpf_program__set_autoload), and hook with fentry or a kprobe.`,
      subject: 'CONFIG_BPF_LSM',
    }
  if (symbols === 0 && btf === null)
    return {
      class: 'MISSING_ATTACH_TARGET',
      title: `program ${program.name} has nothing to attach to: the kernel has no LSM hook ${hook}`,
      remedy: `Choose a hook that all your kernels have (include/linux/lsm_hook_defs.h), or keep ${program.name} out where it is missing (bpf_program__set_autoload).`,
      subject: `${name} nowhere`,
    }
  return traceable === 0 && btf !== null
    ? refused(program, `ftrace cannot stop in ${name}`, `Choose another hook.`, `${name} untraceable`)
    : null
}

function refused({name}: ProgramResult, why: string, remedy: string, subject: string): Explanation {
  return {class: 'ATTACH_FAILURE', title: `program ${name} cannot be attached: ${why}`, remedy, subject}
}

/**
 * What this kernel's lists and configuration say where the verifier only says that a hook does not take a program.
 *
 * @param kind of the verifier's sentence (verifier/hooks.ts)
 * @param subject of its explanation: the helper, where one is refused
 */
export function hookWords(kind: string, subject: string | undefined, target: KernelTarget): string | null {
  const {name, errorInjection, config} = target
  if (subject === 'bpf_override_return') return optionWords('bpf_override_return', 'CONFIG_BPF_KPROBE_OVERRIDE', config)
  if (kind === 'function without an address') return siblingWords(target)
  if (kind !== 'not modifiable' && kind !== 'hook does not sleep') return null
  if (config.CONFIG_FUNCTION_ERROR_INJECTION === 'n')
    return 'This kernel is built without CONFIG_FUNCTION_ERROR_INJECTION: no function is on an error-injection list.'
  return errorInjection === false ? `${name} is not on the error-injection list of this kernel.` : null
}

function siblingWords({name, siblings}: KernelTarget): string | null {
  return siblings.length === 0
    ? null
    : `The compiler made ${siblings.map(sibling => sibling.name).join(', ')} of ${name}.`
}

function optionWords(what: string, option: string, config: KernelTarget['config']): string | null {
  const value = config[option]
  if (value === undefined) return null
  return value === 'n'
    ? `${what} needs ${option}, which is not set in the configuration of this kernel.`
    : `This kernel is built with ${option}=${value}.`
}
