// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <linux/bpf.h>

#include "base/btf_text.h"
#include "elf/line_records.h"

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

	/* If the object has a wrong offset, the rest of the line is still useful. */
	line->file = btf_text(btf, best->file_name_off);
	line->text = btf_text(btf, best->line_off);
	line->line = BPF_LINE_INFO_LINE_NUM(best->line_col);
	line->column = BPF_LINE_INFO_LINE_COL(best->line_col);
	return 0;
}
