import type {VerifierRule} from '../verifier-rule.ts'

/** Functions of the object that are not inlined. Global functions are verified alone, by their prototype. */
export const FUNCTION_RULES: readonly VerifierRule[] = [
  {
    kind: 'arguments of a global function',
    class: 'VERIFIER_REJECTION',
    secondary: true,
    text: [
      /Caller passes invalid args into func#\d+/,
      // 6.1 also prints it about the context of a program, and continues.
      /reg type unsupported for arg#\d+ function \S+/,
    ],
    title: 'program {program} passes a global function an argument that its prototype does not allow',
    remedy:
      'Pass what the prototype declares: for a pointer to a structure, initialized memory of its size, which may be NULL only without __arg_nonnull. Or make the function static, so that it is verified with its callers.',
  },
  {
    kind: 'prototype of a global function',
    class: 'VERIFIER_REJECTION',
    // The kernel also prints it about the program itself, for which it is not an error.
    secondary: true,
    text: [
      /(?:arg#\d+|R\d+) reference type\('[^']*'\) (?!size cannot)/,
      /Arg#\d+ type \S+ in \S+\(\) is not supported yet/,
      /arg#\d+ (?:has (?:invalid combination of tags|pointer tag|unsupported set of tags|type \S+ '[^']*', but only)|arena cannot be combined|untrusted cannot be combined|type tag)/,
      /arg#\d+ (?:should be|BTF type must be|type isn't a pointer|type doesn't have a name|struct doesn't have a name)/,
      /Global functions? (?:\S+\(\) )?(?:doesn't return scalar|return value not|with \d+ > \d+ args|need valid BTF|\S+ has \d+ > \d+ args)/,
      /\S+\(\) doesn't return scalar/,
      /Unrecognized (?:arg#\d+|R\d+) type \S+/,
      /arg#\d+ type is not a struct/,
      /Invalid type of function \S+\(\)/,
      /Invalid BTF of func \S+/,
    ],
    title: 'program {program} has a global function whose prototype the verifier cannot work with',
    remedy:
      'Give it at most five parameters that are integers, the context, or pointers to complete structures, and return an integer. Annotate parameters with __arg_ctx, __arg_nonnull, __arg_trusted, …. Or make the function static, so that it is verified with its callers.',
  },
  {
    kind: 'size of a pointed-to type',
    class: 'VERIFIER_REJECTION',
    // The kernel prints it for every call to a function with a pointer to an incomplete type, which alone is not an error.
    secondary: true,
    text: [/(?:arg#\d+|R\d+) reference type\('(?<type>[^']*)'\) size cannot be determined/],
    title: 'program {program} has a global function with a pointer to a type of unknown size ({type})',
    remedy:
      'Declare the complete structure where the function is defined (not only struct name;), use void * with __arg_ctx for the context, or make the function static.',
  },
  {
    kind: 'functions before 4.16',
    class: 'VERIFIER_REJECTION',
    // kernel/bpf/verifier.c up to 4.15 (functions of the object) and up to 5.12 (kfuncs).
    text: [/BPF_CALL uses reserved fields/],
    title: 'program {program} calls a function of its own or of the kernel, which this kernel does not support',
    remedy:
      'Mark your own functions __always_inline for kernels before 4.16. Guard kernel functions (kfuncs, Linux 5.13) with bpf_ksym_exists(), and ship a separate variant for kernels that do not support the instruction.',
  },
  {
    kind: 'tail calls and functions',
    class: 'VERIFIER_REJECTION',
    text: [
      /tail_call is (?:only|not) allowed in (?:functions that return|subprogs without)/,
      /tail_calls are not allowed in (?:programs with bpf-to-bpf calls|non-JITed programs with bpf-to-bpf calls|programs with stack args)/,
      /(?:cannot mix bpf2bpf and tail_calls|mixing of tail_calls and bpf-to-bpf calls is not supported)/,
      /cannot tail call within (?:exception cb|callback)/,
    ],
    title: 'program {program} combines tail calls and functions in a way that the kernel does not allow',
    remedy:
      'Mark the functions of programs that make tail calls __always_inline. Tail calls and functions work together only since Linux 5.10 on x86-64 (6.0 on arm64), with the JIT, for functions that return int and have BTF, and not inside callbacks.',
  },
  {
    kind: 'too many functions',
    class: 'VERIFIER_LIMIT',
    text: [/too many (?<what>subprograms|different kernel function calls|different module BTFs)/],
    title: 'program {program} has {what}',
    remedy: 'Mark small functions __always_inline, or split the program into several with tail calls.',
  },
]
