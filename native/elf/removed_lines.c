// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "elf/context_insn.h"
#include "elf/removed_lines.h"

/* A C line, listed once. */
struct line {
	__u32 file_name_off;
	__u32 line_off;
	unsigned int number;
	bool left;
	/* one of its instructions was removed but may still run */
	bool may_run;
};

/* What is known of each instruction. */
struct flow {
	/* a jump or call goes to it */
	bool *is_target;
	/* it never runs */
	bool *is_dead;
};

static const struct bpf_line_info *record_at(const struct submitted_lines *submitted, size_t i)
{
	return (const void *)((const char *)submitted->records + i * submitted->record_size);
}

/* Return: the index after the last instruction of a record. */
static size_t record_end_at(const struct submitted_lines *submitted, size_t i)
{
	size_t end = i + 1 < submitted->record_cnt ? record_at(submitted, i + 1)->insn_off :
						     submitted->insn_cnt;

	return end < submitted->insn_cnt ? end : submitted->insn_cnt;
}

static int by_place(const void *a, const void *b)
{
	const struct line *l = a, *r = b;

	if (l->file_name_off != r->file_name_off)
		return l->file_name_off < r->file_name_off ? -1 : 1;
	return (l->number > r->number) - (l->number < r->number);
}

static struct line *line_of(const struct bpf_line_info *info, struct line *lines, size_t cnt)
{
	const struct line key = {
		.file_name_off = info->file_name_off,
		.number = BPF_LINE_INFO_LINE_NUM(info->line_col),
	};

	return bsearch(&key, lines, cnt, sizeof(*lines), by_place);
}

static size_t lines_collect(struct line *lines, const struct submitted_lines *submitted)
{
	size_t cnt = 0, kept = 0;

	for (size_t i = 0; i < submitted->record_cnt; i++) {
		const struct bpf_line_info *info = record_at(submitted, i);

		/* Compilers assign line 0 to code that they merged from several places. */
		if (BPF_LINE_INFO_LINE_NUM(info->line_col) && info->insn_off < submitted->insn_cnt)
			lines[cnt++] = (struct line){
				.file_name_off = info->file_name_off,
				.line_off = info->line_off,
				.number = BPF_LINE_INFO_LINE_NUM(info->line_col),
			};
	}
	qsort(lines, cnt, sizeof(*lines), by_place);
	for (size_t i = 0; i < cnt; i++)
		if (!kept || by_place(&lines[kept - 1], &lines[i]))
			lines[kept++] = lines[i];
	return kept;
}

static void lines_mark_left(struct line *lines, size_t cnt, const struct bpf_line_info *left,
			    size_t left_cnt)
{
	for (size_t i = 0; i < left_cnt; i++) {
		struct line *line = line_of(&left[i], lines, cnt);

		if (line)
			line->left = true;
	}
}

static void targets_mark(bool *is_target, const struct submitted_lines *submitted)
{
	for (size_t i = 0; i < submitted->insn_cnt; i++) {
		const struct bpf_insn *insn = &submitted->insns[i];
		__s64 target;

		if (is_indirect_jump(insn)) {
			memset(is_target, true, submitted->insn_cnt);
			return;
		}
		if (is_jump(insn))
			target = jump_target(submitted->insns, i);
		else if (is_function_call(insn) || is_function_address(insn))
			target = (__s64)i + 1 + insn->imm;
		else
			continue;
		if (target >= 0 && target < (__s64)submitted->insn_cnt)
			is_target[target] = true;
	}
}

static bool is_spill_or_fill(const struct bpf_insn *insn)
{
	return (insn->code == (BPF_STX | BPF_MEM | BPF_DW) && insn->dst_reg == BPF_REG_10) ||
	       (insn->code == (BPF_LDX | BPF_MEM | BPF_DW) && insn->src_reg == BPF_REG_10);
}

static bool stays_where_it_runs(const struct bpf_insn *insn)
{
	return !is_jump(insn) && !is_indirect_jump(insn) && !is_spill_or_fill(insn);
}

static bool goes_on(const struct bpf_insn *insn)
{
	return !is_exit(insn) && !is_indirect_jump(insn) &&
	       !(is_jump(insn) && BPF_OP(insn->code) == BPF_JA);
}

/* An instruction that is only reached from one that never runs does not run either. */
static bool is_behind_dead(const struct submitted_lines *submitted, const struct flow *flow,
			   size_t insn)
{
	return insn && flow->is_dead[insn - 1] && !flow->is_target[insn] &&
	       goes_on(&submitted->insns[insn - 1]);
}

static void lines_mark_running(struct line *lines, size_t cnt,
			       const struct submitted_lines *submitted, const struct flow *flow)
{
	for (size_t i = 0; i < submitted->record_cnt; i++) {
		struct line *line = line_of(record_at(submitted, i), lines, cnt);
		size_t insn = record_at(submitted, i)->insn_off;

		for (; insn < record_end_at(submitted, i); insn++) {
			if (stays_where_it_runs(&submitted->insns[insn]))
				flow->is_dead[insn] = line && !line->left;
			else
				flow->is_dead[insn] = is_behind_dead(submitted, flow, insn);
			if (line && !flow->is_dead[insn])
				line->may_run = true;
		}
	}
}

static void range_extend(struct removed_lines *removed, const struct line *line, bool begins)
{
	struct line_range *range;

	if (begins)
		removed->ranges[removed->cnt++] = (struct line_range){
			.file_name_off = line->file_name_off,
			.line_off = line->line_off,
			.first = line->number,
		};
	range = &removed->ranges[removed->cnt - 1];
	range->last = line->number;
	range->cnt++;
	removed->line_cnt++;
}

static void ranges_collect(struct removed_lines *removed, const struct line *lines, size_t cnt)
{
	bool open = false;

	for (size_t i = 0; i < cnt; i++) {
		const struct line *line = &lines[i];

		if (i && line->file_name_off != lines[i - 1].file_name_off)
			open = false;
		if (!line->left && !line->may_run) {
			range_extend(removed, line, !open);
			open = true;
		} else {
			open = false;
		}
	}
	removed->all_cnt = cnt;
}

int removed_lines_find(struct removed_lines *removed, const struct submitted_lines *submitted,
		       const struct bpf_line_info *left, size_t left_cnt)
{
	struct line *lines = calloc(submitted->record_cnt + 1, sizeof(*lines));
	struct flow flow = {
		.is_target = calloc(submitted->insn_cnt + 1, sizeof(bool)),
		.is_dead = calloc(submitted->insn_cnt + 1, sizeof(bool)),
	};
	int err = -ENOMEM;

	*removed = (struct removed_lines){
		.ranges = calloc(submitted->record_cnt + 1, sizeof(*removed->ranges)),
	};
	if (lines && flow.is_target && flow.is_dead && removed->ranges) {
		size_t cnt = lines_collect(lines, submitted);

		lines_mark_left(lines, cnt, left, left_cnt);
		targets_mark(flow.is_target, submitted);
		lines_mark_running(lines, cnt, submitted, &flow);
		ranges_collect(removed, lines, cnt);
		err = 0;
	}
	free(lines);
	free(flow.is_target);
	free(flow.is_dead);
	if (err)
		removed_lines_free(removed);
	return err;
}

void removed_lines_free(struct removed_lines *removed)
{
	free(removed->ranges);
	*removed = (struct removed_lines){ 0 };
}
