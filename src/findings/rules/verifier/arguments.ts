import type {VerifierRule} from '../verifier-rule.ts'

/** Arguments of helpers and kfuncs, and where programs may call them. */
export const ARGUMENT_RULES: readonly VerifierRule[] = [
  {
    kind: 'number as argument',
    class: 'VERIFIER_REJECTION',
    text: [/R\d+ type=(?:inv|imm|scalar) expected=/, /R\d+ is scalar expected (?:STRUCT|UNION) \S+/],
    title: 'program {program} passes a number where a pointer is expected',
    remedy:
      'Pass the pointer itself (fp: a variable on the stack, map_value: the result of a lookup, ctx: the context). To the verifier, a pointer is a number after it was read from memory, cast to an integer or used in arithmetic. So is the result of bpf_get_current_task(): use bpf_get_current_task_btf().',
  },
  {
    kind: 'wrong argument',
    class: 'VERIFIER_REJECTION',
    text: [
      /R\d+ type=(?<type>(?!\w*or_null|inv |imm |scalar |untrusted_ptr_|rcu_ptr_|ptr_ expected=(?!fp))\S+) expected=/,
      /R\d+ is of type (?<type>.+) but .+ is expected/,
    ],
    title: 'program {program} passes a value of type {type}, which the function does not accept',
    remedy:
      'Compare the arguments with the declaration of the helper or kfunc: fp is memory on the stack, map_value the result of a lookup, map_ptr the address of a map, ctx the context of the program. Copy other memory to the stack first.',
  },
  {
    kind: 'wrong structure',
    class: 'VERIFIER_REJECTION',
    text: [
      /kernel function (?<function>\S+) (?:args#\d+|R\d+) expected pointer to \S+ (?<expected>\S+) but R\d+ has a pointer to \S+ (?<type>\S+)/,
    ],
    title: 'program {program} passes {function}() a pointer to {type} instead of {expected}',
    remedy:
      'Pass a pointer of the declared type. For a structure inside another one, pass the address of the member (&file->f_path). For an object that is created and then inserted, pass it in the state that the kfunc expects.',
  },
  {
    kind: 'argument of a kfunc',
    class: 'VERIFIER_REJECTION',
    text: [
      /kernel function \S+ (?:args#\d+|R\d+) (?:pointer type \S+ \S+ is not supported|expected pointer to (?!.* but R\d+ has))/,
      /kernel function \S+ returns pointer type \S+ \S+ is not supported/,
      /kernel function \S+ unhandled dynamic return type/,
      /(?:R\d+|arg#\d+) pointer type \S+ \S* ?(?:must point to|not to stack|points to unsupported|must be valid)/,
      /(?:R\d+|arg#\d+) expected pointer to (?!ctx|map value|an iterator|stack or const|func|allocated object|map value or allocated)/,
      /reg type unsupported for arg#\d+ kernel function \S+/,
    ],
    title: 'program {program} passes a pointer that the kernel function does not accept',
    remedy:
      'Pass a pointer of exactly the declared type, from a source that the verifier knows (the context, an acquiring kfunc, a map value), or memory of the program that holds only numbers.',
  },
  {
    kind: 'context as argument',
    class: 'VERIFIER_REJECTION',
    text: [
      /(?:R\d+|arg#\d+) expected pointer to ctx, but got/,
      /(?:R\d+|arg#\d+) expects pointer to ctx/,
      /expected pointer to ctx/,
    ],
    title: 'program {program} passes something other than its context where the context is expected',
    remedy: 'Pass the unchanged context of the program, and declare the parameter with its type.',
  },
  {
    kind: 'constant argument',
    class: 'VERIFIER_REJECTION',
    text: [
      /R\d+ is not a (?:const|known constant|constant address)/,
      /R\d+ must be a known constant/,
      /R\d+ rdonly\/rdwr_buf_size exceeds u32 max/,
      /2 or more rdonly\/rdwr_buf_size parameters/,
      /local type ID argument must be in range/,
    ],
    title: 'program {program} passes a variable as an argument that must be a constant',
    remedy: 'Pass the number as a constant (sizeof, an enum, a macro) in each call, not as a variable.',
  },
  {
    kind: 'pointer as number',
    class: 'VERIFIER_REJECTION',
    text: [/R\d+ is not a scalar/],
    title: 'program {program} passes a pointer where the function expects an integer',
    remedy:
      'Pass an integer, or declare the parameter as a pointer to the passed type. A cast does not help: to the verifier, a pointer stays a pointer.',
  },
  {
    kind: 'constant string',
    class: 'VERIFIER_REJECTION',
    text: [
      /(?:R\d+|arg#\d+) doesn't point to a const string/,
      /R\d+ does not point to a readonly map/,
      /R\d+ points to insn_array map which cannot be used as const string/,
      /string is not zero-terminated/,
      /Invalid format string/,
      /direct value access on string failed/,
    ],
    title: 'program {program} passes a string that is not a constant, or a format that the helper does not support',
    remedy:
      'Declare it as static const char fmt[] = "…", which is placed in .rodata, and use only the conversions that bpf_trace_printk(3) documents.',
  },
  {
    kind: 'type of the map',
    class: 'VERIFIER_REJECTION',
    text: [
      /cannot pass map_type \d+ into func (?<helper>[^\s#]+)/,
      /invalid arg_type for sockmap\/sockhash/,
      /expected prog array map for tail call/,
    ],
    title: 'program {program} passes a helper a map of a type that it does not support',
    remedy:
      'Use a map type that the helper supports (bpf_tail_call(): prog_array, bpf_perf_event_output(): perf_event_array, bpf_ringbuf_*(): ringbuf, bpf_redirect_map(): devmap, cpumap, xskmap), or the helper for this map type.',
  },
  {
    kind: 'map without keys',
    class: 'VERIFIER_REJECTION',
    // It has no separate message: the key or value of such a map has 0 bytes (verifier-path.ts).
    text: [],
    title: 'program {program} calls {call} on a map of a type that it does not support',
    remedy:
      'Use the functions for this map type: bpf_ringbuf_*() for a ring buffer, bpf_map_push_elem(), bpf_map_pop_elem() and bpf_map_peek_elem() for queues, stacks and bloom filters.',
  },
  {
    kind: 'sockmap update',
    class: 'VERIFIER_REJECTION',
    text: [/cannot update sockmap in this context/],
    title: 'program {program} updates a sockmap where that is not safe',
    remedy: 'Update it from user space, or in a sock_ops, sk_reuseport or socket iterator program.',
  },
  {
    kind: 'cgroup storage',
    class: 'VERIFIER_REJECTION',
    text: [/get_local_storage\(\) doesn't support non-zero flags/, /only one cgroup storage of each type is allowed/],
    title: 'program {program} uses cgroup storage in a way that the helper does not support',
    remedy:
      'Pass 0 as the flags of bpf_get_local_storage(), and use one cgroup storage map of each kind (shared, per-CPU) in a program.',
  },
  {
    kind: 'helper at this hook',
    class: 'UNSUPPORTED_HELPER',
    text: [
      /helper call is not allowed in probe/,
      /func (?<helper>\S+) not supported for program type \d+/,
      /func (?<helper>\S+) supported only for fentry\/fexit/,
      /css_task_iter is only allowed in/,
    ],
    title: 'program {program} calls a helper or kfunc that the kernel does not allow at this hook',
    remedy:
      "Call it at a hook that allows it: bpf_d_path() at the hooks of the kernel's list (btf_allowlist_d_path: security_file_open, vfs_getattr, …), bpf_get_func_arg() and bpf_get_func_ret() in fentry, fexit and fmod_ret programs, others in lsm, iter or sleepable programs.",
  },
  {
    kind: 'privilege of a kfunc',
    class: 'VERIFIER_REJECTION',
    text: [
      /destructive kfunc calls require CAP_SYS_BOOT/,
      /function calls to other bpf functions are allowed for CAP_BPF/,
      /loading\/calling other bpf or kernel functions are allowed for CAP_BPF/,
      /function calls to other bpf functions are allowed for root only/,
    ],
    title: 'program {program} calls a function that needs a capability that the loader does not have',
    remedy: 'Give the loader CAP_BPF, and CAP_SYS_BOOT for destructive kfuncs.',
  },
]
