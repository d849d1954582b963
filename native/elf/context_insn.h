/* SPDX-License-Identifier: Apache-2.0 */
#ifndef CONTEXT_INSN_H
#define CONTEXT_INSN_H

#include <linux/bpf.h>
#include <stdbool.h>

#include "base/insn.h"

/* Kinds of instructions and their successors. */

/*
 * More helpers than any kernel has. libbpf inserts calls with higher numbers in place of
 * instructions that the kernel cannot support.
 */
#define HELPERS_END 0x10000

/** is_wide() - test for BPF_LD_IMM64, which has two halves */
static inline bool is_wide(const struct bpf_insn *insn)
{
	return insn->code == (BPF_LD | BPF_DW | BPF_IMM);
}

/** is_call() - test for a call of a helper, a kfunc or a function */
static inline bool is_call(const struct bpf_insn *insn)
{
	return BPF_CLASS(insn->code) == BPF_JMP && BPF_OP(insn->code) == BPF_CALL;
}

/** is_function_call() - test for a call of a function of the program */
static inline bool is_function_call(const struct bpf_insn *insn)
{
	return is_call(insn) && insn->src_reg == BPF_PSEUDO_CALL;
}

/**
 * is_refused_call() - test for a call of a helper that no kernel has
 *
 * A program that reaches such a call is refused: no instruction follows it.
 */
static inline bool is_refused_call(const struct bpf_insn *insn)
{
	return is_call(insn) && !insn->src_reg && (insn->imm < 0 || insn->imm >= HELPERS_END);
}

/** is_function_address() - test for a load of the address of a function of the program */
static inline bool is_function_address(const struct bpf_insn *insn)
{
	return is_wide(insn) && insn->src_reg == BPF_PSEUDO_FUNC;
}

/** is_exit() - test for the return from a function */
static inline bool is_exit(const struct bpf_insn *insn)
{
	return BPF_CLASS(insn->code) == BPF_JMP && BPF_OP(insn->code) == BPF_EXIT;
}

/** is_indirect_jump() - test for a jump through a table of addresses */
static inline bool is_indirect_jump(const struct bpf_insn *insn)
{
	return insn->code == (BPF_JMP | BPF_JA | BPF_X);
}

/** is_jump() - test for a jump whose target is in the instruction */
static inline bool is_jump(const struct bpf_insn *insn)
{
	__u8 class = BPF_CLASS(insn->code);

	return (class == BPF_JMP || class == BPF_JMP32) && !is_call(insn) && !is_exit(insn) &&
	       !is_indirect_jump(insn);
}

/** jump_target() - get the index of the instruction that the jump at @i goes to */
static inline __s64 jump_target(const struct bpf_insn *insns, __u32 i)
{
	bool is_long = BPF_CLASS(insns[i].code) == BPF_JMP32 && BPF_OP(insns[i].code) == BPF_JA;

	return (__s64)i + 1 + (is_long ? insns[i].imm : insns[i].off);
}

/** access_size() - get the size of a load or store in bytes */
static inline unsigned int access_size(const struct bpf_insn *insn)
{
	switch (BPF_SIZE(insn->code)) {
	case BPF_B:
		return 1;
	case BPF_H:
		return 2;
	case BPF_W:
		return 4;
	default:
		return 8;
	}
}

#endif
