import {leavesOutProgram} from './additions.ts'
import type {LackRule} from './program-rule.ts'

/** Before 4.16, the kernel takes a call for one to a helper without a number, and its callee is never reached. */
const CALLEE_NOT_REACHED =
  /^(?:unreachable insn \d+|BPF_CALL uses reserved fields|jump (?:out of range|into the middle of ldimm64 insn \d+) .*)/m
const ADDRESS =
  /^(?:unrecognized bpf_ld_imm64 insn|invalid bpf_ld_imm64 insn|invalid BPF_LD_IMM64 insn|BPF_LD_IMM64 uses reserved fields)/m
/** libbpf replaces a map that it did not create with a call to a helper that does not exist. */
const MAP_NOT_CREATED = /^(?:BPF map '[^'\n]+' is referenced but wasn't created|invalid func (?:unknown#)?20010\d{5}$)/m
const FUNCTIONS = /^number of funcs in func_info doesn't match number of subprogs/m
const OPCODE =
  /^(?:unknown insn class \d+|unknown opcode [0-9a-f]+|BPF_(?!CALL |LD_IMM64 )\w+ uses (?:reserved fields|invalid atomic opcode [0-9a-f]+)|invalid atomic operand size)/m

/**
 * Instructions that a kernel does not know. The messages of the verifier (kernel/bpf/verifier.c, 4.4 to 7.3), or of libbpf in
 * its place, are vague ("unreachable insn 5", "unknown insn class 6"), so the guest tried what the program needs.
 */
export const MISSING_INSTRUCTION_RULES: readonly LackRule[] = [
  {
    kind: 'loops',
    lack: 'bounded_loops',
    class: 'VERIFIER_REJECTION',
    text: [/^back-edge from insn \d+ to \d+/m],
    title: 'program {program} has a loop, which the kernel does not allow',
    remedy:
      'Unroll it with #pragma unroll and a constant bound. Or leave {program} out on such kernels (bpf_program__set_autoload).',
    background: 'Loops came with Linux 5.3.',
    subject: 'loops',
  },
  {
    kind: 'calls between functions',
    lack: 'bpf_to_bpf_calls',
    class: 'VERIFIER_REJECTION',
    text: [CALLEE_NOT_REACHED],
    title: 'program {program} calls another function, which the kernel does not support',
    remedy:
      'Mark the functions that it calls static __always_inline. Or leave {program} out on such kernels (bpf_program__set_autoload).',
    background: 'Calls between BPF functions came with Linux 4.16.',
    subject: 'calls between functions',
  },
  {
    kind: 'global variables',
    lack: 'map_values',
    class: 'UNSUPPORTED_MAP_TYPE',
    text: [ADDRESS, MAP_NOT_CREATED],
    title: 'program {program} uses global variables, which the kernel does not support',
    remedy:
      'Store their values in a separate map (an array with one entry). For bpf_printk(), add `#define BPF_NO_GLOBAL_DATA` before you include bpf_helpers.h. `__kconfig` externs and SEC("usdt") need global variables too: leave programs with them out on such kernels.',
    background: 'Global variables came with Linux 5.2.',
    addition: leavesOutProgram,
    subject: 'global variables',
  },
  {
    kind: 'addresses of functions',
    lack: 'function_addresses',
    class: 'UNSUPPORTED_HELPER',
    text: [CALLEE_NOT_REACHED, ADDRESS, FUNCTIONS],
    title: 'program {program} passes a function to a helper, which the kernel does not support',
    remedy:
      'Ship a variant without callbacks (a bounded loop instead of bpf_loop or bpf_for_each_map_elem), and leave this program out on such kernels (bpf_program__set_autoload).',
    background:
      'Helpers with callbacks came with Linux 5.13 (bpf_for_each_map_elem), 5.15 (bpf_timer_set_callback) and 5.17 (bpf_loop).',
    addition: leavesOutProgram,
    subject: 'addresses of functions',
  },
  {
    kind: '32-bit jumps',
    lack: 'jmp32',
    class: 'VERIFIER_REJECTION',
    text: [CALLEE_NOT_REACHED, OPCODE],
    title: 'program {program} has 32-bit jumps, which the kernel does not support',
    remedy:
      'Compile with clang -target bpf -mcpu=v2. Or leave {program} out on such kernels (bpf_program__set_autoload).',
    background: '32-bit jumps came with Linux 5.1.',
    subject: '32-bit jumps',
  },
  {
    kind: 'atomic operations',
    lack: 'atomics',
    class: 'VERIFIER_REJECTION',
    text: [OPCODE],
    title:
      'program {program} uses atomic operations that the kernel does not support: it supports only add, without the result',
    remedy:
      'Use __sync_fetch_and_add() without its result, or a spin lock. With -mcpu=v2, clang rejects the other operations. Or leave {program} out on such kernels (bpf_program__set_autoload).',
    background: 'Atomic operations other than add came with Linux 5.12.',
    subject: 'atomic operations',
  },
  {
    kind: 'instructions of -mcpu=v4',
    lack: 'cpu_v4',
    class: 'VERIFIER_REJECTION',
    text: [OPCODE],
    title: 'program {program} has instructions of -mcpu=v4, which the kernel does not support',
    remedy:
      'Compile with clang -target bpf -mcpu=v3. Or leave {program} out on such kernels (bpf_program__set_autoload).',
    background: 'Instructions of -mcpu=v4 came with Linux 6.6.',
    subject: 'instructions of -mcpu=v4',
  },
  {
    kind: 'load-acquire and store-release',
    lack: 'load_acquire',
    class: 'VERIFIER_REJECTION',
    text: [OPCODE],
    title: 'program {program} has load-acquire or store-release instructions, which the kernel does not support',
    remedy:
      'Compile with clang -target bpf -mcpu=v3. Or leave {program} out on such kernels (bpf_program__set_autoload).',
    background: 'Load-acquire or store-release instructions came with Linux 6.15.',
    subject: 'load-acquire and store-release',
  },
  {
    kind: 'may_goto loops',
    lack: 'may_goto',
    class: 'VERIFIER_REJECTION',
    text: [OPCODE],
    title: 'program {program} uses may_goto loops (can_loop, cond_break), which the kernel does not support',
    remedy:
      'Give the loop a constant bound, or use bpf_loop() if the kernel has it. Or leave {program} out on such kernels (bpf_program__set_autoload).',
    background: 'may_goto came with Linux 6.9.',
    subject: 'may_goto loops',
  },
]
