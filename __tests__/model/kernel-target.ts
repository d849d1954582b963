import type {KernelTarget} from '../../src/model/kernel-target.ts'

/** Returns what a kernel reports about a function that exists and can be traced, unless the overrides change it. */
export function aTarget(overrides: Partial<KernelTarget> = {}): KernelTarget {
  return {
    program: 'handle_exec',
    kind: 'function',
    name: 'do_thing',
    symbols: 1,
    module: null,
    traceable: 1,
    blacklisted: false,
    errorInjection: false,
    overrides: false,
    btf: 'vmlinux',
    moduleBtf: false,
    siblings: [],
    category: null,
    btfTrace: false,
    config: {CONFIG_KPROBES: 'y', CONFIG_BPF_LSM: 'y', CONFIG_FTRACE_SYSCALLS: 'y', CONFIG_DEBUG_INFO_BTF_MODULES: 'n'},
    packagedIn: null,
    ...overrides,
  }
}
