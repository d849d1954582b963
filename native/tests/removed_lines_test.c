// SPDX-License-Identifier: Apache-2.0
#include <bpf/bpf.h>

#include "elf/removed_lines.h"
#include "check.h"

#define LINE(insn, file, number) { insn, file, (number) * 10, (number) << 10 | 7 }
#define CNT(array) (sizeof(array) / sizeof((array)[0]))

static const struct bpf_insn mov = { .code = BPF_ALU64 | BPF_MOV | BPF_K };
static const struct bpf_insn add = { .code = BPF_ALU64 | BPF_ADD | BPF_X };
static const struct bpf_insn jump = { .code = BPF_JMP | BPF_JEQ | BPF_K, .off = 1 };
static const struct bpf_insn jump32 = { .code = BPF_JMP32 | BPF_JLT | BPF_X, .off = 1 };
static const struct bpf_insn call = { .code = BPF_JMP | BPF_CALL };
static const struct bpf_insn leave = { .code = BPF_JMP | BPF_EXIT };
static const struct bpf_insn spill = { .code = BPF_STX | BPF_MEM | BPF_DW, .dst_reg = 10, .off = -8 };
static const struct bpf_insn fill = { .code = BPF_LDX | BPF_MEM | BPF_DW, .src_reg = 10, .off = -8 };

static struct removed_lines find(const struct bpf_insn *insns, size_t insn_cnt,
				 const struct bpf_line_info *before, size_t before_cnt,
				 const struct bpf_line_info *left, size_t left_cnt)
{
	const struct submitted_lines submitted = { insns, insn_cnt, before, sizeof(*before), before_cnt };
	struct removed_lines removed;

	check_number(removed_lines_find(&removed, &submitted, left, left_cnt), 0);
	return removed;
}

static void check_range(const struct removed_lines *removed, size_t i, unsigned int file,
			unsigned int first, unsigned int last)
{
	if (i >= removed->cnt) {
		check(i < removed->cnt);
		return;
	}
	check_number(removed->ranges[i].file_name_off, file);
	check_number(removed->ranges[i].first, first);
	check_number(removed->ranges[i].last, last);
	check_number(removed->ranges[i].line_off, first * 10);
}

/* Removed lines are reported as ranges; a kept line between them separates two ranges. */
static void test_ranges(void)
{
	const struct bpf_insn insns[] = { mov, mov, call, mov, mov, leave };
	const struct bpf_line_info before[] = {
		LINE(0, 1, 10), LINE(1, 1, 11), LINE(2, 1, 13), LINE(3, 1, 14), LINE(4, 1, 15), LINE(5, 1, 16),
	};
	const struct bpf_line_info left[] = { LINE(0, 1, 10), LINE(1, 1, 14), LINE(2, 1, 16) };
	struct removed_lines removed = find(insns, CNT(insns), before, CNT(before), left, CNT(left));

	check_number(removed.cnt, 2);
	check_range(&removed, 0, 1, 11, 13);
	check_range(&removed, 1, 1, 15, 15);
	check_number(removed.ranges[0].cnt, 2);
	check_number(removed.line_cnt, 3);
	check_number(removed.all_cnt, 6);
	removed_lines_free(&removed);
}

/*
 * A line that occurs twice is kept if one of its copies is; lines of another file are different
 * lines.
 */
static void test_copies_and_files(void)
{
	const struct bpf_insn insns[] = { mov, mov, mov, mov, leave };
	const struct bpf_line_info before[] = {
		LINE(0, 1, 10), LINE(1, 2, 10), LINE(2, 1, 12), LINE(3, 1, 10), LINE(4, 1, 20),
	};
	const struct bpf_line_info left[] = { LINE(0, 1, 10), LINE(1, 1, 20) };
	struct removed_lines removed = find(insns, CNT(insns), before, CNT(before), left, CNT(left));

	check_number(removed.cnt, 2);
	check_range(&removed, 0, 1, 12, 12);
	check_range(&removed, 1, 2, 10, 10);
	check_number(removed.all_cnt, 4);
	removed_lines_free(&removed);
}

/*
 * The kernel removes jumps to the next instruction, and spills and fills that are not needed,
 * although they ran: such an instruction after a kept line may have run.
 */
static void test_removed_instructions_that_ran(void)
{
	const struct bpf_insn insns[] = { mov, jump, mov, add, jump32, spill, mov, fill, mov, leave };
	const struct bpf_line_info before[] = {
		LINE(0, 1, 1), LINE(1, 1, 2), LINE(3, 1, 3), LINE(5, 1, 4), LINE(6, 1, 5), LINE(7, 1, 6), LINE(8, 1, 7),
	};
	const struct bpf_line_info left[] = { LINE(0, 1, 1), LINE(1, 1, 5), LINE(2, 1, 7) };
	struct removed_lines removed = find(insns, CNT(insns), before, CNT(before), left, CNT(left));

	/*
	 * Line 2 begins with a jump that runs, as line 1 does; line 4 follows a removed line; line
	 * 6 does not.
	 */
	check_number(removed.cnt, 1);
	check_range(&removed, 0, 1, 3, 4);
	check_number(removed.line_cnt, 2);
	check_number(removed.all_cnt, 7);
	removed_lines_free(&removed);
}

/* A jump that is the target of others, or that follows an exit, may have run. */
static void test_jump_targets(void)
{
	const struct bpf_insn to_5 = { .code = BPF_JMP | BPF_JA, .off = 4 };
	const struct bpf_insn insns[] = { to_5, mov, leave, jump, mov, jump, mov, leave };
	const struct bpf_line_info before[] = {
		LINE(0, 1, 1), LINE(1, 1, 2), LINE(3, 1, 3), LINE(4, 1, 4), LINE(5, 1, 5), LINE(6, 1, 6),
	};
	const struct bpf_line_info left[] = { LINE(0, 1, 6) };
	struct removed_lines removed = find(insns, CNT(insns), before, CNT(before), left, CNT(left));

	check_number(removed.cnt, 2);
	check_range(&removed, 0, 1, 2, 2);
	check_range(&removed, 1, 1, 4, 4);
	removed_lines_free(&removed);
}

/* A table of addresses can contain any instruction. */
static void test_indirect_jump(void)
{
	const struct bpf_insn insns[] = { mov, jump, { .code = BPF_JMP | BPF_JA | BPF_X }, leave };
	const struct bpf_line_info before[] = { LINE(0, 1, 1), LINE(1, 1, 2), LINE(3, 1, 3) };
	const struct bpf_line_info left[] = { LINE(0, 1, 3) };
	struct removed_lines removed = find(insns, CNT(insns), before, CNT(before), left, CNT(left));

	check_number(removed.cnt, 1);
	check_range(&removed, 0, 1, 1, 1);
	removed_lines_free(&removed);
}

/*
 * Code that the compiler merged from several places has line 0; offsets past the end of the program
 * are errors of the object.
 */
static void test_hostile(void)
{
	const struct bpf_insn insns[] = { mov, leave };
	const struct bpf_line_info before[] = { LINE(0, 1, 0), LINE(1, 1, 9), LINE(70, 1, 10), LINE(4000000000u, 1, 11) };
	struct removed_lines removed = find(insns, CNT(insns), before, CNT(before), NULL, 0);

	check_number(removed.cnt, 1);
	check_range(&removed, 0, 1, 9, 9);
	removed_lines_free(&removed);

	removed = find(insns, CNT(insns), before, 0, before, CNT(before));
	check_number(removed.cnt, 0);
	removed_lines_free(&removed);
}

int main(void)
{
	test_ranges();
	test_copies_and_files();
	test_removed_instructions_that_ran();
	test_jump_targets();
	test_indirect_jump();
	test_hostile();
	return check_result();
}
