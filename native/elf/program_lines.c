// SPDX-License-Identifier: Apache-2.0
#include <stdlib.h>

#include "elf/program_lines.h"
#include "log/record.h"

/* Returns the line info of a loaded program, or NULL. Release it with free(3). */
static struct bpf_line_info *lines_left(int fd, __u32 *cnt)
{
	struct bpf_prog_info info = { 0 };
	__u32 len = sizeof(info);
	struct bpf_line_info *left;

	if (bpf_obj_get_info_by_fd(fd, &info, &len) || !info.nr_line_info)
		return NULL;
	*cnt = info.nr_line_info;
	left = calloc(*cnt, sizeof(*left));
	info = (struct bpf_prog_info){
		.nr_line_info = *cnt,
		.line_info = (__u64)(unsigned long)left,
		.line_info_rec_size = sizeof(*left),
	};
	len = sizeof(info);
	if (left && !bpf_obj_get_info_by_fd(fd, &info, &len))
		return left;
	free(left);
	return NULL;
}

static void removed_send(const struct plan_case *c, const struct line_source *source,
			 const struct removed_lines *removed)
{
	record_begin("program_lines");
	record_number("case", c->id);
	record_string("program", source->program);
	record_number("lines", removed->all_cnt);
	record_number("removed", removed->line_cnt);
	record_end();
	for (size_t i = 0; i < removed->cnt; i++) {
		const struct line_range *range = &removed->ranges[i];

		record_begin("removed_lines");
		record_number("case", c->id);
		record_string("program", source->program);
		record_string("file", btf__name_by_offset(source->btf, range->file_name_off));
		record_number("first", range->first);
		record_number("last", range->last);
		record_number("lines", range->cnt);
		record_string("text", btf__name_by_offset(source->btf, range->line_off));
		record_end();
	}
}

void program_lines_send(const struct plan_case *c, int fd, const struct line_source *source)
{
	const struct submitted_lines submitted = {
		.insns = source->insns,
		.insn_cnt = source->insn_cnt,
		.records = source->opts->line_info,
		.record_size = source->opts->line_info_rec_size,
		.record_cnt = source->opts->line_info_cnt,
	};
	struct removed_lines removed;
	struct bpf_line_info *left;
	__u32 left_cnt = 0;

	if (!source->btf || !submitted.records || submitted.record_size < sizeof(struct bpf_line_info))
		return;
	left = lines_left(fd, &left_cnt);
	if (!left)
		return;
	if (!removed_lines_find(&removed, &submitted, left, left_cnt)) {
		removed_send(c, source, &removed);
		removed_lines_free(&removed);
	}
	free(left);
}
