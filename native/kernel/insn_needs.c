// SPDX-License-Identifier: Apache-2.0
#include <stdbool.h>

#include "base/insn.h"
#include "kernel/insn_needs.h"

static bool is_wide(const struct bpf_insn *insn)
{
	return insn->code == (BPF_LD | BPF_DW | BPF_IMM);
}

static bool is_atomic(const struct bpf_insn *insn)
{
	return BPF_CLASS(insn->code) == BPF_STX && BPF_MODE(insn->code) == BPF_ATOMIC;
}

static bool is_ordered(const struct bpf_insn *insn)
{
	return is_atomic(insn) && (insn->imm == BPF_LOAD_ACQ || insn->imm == BPF_STORE_REL);
}

static bool is_call_of(const struct bpf_insn *insn, int kind)
{
	return insn->code == (BPF_JMP | BPF_CALL) && insn->src_reg == kind;
}

/* Tests for a backward jump. Calls and exits are not jumps within the function. */
static bool jumps_back(const struct bpf_insn *insn)
{
	__u8 class = BPF_CLASS(insn->code), op = BPF_OP(insn->code);

	if (class == BPF_JMP32 && op == BPF_JA)
		return insn->imm < 0;
	return (class == BPF_JMP || class == BPF_JMP32) && op != BPF_CALL && op != BPF_EXIT &&
	       op != BPF_JCOND && insn->off < 0;
}

/* RFC 9669, conformance groups; Documentation/bpf/standardization/instruction-set.rst */
static bool is_cpu_v4(const struct bpf_insn *insn)
{
	__u8 class = BPF_CLASS(insn->code), op = BPF_OP(insn->code);
	bool alu = class == BPF_ALU || class == BPF_ALU64;

	if (class == BPF_LDX)
		return BPF_MODE(insn->code) == BPF_MEMSX;
	if (class == BPF_JMP32)
		return op == BPF_JA;
	if (!alu)
		return false;
	if (op == BPF_END)
		return class == BPF_ALU64;
	return (op == BPF_DIV || op == BPF_MOD || (op == BPF_MOV && BPF_SRC(insn->code) == BPF_X)) &&
	       (insn->off == 1 || insn->off == 8 || insn->off == 16 || insn->off == 32);
}

static bool needs(const struct bpf_insn *insn, enum ability ability)
{
	switch (ability) {
	case ABILITY_CALLS:
		return is_call_of(insn, BPF_PSEUDO_CALL);
	case ABILITY_MAP_VALUES:
		return is_wide(insn) && insn->src_reg == BPF_PSEUDO_MAP_VALUE;
	case ABILITY_FUNCTION_ADDRESSES:
		return is_wide(insn) && insn->src_reg == BPF_PSEUDO_FUNC;
	case ABILITY_LOOPS:
		return jumps_back(insn);
	case ABILITY_JMP32:
		return BPF_CLASS(insn->code) == BPF_JMP32;
	case ABILITY_ATOMICS:
		return is_atomic(insn) && insn->imm != BPF_ADD && !is_ordered(insn);
	case ABILITY_CPU_V4:
		return is_cpu_v4(insn);
	case ABILITY_LOAD_ACQUIRE:
		return is_ordered(insn);
	case ABILITY_MAY_GOTO:
		return insn->code == (BPF_JMP | BPF_JCOND);
	default:
		return false;
	}
}

long insn_needs(const struct bpf_insn *insns, size_t cnt, enum ability ability)
{
	for (size_t i = 0; i < cnt; i++) {
		if (needs(&insns[i], ability))
			return i;
		if (is_wide(&insns[i]))
			i++;
	}
	return -1;
}
