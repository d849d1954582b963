// SPDX-License-Identifier: Apache-2.0
#include <linux/bpf.h>

#include "verifier/rejected_insn.h"
#include "check.h"

#define STATISTICS "processed 0 insns (limit 1000000) max_states_per_insn 0\n"

/*
 * A program that loads a number whose second half looks like a may_goto, followed by a real
 * may_goto.
 */
static const struct bpf_insn insns[] = {
	{ .code = BPF_LD | BPF_IMM | BPF_DW, .imm = 1 },
	{ .code = 0xe5 },
	{ .code = 0xe5, .off = 1 },
	{ .code = BPF_JMP | BPF_EXIT },
	{ .code = BPF_JMP | BPF_EXIT },
};

static const struct bpf_func_info functions[] = { { 0, 1 }, { 4, 2 } };

static long rejected(const char *log)
{
	const struct bpf_prog_load_opts opts = {
		.sz = sizeof(opts),
		.func_info = functions,
		.func_info_cnt = 2,
		.func_info_rec_size = sizeof(functions[0]),
	};

	return rejected_insn(log, insns, 5, &opts);
}

int main(void)
{
	/* The instruction that the log ends with, or that it names. */
	check(rejected("2: (e5) may_goto pc+1\nR1 !read_ok\n" STATISTICS) == 2);
	check(rejected("unreachable insn 3\n" STATISTICS) == 3);
	check(rejected("insn 3 cannot call exception cb directly\n" STATISTICS) == 3);
	check(rejected("bpf_throw kfunc (insn 2) cannot be called from callback subprog 1\n") == 2);

	/* An opcode, but not the second half of a wide instruction. */
	check(rejected("unknown opcode e5\n" STATISTICS) == 2);
	check(rejected("unknown opcode ff\n" STATISTICS) == 0);

	/* A function that is rejected for its prototype, but not after steps in it. */
	check(rejected("0: (95) exit\nValidating sum() func#1...\n"
		       "Global function sum() doesn't return scalar.\n" STATISTICS) == 4);
	check(rejected("Validating sum() func#1...\n4: (95) exit\nR0 !read_ok\n") == 4);
	check(rejected("Validating sum() func#7...\nno such function\n") == 0);

	/* The whole program, if there is a message. */
	check(rejected("do_unlinkat is not sleepable\n" STATISTICS) == 0);
	check(rejected(STATISTICS) == -1);
	check(rejected("") == -1);
	return check_result();
}
