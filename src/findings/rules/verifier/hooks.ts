import {leavesOutProgram} from '../additions.ts'
import type {VerifierRule} from '../verifier-rule.ts'

/** Attach targets (functions, hooks, other programs), as the kernel checks them at load. */
export const HOOK_RULES: readonly VerifierRule[] = [
  {
    kind: 'hook not there',
    class: 'MISSING_ATTACH_TARGET',
    text: [
      /attach_btf_id \d+ (?:is not a function|is not valid|is invalid|is not a typedef|doesn't have a name)/,
      /attach_btf_id \d+ points to wrong type name \S+/,
      /Subprog \S+ doesn't exist/,
    ],
    title: 'program {program} is for a hook that the kernel does not have',
    remedy:
      'Attach {program} to a function that all your kernels have, or leave it out where the hook is missing (bpf_program__set_autoload).',
    addition: leavesOutProgram,
  },
  {
    kind: 'function without an address',
    class: 'MISSING_ATTACH_TARGET',
    // BTF has the function: otherwise the verifier would not look for its address.
    text: [/The address of function (?<hook>\S+) cannot be found/],
    title:
      'program {program} is for {hook}(), of which the kernel has only the BTF: the compiler inlined it or renamed its copies',
    remedy:
      'Look for copies in /proc/kallsyms ({hook}.isra.0, {hook}.constprop.0, {hook}.part.0): a kprobe can be attached to a copy, but fentry and fexit cannot. If there is no copy, attach {program} to a function that calls {hook}(), or leave it out on this kernel (bpf_program__set_autoload).',
    addition: leavesOutProgram,
  },
  {
    kind: 'disabled hook',
    class: 'MISSING_ATTACH_TARGET',
    text: [/attach_btf_id \d+ points to (?:disabled hook|non-LSM hook) (?:bpf_lsm_)?(?<hook>\S+)/],
    title: 'program {program} is for the LSM hook {hook}, which the kernel does not offer to BPF programs',
    remedy: 'Use another LSM hook that sees the same action, or fentry on security_{hook}() to only observe it.',
  },
  {
    kind: 'not modifiable',
    class: 'VERIFIER_REJECTION',
    text: [/(?<hook>\S+)\(\) is not modifiable/],
    title: 'program {program} changes the return value of {hook}(), which the kernel does not allow',
    remedy:
      'Use fmod_ret only on security_*() hooks and on functions in the error-injection list (/sys/kernel/debug/error_injection/list: system calls and functions with ALLOW_ERROR_INJECTION in the source; needs CONFIG_FUNCTION_ERROR_INJECTION). To only observe, use fexit.',
  },
  {
    kind: 'LSM hook does not sleep',
    class: 'VERIFIER_REJECTION',
    text: [/bpf_lsm_(?<hook>\S+) is not sleepable/],
    title: 'program {program} is sleepable, but the LSM hook {hook} must not sleep',
    remedy:
      'Use SEC("lsm/{hook}") without the ".s", or choose an LSM hook that may sleep (sleepable_lsm_hooks in kernel/bpf/bpf_lsm.c).',
  },
  {
    kind: 'hook does not sleep',
    class: 'VERIFIER_REJECTION',
    text: [/(?!bpf_lsm_)(?<hook>\S+) is not sleepable/],
    title: 'program {program} is sleepable, but {hook} must not sleep',
    remedy:
      'Remove the ".s" from the section, or attach {program} to a function in the error-injection list (/sys/kernel/debug/error_injection/list), which includes the system calls on kernels with CONFIG_FUNCTION_ERROR_INJECTION.',
  },
  {
    kind: 'tracepoint does not sleep',
    class: 'VERIFIER_REJECTION',
    text: [/Sleepable program cannot attach to non-faultable tracepoint (?<hook>\S+)/],
    title: 'program {program} is sleepable, but tracepoint {hook} must not sleep',
    remedy:
      'Remove the ".s" from the section, or attach {program} to a tracepoint that may sleep: sys_enter and sys_exit.',
  },
  {
    kind: 'program type does not sleep',
    class: 'VERIFIER_REJECTION',
    text: [
      /Only fentry\/fexit\/fmod_ret.+ programs can be sleepable/,
      /Program of this type cannot be sleepable/,
      /BPF_LSM_CGROUP programs cannot be sleepable/,
    ],
    title: 'program {program} is marked as sleepable, which this kernel does not allow for its type',
    remedy:
      'Remove the ".s" from the section or BPF_F_SLEEPABLE from the flags, and call only functions that do not sleep: on this kernel, programs of this type cannot sleep.',
  },
  {
    kind: 'syscall program must sleep',
    class: 'VERIFIER_REJECTION',
    text: [/Syscall programs can only be sleepable/],
    title: 'program {program} is a syscall program, but not marked as sleepable',
    remedy: 'Use SEC("syscall"), for which libbpf sets BPF_F_SLEEPABLE, or set the flag in your loader.',
  },
  {
    kind: 'hook cannot be traced',
    class: 'VERIFIER_REJECTION',
    text: [
      /Attach to function (?<hook>\S+) with a >8 byte return value/,
      /Attaching fexit\/\S+ to __noreturn function '(?<hook>[^']+)'/,
    ],
    title: 'program {program} is for {hook}(), where the kernel does not allow this kind of program',
    remedy: 'Use fentry or a kprobe on {hook}() instead of fexit and fmod_ret, or trace one of its callers.',
  },
  {
    kind: 'denied function',
    class: 'VERIFIER_REJECTION',
    // btf_id_deny of kernel/bpf/verifier.c. 6.12 and older refuse these functions without a message.
    text: [/Attaching tracing programs to function '(?<hook>[^']+)' is rejected/],
    title: 'program {program} is for {hook}(), where the kernel allows no tracing program',
    remedy:
      'Attach a program, such as a kprobe, to a function that calls {hook}(): the kernel itself calls {hook}() to run a tracing program, so it refuses fentry, fexit and fmod_ret there.',
  },
  {
    kind: 'function that never returns',
    class: 'VERIFIER_REJECTION',
    text: [/Attaching fexit\/fmod_ret to __noreturn functions is rejected/],
    title: 'program {program} waits for the return of a function that never returns',
    remedy: 'Use fentry instead of fexit or fmod_ret on this function.',
  },
  {
    kind: 'function that cannot be described',
    class: 'VERIFIER_REJECTION',
    text: [/The function (?<hook>\S+) (?:arg\d+ type|has \d+ arguments|has malformed|return type|with variable args)/],
    title:
      'program {program} is for {hook}(), whose arguments or return value the kernel cannot pass to this kind of program',
    remedy: 'Use a kprobe on {hook}() (PT_REGS_PARM1(), …) instead of fentry and fexit.',
  },
  {
    kind: 'program without a hook',
    class: 'VERIFIER_REJECTION',
    text: [/Tracing programs must provide btf_id/],
    title: 'program {program} does not name the function that it attaches to',
    remedy:
      'Name the function in the section (SEC("fentry/do_unlinkat")), or let your loader set it before the load (bpf_program__set_attach_target).',
  },
  {
    kind: 'program on a program',
    class: 'VERIFIER_REJECTION',
    text: [
      /Cannot (?:extend fentry\/fexit|replace kernel functions|replace static functions|recursively attach|nest tracing program attach)/,
      /can't modify return codes of BPF programs/,
      /Only FENTRY\/FEXIT\S* progs are attachable/,
      /(?:FENTRY\/FEXIT|Tracing) program can only be attached to another program annotated with BTF/,
      /Can attach to only JITed progs/,
      /(?:Extension|FENTRY\/FEXIT|Tracing) programs cannot attach to exception callback/,
      /(?:Extension programs should be JITed|Extension program may sleep|Program extension requires BTF)/,
      /Target program bound device mismatch/,
      /freplace programs with >\d+ args/,
      /\S+\(\) is not a global function/,
      /\S+\(\) has \d+ args while \S+\(\) has \d+ args/,
      /Return type \S+ of \S+\(\) doesn't match type/,
      /arg\d+ (?:in \S+\(\)|\S+\(struct)/,
    ],
    title: 'program {program} cannot be attached to the program that it names',
    remedy:
      'Attach to a global function (not static, not an exception callback) of a program that is loaded, JIT-compiled and has BTF. Give a replacement (freplace) the same arguments and return type. Let one program trace or replace another only once.',
  },
]
