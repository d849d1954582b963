/* SPDX-License-Identifier: Apache-2.0 */
#ifndef REMOVED_LINES_H
#define REMOVED_LINES_H

#include <bpf/bpf.h>
#include <bpf/btf.h>
#include <linux/bpf.h>
#include <stdbool.h>
#include <stddef.h>

/*
 * Lines of C of which the kernel has left no instruction. The verifier removes
 * what no path reaches (kernel/bpf/verifier.c opt_remove_dead_code(), Linux 5.1
 * on), and with an instruction its line info (bpf_adj_linfo_after_remove()).
 */

/* Consecutive lines of that kind: none in between is left. */
struct line_range {
	/* as in `struct bpf_line_info`: of the file's name, and of the first line's text */
	__u32 file_name_off;
	__u32 line_off;
	unsigned int first;
	unsigned int last;
	/* those in between that have code of the program, with both ends */
	size_t cnt;
};

struct removed_lines {
	/* by file, then by line */
	struct line_range *ranges;
	size_t cnt;
	/* how many lines are in the ranges, and how many the program had */
	size_t line_cnt;
	size_t all_cnt;
};

/* A program as it was submitted. */
struct submitted_lines {
	const struct bpf_insn *insns;
	size_t insn_cnt;
	/* sorted by instruction, as the kernel demands (check_btf_line()) */
	const void *records;
	size_t record_size;
	size_t record_cnt;
};

/**
 * removed_lines_find() - compare the line info of a program with what is left of it
 * @removed: filled on success, to be released with removed_lines_free()
 * @submitted: the program as submitted
 * @left: its line info after the load
 * @left_cnt: how many records these are
 *
 * The kernel also removes what runs: jumps that lead to the next instruction (opt_remove_nops()), and
 * registers that are saved around a call (remove_fastcall_spills_fills()). Of those it is only known that
 * they never run where the instruction before them does not and no jump leads to them. A line is reported
 * when that holds for each of its instructions.
 *
 * Return: 0 or -ENOMEM.
 */
int removed_lines_find(struct removed_lines *removed, const struct submitted_lines *submitted,
		       const struct bpf_line_info *left, size_t left_cnt);

/** removed_lines_free() - release what removed_lines_find() filled */
void removed_lines_free(struct removed_lines *removed);

#endif
