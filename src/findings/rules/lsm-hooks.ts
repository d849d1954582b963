import type {TargetRule} from './target-rule.ts'

/** LSM hooks, which are the functions `bpf_lsm_<hook>` (include/linux/bpf_lsm.h), that a program cannot be attached to. */
export const LSM_HOOK_RULES: readonly TargetRule[] = [
  {
    kind: 'kernel without BPF LSM',
    class: 'UNSUPPORTED_PROGRAM_TYPE',
    probe: ({target}) => target.config.CONFIG_BPF_LSM === 'n',
    title: 'the kernel does not load lsm programs such as {program}: it is built without CONFIG_BPF_LSM',
    remedy: 'Leave {program} out on this kernel (bpf_program__set_autoload), and use fentry or a kprobe instead.',
    subject: 'CONFIG_BPF_LSM',
  },
  {
    kind: 'no such hook',
    class: 'MISSING_ATTACH_TARGET',
    probe: ({target}) => target.symbols === 0 && target.btf === null,
    words: ({target}) => ({hook: target.name.replace(/^bpf_lsm_/, '')}),
    title: 'program {program} has nothing to attach to: the kernel has no LSM hook {hook}',
    remedy:
      'Choose a hook that all your kernels have (include/linux/lsm_hook_defs.h), or leave {program} out where it is missing (bpf_program__set_autoload).',
    subject: '{name} nowhere',
  },
  {
    kind: 'untraceable hook',
    class: 'ATTACH_FAILURE',
    probe: ({target}) => target.traceable === 0 && target.btf !== null,
    title: 'program {program} cannot be attached: ftrace cannot trace {name}',
    remedy: 'Choose another hook.',
    subject: '{name} untraceable',
  },
]
