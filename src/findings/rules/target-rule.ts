import type {Errno} from '../../model/errno.ts'
import type {KernelTarget} from '../../model/kernel-target.ts'
import type {ProgramResult} from '../../model/program.ts'
import type {Rule, Words} from '../model/rule.ts'

/** What the guest found about the target of a program that does not load or cannot be attached. */
export interface TargetFacts {
  target: KernelTarget
  program: ProgramResult
  /** What the failed step returned; null if it returned no error number. */
  errno: Errno | null
  /** The program failed to load: it was not attached. */
  atLoad: boolean
}

/** A reason why a program cannot be attached to its target. Words: `{program}`, `{name}` of the target, `{module}` that has it. */
export type TargetRule = Rule<TargetFacts>

/** What the guest found about a kernel symbol that an object names and that libbpf cannot resolve. */
export interface ExternFacts {
  target: KernelTarget
  /** libbpf's messages about this symbol. */
  messages: string
}

/** A reason why a symbol cannot be used. Words: `{needs}` (`the object needs`), `{name}`, `{module}` that has it. */
export type ExternRule = Rule<ExternFacts>

/** Returns why a module has no BTF: modules have it since Linux 5.11, if the option is set. */
export function moduleBtfWords({config: {CONFIG_DEBUG_INFO_BTF_MODULES: option}}: KernelTarget): Words {
  return {
    moduleBtf:
      option === 'y'
        ? 'CONFIG_DEBUG_INFO_BTF_MODULES is set, but this module has no BTF that matches the kernel'
        : option === undefined
          ? 'Linux 5.11 and later, with CONFIG_DEBUG_INFO_BTF_MODULES'
          : 'CONFIG_DEBUG_INFO_BTF_MODULES is not set on this kernel',
  }
}

/** Claims only what the guest and the host looked for: a variable with this name is not a function. */
export function nowhereWords({name, packagedIn}: KernelTarget, kind: 'function' | 'tracepoint'): Words {
  return {
    nowhere:
      packagedIn === null
        ? `neither the kernel nor a loaded module has a ${kind} ${name}`
        : `the kernel has no ${kind} ${name}, and none of its modules has it`,
  }
}
