// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <linux/bpf.h>

#include "elf/line_records.h"

/* A string offset out of range is an error of the object, but the line is still useful. */
static const char *text_at(const struct btf *btf, __u32 offset)
{
	const char *text = btf__name_by_offset(btf, offset);

	return text ? text : "";
}

int line_records_find(struct source_line *line, const struct btf *btf, const void *records,
		      size_t size, size_t cnt, __u32 first, __u32 insn)
{
	const struct bpf_line_info *best = NULL;

	for (size_t i = 0; i < cnt; i++) {
		const struct bpf_line_info *info = records + i * size;

		if (info->insn_off < first)
			continue;
		if (info->insn_off > insn && best)
			break;
		if (BPF_LINE_INFO_LINE_NUM(info->line_col))
			best = info;
	}
	if (!best)
		return -ENOENT;

	line->file = text_at(btf, best->file_name_off);
	line->text = text_at(btf, best->line_off);
	line->line = BPF_LINE_INFO_LINE_NUM(best->line_col);
	line->column = BPF_LINE_INFO_LINE_COL(best->line_col);
	return 0;
}
