import type {VerifierRule} from './rule.ts'

/** Instructions that the kernel does not know, or finds malformed. */
export const INSTRUCTION_RULES: readonly VerifierRule[] = [
  {
    kind: 'may_goto',
    // BPF_JMP | BPF_JCOND, Linux 6.9 (include/uapi/linux/bpf.h).
    sentences: [/unknown opcode e5/, /invalid BPF_JMP\/JMP32 opcode e5/],
    what: 'has the instruction may_goto (can_loop, cond_break), which the kernel does not know',
    remedy:
      'Bound the loop with a constant for kernels before 6.9, or use bpf_loop() (5.17), in a variant of the program that is chosen by the kernel.',
  },
  {
    kind: 'new instruction',
    sentences: [
      /unknown opcode (?!e5)[0-9a-f]+/,
      /unknown insn class \d+/,
      /BPF_(?:ST|STX|XADD|ATOMIC|ALU|LDX|JMP\/JMP32|JMP|JA|JA\|BPF_X|MOV|END|NEG|EXIT) uses reserved fields/,
      /BPF_ATOMIC uses invalid atomic opcode [0-9a-f]+/,
      /invalid atomic operand size/,
      /BPF_ARSH not supported for 32 bit ALU/,
      /invalid BPF_(?:ALU|JMP\/JMP32|JMP) opcode (?!e5)/,
      /64-bit (?:load-acquires|store-releases) are only supported/,
    ],
    what: 'has an instruction that the kernel does not know',
    remedy:
      'Compile for older kernels: clang -target bpf -mcpu=v2 (-mcpu=v3 needs Linux 5.1 and its atomics 5.12, -mcpu=v4 needs 6.6; arena pointers need 6.9).',
  },
  {
    kind: 'address in an instruction',
    // kernel/bpf/verifier.c, resolve_pseudo_ldimm64(): values of maps since 5.2, kernel symbols 5.10, functions 5.13.
    sentences: [/unrecognized bpf_ld_imm64 insn/],
    what: 'loads an address of a kind that the kernel does not know: of a global variable, a kernel symbol or a function',
    remedy:
      'Keep global variables (.data, .bss, .rodata) in array maps for kernels before 5.2, do without __ksym variables before 5.10, and without functions that are passed to helpers before 5.13: ship a variant, and keep this program out there.',
  },
  {
    kind: 'malformed instruction',
    sentences: [
      /(?:BPF_LD_IMM64|BPF_LD_\[ABS\|IND\]|BPF_LD_ABS) uses reserved fields/,
      /invalid (?:bpf_ld_imm64 insn|BPF_LD_IMM insn|BPF_LD mode|BPF_LD_IMM64 insn)/,
      /R\d+ is invalid/,
      /Unknown conditional jump/,
      /reserved field \(insn\[1\]\.imm\) is used in pseudo_btf_id/,
      /insn \d+ cannot access two stack slots/,
    ],
    what: 'has an instruction that is malformed',
    remedy:
      'Let clang write the instructions: correct inline assembly and hand-made instructions, and do not change the object between clang and the loader except with bpftool gen object and llvm-strip -g.',
  },
]
