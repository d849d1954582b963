// SPDX-License-Identifier: Apache-2.0
/* Which instructions need features that only newer kernels have. */
#include "base/insn.h"
#include "kernel/insn_needs.h"
#include "check.h"

#define needs(ability, ...)                                                        \
	({                                                                         \
		const struct bpf_insn program[] = { __VA_ARGS__, EXIT() };         \
		insn_needs(program, sizeof(program) / sizeof(program[0]), ability); \
	})

static void test_instructions_with_needs(void)
{
	check_number(needs(ABILITY_CALLS, MOV_IMM(1, 0), CALL_FUNCTION(1)), 1);
	check_number(needs(ABILITY_MAP_VALUES, MOV_IMM(0, 0), LOAD_MAP_VALUE(1, 3, 8)), 1);
	check_number(needs(ABILITY_FUNCTION_ADDRESSES, LOAD_FUNCTION(2, 1)), 0);
	check_number(needs(ABILITY_LOOPS, MOV_IMM(1, 8), ADD_IMM(1, -1), JUMP_IF_NE(1, 0, -2)), 2);
	check_number(needs(ABILITY_LOOPS, INSN(BPF_JMP32 | BPF_JA, 0, 0, 0, -1)), 0);
	check_number(needs(ABILITY_JMP32, INSN(BPF_JMP32 | BPF_JEQ | BPF_K, 1, 0, 0, 0)), 0);
	check_number(needs(ABILITY_ATOMICS,
			   INSN(BPF_STX | BPF_DW | BPF_ATOMIC, 10, 1, -8, BPF_ADD | BPF_FETCH)), 0);
	check_number(needs(ABILITY_CPU_V4, INSN(BPF_LDX | BPF_MEMSX | BPF_B, 2, 10, -8, 0)), 0);
	check_number(needs(ABILITY_CPU_V4, INSN(BPF_ALU64 | BPF_DIV | BPF_K, 1, 0, 1, 2)), 0);
	check_number(needs(ABILITY_LOAD_ACQUIRE,
			   INSN(BPF_STX | BPF_DW | BPF_ATOMIC, 1, 10, -8, BPF_LOAD_ACQ)), 0);
	check_number(needs(ABILITY_MAY_GOTO, INSN(BPF_JMP | BPF_JCOND, 0, 0, -1, 0)), 0);
}

static void test_instructions_without_needs(void)
{
	/* Helpers, maps, additions and forward jumps are supported by every kernel. */
	for (enum ability ability = 0; ability < ABILITY_CNT; ability++) {
		check_number(needs(ability, CALL_HELPER(1), LOAD_MAP(1, 3), JUMP(1),
				   JUMP_IF_EQ(1, 0, 0), MOV_REG(1, 2), ADD_IMM(1, -1),
				   INSN(BPF_STX | BPF_DW | BPF_ATOMIC, 10, 1, -8, BPF_ADD),
				   INSN(BPF_ALU | BPF_END | BPF_TO_BE, 1, 0, 0, 16),
				   INSN(BPF_ALU64 | BPF_DIV | BPF_K, 1, 0, 0, 2)), -1);
	}
	/* The second half of a wide instruction is not an instruction. */
	check_number(needs(ABILITY_JMP32, LOAD_MAP_VALUE(1, 3, 0x6)), -1);
	check_number(needs(ABILITY_LOOPS, INSN(BPF_JMP | BPF_JCOND, 0, 0, -1, 0)), -1);
}

int main(void)
{
	test_instructions_with_needs();
	test_instructions_without_needs();
	return check_result();
}
