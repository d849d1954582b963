import type {VerifierRule} from '../verifier-rule.ts'

/** Pointers: NULL checks, types and arithmetic. */
export const POINTER_RULES: readonly VerifierRule[] = [
  {
    kind: 'null pointer',
    class: 'VERIFIER_REJECTION',
    text: [
      /R\d+ invalid mem access '\w*or_null_?\w*'/,
      /R\d+ pointer arithmetic on \w*or_null_?\w* prohibited/,
      /R\d+ type=\w*or_null_?\w* expected=/,
      /dereference of modified \w*or_null_?\w* ptr/,
      /(?:Possibly )?NULL pointer passed to (?:helper|trusted) (?:arg|R)\d+/,
      /(?:R|arg#)\d+ is expected to be non-NULL/,
    ],
    title: 'program {program} uses a pointer that may be NULL',
    remedy:
      'Check the pointer for NULL on every path before you use it or pass it on: results of lookups and of acquiring functions, kptrs, and some arguments of hooks and iterators may be NULL.',
  },
  {
    kind: 'number as pointer',
    class: 'VERIFIER_REJECTION',
    // "imm" up to 4.10, "inv" up to 5.17, "scalar" since.
    text: [/R\d+ invalid mem access '(?:inv|imm|scalar)'/],
    title: 'program {program} dereferences a value that the verifier does not accept as a pointer',
    remedy:
      'Read kernel memory with bpf_probe_read_kernel() or BPF_CORE_READ(), and user memory with bpf_probe_read_user(). If the pointer went through arithmetic, a map or an integer, check it or read it again before you use it.',
  },
  {
    kind: 'invalidated packet pointer',
    class: 'VERIFIER_REJECTION',
    // It has no separate message: verifier-path.ts recognizes it in "R6 invalid mem access 'scalar'".
    text: [],
    title: 'program {program} uses a packet pointer after {call}, which invalidates it',
    remedy:
      'Read data and data_end from the context again after the call, calculate the pointer again, and compare it with data_end again before the access.',
  },
  {
    kind: 'invalidated pointer',
    class: 'VERIFIER_REJECTION',
    text: [],
    title: 'program {program} uses a pointer after {call}, which invalidates it',
    remedy:
      'Move the access before the call, or copy the data to the stack first. To use the memory after the call, get a new pointer and check it again.',
  },
  {
    kind: 'pointer without memory',
    class: 'VERIFIER_REJECTION',
    text: [/R\d+ invalid mem access '(?!inv'|imm'|scalar'|\w*or_null)(?<type>\w+)'/],
    title: 'program {program} dereferences a pointer of type {type}, which gives no access to memory',
    remedy:
      'Pass the pointer to the helper or kfunc for its type, and access the memory through the result: bpf_dynptr_data() or bpf_dynptr_slice() for a dynptr, bpf_per_cpu_ptr() for a per-CPU variable.',
  },
  {
    kind: 'user memory',
    class: 'VERIFIER_REJECTION',
    text: [/R\d+ is ptr_\S+ access user memory/],
    title: 'program {program} dereferences a pointer into user space',
    remedy: 'Copy the data with bpf_probe_read_user(), or with bpf_copy_from_user() in a sleepable program.',
  },
  {
    kind: 'per-CPU memory',
    class: 'VERIFIER_REJECTION',
    text: [/R\d+ is ptr_\S+ access percpu memory/],
    title: 'program {program} dereferences a per-CPU pointer',
    remedy:
      'Get the address on one CPU with bpf_this_cpu_ptr() or bpf_per_cpu_ptr() first, and read through that pointer.',
  },
  {
    kind: 'pointer arithmetic',
    class: 'VERIFIER_REJECTION',
    text: [
      /R\d+ pointer arithmetic prohibited/,
      /R\d+ pointer arithmetic on (?!\w*or_null|pkt_end)\w+ prohibited/,
      /R\d+ bitwise operator \S+ on pointer prohibited/,
      /R\d+ 32-bit pointer arithmetic prohibited/,
      /R\d+ pointer arithmetic with \S+ operator prohibited/,
      /R\d+ pointer \S+ pointer prohibited/,
      /R\d+ pointer comparison prohibited/,
      /R\d+ tried to subtract pointer from scalar/,
      /R\d+ subtraction from stack pointer prohibited/,
      /R\d+ sign-extension part of pointer/,
      /R\d+ partial copy of pointer/,
      /R\d+ has pointer with unsupported alu operation/,
    ],
    title: 'program {program} uses pointer arithmetic that the verifier does not allow',
    remedy:
      'Keep the pointer and the offset in separate variables, and add only a bounded 64-bit integer to a pointer into a map value, the packet, the stack or a memory block. If the compiler combines the two, hide the offset from it with barrier_var().',
  },
  {
    kind: 'unbounded offset',
    class: 'VERIFIER_REJECTION',
    text: [
      /math between (?!ctx)\w+ pointer and register with unbounded min value is not allowed/,
      /math between (?!ctx)\w+ pointer and -?\d+ is not allowed/,
      /value -?\d+ makes (?!ctx)\w+ pointer be out of bounds/,
      /(?!ctx)\w+ pointer offset -?\d+ is not allowed/,
      /R\d+ has unknown scalar with mixed signed bounds/,
      /R\d+ pointer arithmetic of map value goes out of range/,
      /R\d+ tried to \w+ beyond pointer bounds/,
    ],
    title: 'program {program} adds an offset to a pointer that is negative, too large, or not bounded',
    remedy:
      'Bound the offset on both sides right before you add it: keep it unsigned, and check it (if (i >= SIZE) return 0;) or mask it (i &= SIZE - 1), in the same variable.',
  },
  {
    kind: 'moved pointer',
    class: 'VERIFIER_REJECTION',
    text: [
      /dereference of modified (?!ctx|\w*or_null)(?<type>\w+) ptr R\d+ off=-?\d+ disallowed/,
      /negative offset (?!ctx)(?<type>\w+) ptr R\d+ off=-?\d+ disallowed/,
      /R\d+ is a pointer to (?<type>in-kernel struct) with non-zero offset/,
      /variable (?!ctx)(?<type>\w+) access var_off=\S+ ?\S* disallowed/,
    ],
    title: 'program {program} uses a pointer of type {type} after adding an offset to it',
    remedy:
      'Pass on the pointer unchanged, and name the member in the access itself (p->member) instead of calculating its address first. To read at a variable offset, use bpf_probe_read_kernel().',
  },
  {
    kind: 'one instruction, two pointers',
    class: 'VERIFIER_REJECTION',
    text: [/same insn cannot be used with different pointers/, /R\d+ tried to \w+ from different (?:maps|pointers)/],
    title: 'program {program} uses one instruction with pointers of different kinds',
    remedy:
      'Access the memory separately in each branch. If the compiler merges the branches, put a barrier() after the access in one of them, or select the value instead of the pointer.',
  },
  {
    kind: 'uninitialised register',
    class: 'VERIFIER_REJECTION',
    text: [/R\d+ !read_ok/],
    title: 'program {program} uses a value that was never set',
    remedy:
      'Initialize the variable on every path. Other causes are a function with fewer arguments than its caller passes, and an argument that the hook does not have on this kernel: after a call, only the register of its result is valid.',
  },
  {
    kind: 'leaked address',
    class: 'VERIFIER_REJECTION',
    text: [
      /R\d+ leaks addr /,
      /leaking pointer from stack off/,
      /R\d+ could not be pushed for speculative verification/,
      /.+ access is allowed only to CAP_PERFMON and CAP_SYS_ADMIN/,
      /R\d+ stack pointer arithmetic goes out of range, prohibited for !root/,
      /R\d+ (?:indirect )?variable (?:offset )?stack access prohibited for !root/,
      /uninit stack in range of var-offset write prohibited for !root/,
    ],
    title: 'program {program} could leak a kernel address to an unprivileged process',
    remedy: 'Load the program with CAP_PERFMON (or CAP_SYS_ADMIN), or store and return only integers, not pointers.',
  },
  {
    kind: 'frame pointer',
    class: 'VERIFIER_REJECTION',
    text: [/frame pointer is read only/],
    title: 'program {program} writes to the frame pointer',
    remedy: 'Do not change r10 in inline assembly: copy it to another register, and change the copy.',
  },
]
