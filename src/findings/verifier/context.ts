import type {VerifierRule} from './rule.ts'

/** The context: the structure or the arguments that a hook hands a program. */
export const CONTEXT_RULES: readonly VerifierRule[] = [
  {
    kind: 'missing argument',
    // kernel/bpf/btf.c, btf_ctx_access: newer kernels print one more than there are, whichever was read.
    sentences: [/func '(?<function>[^']+)' doesn't have \d+-th argument/],
    what: 'reads an argument of {function} that it does not have on this kernel',
    remedy:
      'Compare the prototype of {function} on each kernel (bpftool btf dump file /sys/kernel/btf/vmlinux format c) and ship a program for each, or read the return value with bpf_get_func_ret() (Linux 5.17), which depends on no position.',
  },
  {
    kind: 'argument is no pointer',
    sentences: [
      /func '(?<function>[^']+)' arg(?<index>\d+) '[^']*' has type \S+\. Only pointer access is allowed/,
      /func '(?<function>[^']+)' arg(?<index>\d+) type \S+ is not a struct/,
      /func '(?<function>[^']+)' arg(?<index>\d+) type \S+ has multiple type tags/,
    ],
    what: 'dereferences argument {index} (counted from 0) of {function}, which has no type that can be followed',
    remedy:
      'Compare the declared types with the prototype of {function}; read through an untyped pointer with bpf_probe_read_kernel() or BPF_CORE_READ().',
  },
  {
    kind: 'part of an argument',
    sentences: [
      /func '(?<function>[^']+)' offset -?\d+ is not multiple of 8/,
      /func '(?<function>[^']+)' size \d+ must be 8/,
    ],
    what: 'reads only a part of an argument of {function}',
    remedy: 'Read each argument whole, as 8 bytes (BPF_PROG() does), and cast it afterwards.',
  },
  {
    kind: 'context field',
    secondary: true,
    sentences: [/invalid bpf_context access off=-?\d+ size=\d+/, /invalid access to context, ctx_size=\d+/],
    what: 'accesses a field of its context that its type, its hook or this kernel does not offer',
    remedy:
      'Access only members that programs of this type have on every kernel, with their own size, and write only to those that may be written: see the structure in linux/bpf.h and the functions *_is_valid_access of the kernel. Guard members that came later with bpf_core_field_exists().',
  },
  {
    kind: 'released context argument',
    sentences: [/invalid bpf_context access off=-?\d+\. Reference may already be released/],
    what: 'reads an argument of its context whose reference it may have released',
    remedy: 'Read the argument into a variable once, at the beginning, and use it only before it is released.',
  },
  {
    kind: 'moved context',
    sentences: [
      /dereference of modified ctx ptr R\d+ off=-?\d+ disallowed/,
      /negative offset ctx ptr R\d+ off=-?\d+ disallowed/,
      /variable ctx access var_off=/,
      /math between ctx pointer and /,
      /value -?\d+ makes ctx pointer be out of bounds/,
      /ctx pointer offset -?\d+ is not allowed/,
      /misaligned context access off/,
    ],
    what: 'accesses its context at an offset that is calculated or not aligned',
    remedy:
      'Access the members of the context by name (ctx->member), one constant offset an access. Where the compiler merges two accesses into one through a moved pointer, separate them with barrier() or read the member into a volatile variable.',
  },
]
