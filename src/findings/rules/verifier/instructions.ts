import type {VerifierRule} from '../verifier-rule.ts'

/** Instructions that the kernel does not support, or that are malformed. */
export const INSTRUCTION_RULES: readonly VerifierRule[] = [
  {
    kind: 'may_goto',
    class: 'VERIFIER_REJECTION',
    // BPF_JMP | BPF_JCOND, Linux 6.9 (include/uapi/linux/bpf.h).
    text: [/unknown opcode e5/, /invalid BPF_JMP\/JMP32 opcode e5/],
    title: 'program {program} has the instruction may_goto (can_loop, cond_break), which the kernel does not support',
    remedy: 'Ship a variant for kernels before 6.9 that gives the loop a constant bound, or uses bpf_loop() (5.17).',
  },
  {
    kind: 'new instruction',
    class: 'VERIFIER_REJECTION',
    text: [
      /unknown opcode (?!e5)[0-9a-f]+/,
      /unknown insn class \d+/,
      /BPF_(?:ST|STX|XADD|ATOMIC|ALU|LDX|JMP\/JMP32|JMP|JA|JA\|BPF_X|MOV|END|NEG|EXIT) uses reserved fields/,
      /BPF_ATOMIC uses invalid atomic opcode [0-9a-f]+/,
      /invalid atomic operand size/,
      /BPF_ARSH not supported for 32 bit ALU/,
      /invalid BPF_(?:ALU|JMP\/JMP32|JMP) opcode (?!e5)/,
      /64-bit (?:load-acquires|store-releases) are only supported/,
    ],
    title: 'program {program} has an instruction that the kernel does not support',
    remedy:
      'Compile for older kernels with clang -target bpf -mcpu=v2 (-mcpu=v3 needs Linux 5.1, and its atomics 5.12; -mcpu=v4 needs 6.6; arena pointers need 6.9).',
  },
  {
    kind: 'address in an instruction',
    class: 'VERIFIER_REJECTION',
    // kernel/bpf/verifier.c, resolve_pseudo_ldimm64(): values of maps since 5.2, kernel symbols 5.10, functions 5.13.
    text: [/unrecognized bpf_ld_imm64 insn/],
    title:
      'program {program} loads the address of a global variable, kernel symbol or function, which the kernel does not support',
    remedy:
      'Ship a variant, and leave this program out on such kernels. Before 5.2, use array maps instead of global variables (.data, .bss, .rodata). Before 5.10, avoid __ksym variables. Before 5.13, do not pass functions to helpers.',
  },
  {
    kind: 'malformed instruction',
    class: 'VERIFIER_REJECTION',
    text: [
      /(?:BPF_LD_IMM64|BPF_LD_\[ABS\|IND\]|BPF_LD_ABS) uses reserved fields/,
      /invalid (?:bpf_ld_imm64 insn|BPF_LD_IMM insn|BPF_LD mode|BPF_LD_IMM64 insn)/,
      /R\d+ is invalid/,
      /Unknown conditional jump/,
      /reserved field \(insn\[1\]\.imm\) is used in pseudo_btf_id/,
      /insn \d+ cannot access two stack slots/,
    ],
    title: 'program {program} has a malformed instruction',
    remedy:
      'Let clang generate the instructions: correct inline assembly and handwritten instructions, and change the object between clang and the loader only with bpftool gen object and llvm-strip -g.',
  },
]
