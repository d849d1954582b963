/* SPDX-License-Identifier: Apache-2.0 */
#ifndef REMOVED_LINES_H
#define REMOVED_LINES_H

#include <bpf/bpf.h>
#include <bpf/btf.h>
#include <linux/bpf.h>
#include <stdbool.h>
#include <stddef.h>

/*
 * C lines of which the kernel kept no instruction. The verifier removes unreachable code
 * (kernel/bpf/verifier.c opt_remove_dead_code(), since Linux 5.1), and the line info of each
 * removed instruction (bpf_adj_linfo_after_remove()).
 */

/* Consecutive removed lines: no line between them is kept. */
struct line_range {
	/*
	 * string offsets as in `struct bpf_line_info`: the file's name and the text of the first
	 * line
	 */
	__u32 file_name_off;
	__u32 line_off;
	unsigned int first;
	unsigned int last;
	/* number of lines with code in the range, including both ends */
	size_t cnt;
};

struct removed_lines {
	/* sorted by file, then by line */
	struct line_range *ranges;
	size_t cnt;
	/* number of lines in the ranges, and number of lines of the program */
	size_t line_cnt;
	size_t all_cnt;
};

/* A program as submitted. */
struct submitted_lines {
	const struct bpf_insn *insns;
	size_t insn_cnt;
	/* sorted by instruction, as the kernel requires (check_btf_line()) */
	const void *records;
	size_t record_size;
	size_t record_cnt;
};

/**
 * removed_lines_find() - compare the line info of a program before and after the load
 * @removed: filled on success; release it with removed_lines_free()
 * @submitted: the program as submitted
 * @left: its line info after the load
 * @left_cnt: number of records in @left
 *
 * The kernel also removes instructions that run: jumps to the next instruction (opt_remove_nops()),
 * and spills and fills around a call (remove_fastcall_spills_fills()). Such an instruction is known
 * not to run only if the instruction before it does not run and no jump goes to it. A line is
 * reported if none of its instructions runs.
 *
 * Return: 0 or -ENOMEM.
 */
int removed_lines_find(struct removed_lines *removed, const struct submitted_lines *submitted,
		       const struct bpf_line_info *left, size_t left_cnt);

/** removed_lines_free() - release the ranges that removed_lines_find() filled */
void removed_lines_free(struct removed_lines *removed);

#endif
