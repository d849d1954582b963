import type {VerifierRule} from '../verifier-rule.ts'

/** The context: the structure or the arguments that a hook passes to a program. */
export const CONTEXT_RULES: readonly VerifierRule[] = [
  {
    kind: 'missing argument',
    class: 'VERIFIER_REJECTION',
    // kernel/bpf/btf.c, btf_ctx_access: newer kernels print the number of arguments plus one, whichever was read.
    text: [/func '(?<function>[^']+)' doesn't have \d+-th argument/],
    title: 'program {program} reads an argument that {function} does not have on this kernel',
    remedy:
      'Compare the prototype of {function} on each kernel (bpftool btf dump file /sys/kernel/btf/vmlinux format c), and ship a program for each prototype. Read the return value with bpf_get_func_ret() (Linux 5.17), which does not depend on a position.',
  },
  {
    kind: 'argument is no pointer',
    class: 'VERIFIER_REJECTION',
    text: [
      /func '(?<function>[^']+)' arg(?<index>\d+) '[^']*' has type \S+\. Only pointer access is allowed/,
      /func '(?<function>[^']+)' arg(?<index>\d+) type \S+ is not a struct/,
      /func '(?<function>[^']+)' arg(?<index>\d+) type \S+ has multiple type tags/,
    ],
    title:
      'program {program} dereferences argument {index} (counted from 0) of {function}, whose type the verifier cannot follow',
    remedy:
      'Compare the declared types with the prototype of {function}. Read through an untyped pointer with bpf_probe_read_kernel() or BPF_CORE_READ().',
  },
  {
    kind: 'part of an argument',
    class: 'VERIFIER_REJECTION',
    text: [
      /func '(?<function>[^']+)' offset -?\d+ is not multiple of 8/,
      /func '(?<function>[^']+)' size \d+ must be 8/,
    ],
    title: 'program {program} reads only part of an argument of {function}',
    remedy: 'Read each argument as a whole, with 8 bytes (BPF_PROG() does), and cast it afterwards.',
  },
  {
    kind: 'context field',
    class: 'VERIFIER_REJECTION',
    secondary: true,
    text: [/invalid bpf_context access off=-?\d+ size=\d+/, /invalid access to context, ctx_size=\d+/],
    title:
      'program {program} accesses a field of its context that its program type, its hook or this kernel does not allow',
    remedy:
      'Access only members that programs of this type have on every kernel, with their own size, and write only to writable ones: see the structure in linux/bpf.h and the *_is_valid_access functions of the kernel. Guard newer members with bpf_core_field_exists().',
  },
  {
    kind: 'released context argument',
    class: 'VERIFIER_REJECTION',
    text: [/invalid bpf_context access off=-?\d+\. Reference may already be released/],
    title: 'program {program} reads an argument of its context after it may have released its reference',
    remedy: 'Read the argument into a variable once, at the beginning, and use it only before it is released.',
  },
  {
    kind: 'moved context',
    class: 'VERIFIER_REJECTION',
    text: [
      /dereference of modified ctx ptr R\d+ off=-?\d+ disallowed/,
      /negative offset ctx ptr R\d+ off=-?\d+ disallowed/,
      /variable ctx access var_off=/,
      /math between ctx pointer and /,
      /value -?\d+ makes ctx pointer be out of bounds/,
      /ctx pointer offset -?\d+ is not allowed/,
      /misaligned context access off/,
    ],
    title: 'program {program} accesses its context at an offset that is calculated or not aligned',
    remedy:
      'Access the members of the context by name (ctx->member), with one constant offset for each access. If the compiler merges two accesses through a moved pointer, separate them with barrier(), or read the member into a volatile variable.',
  },
]
