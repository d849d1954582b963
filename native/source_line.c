// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <linux/bpf.h>
#include <string.h>

#include "record.h"
#include "source_line.h"

/* An offset outside of the strings is the object's fault, and no reason to lose the line. */
static const char *text_at(const struct btf *btf, __u32 offset)
{
	const char *text = btf__name_by_offset(btf, offset);

	return text ? text : "";
}

int source_line_find(struct source_line *line, long insn, const struct btf *btf,
		     const struct bpf_prog_load_opts *opts)
{
	const struct bpf_line_info *best = NULL;
	const char *at = opts->line_info;

	if (!btf || !at || opts->line_info_rec_size < sizeof(*best))
		return -ENOENT;

	for (__u32 i = 0; i < opts->line_info_cnt; i++, at += opts->line_info_rec_size) {
		const struct bpf_line_info *info = (const void *)at;

		if (info->insn_off > insn)
			break;
		/* Line 0 is what compilers give code that they merged from several places. */
		if (BPF_LINE_INFO_LINE_NUM(info->line_col) || !best)
			best = info;
	}
	if (!best)
		return -ENOENT;

	line->insn = insn;
	line->file = text_at(btf, best->file_name_off);
	line->text = text_at(btf, best->line_off);
	line->line = BPF_LINE_INFO_LINE_NUM(best->line_col);
	line->column = BPF_LINE_INFO_LINE_COL(best->line_col);
	return 0;
}

void source_line_record(const char *name, const struct source_line *line)
{
	if (!line) {
		record_string(name, NULL);
		return;
	}
	record_object_begin(name);
	record_number("insn", line->insn);
	record_string("file", line->file);
	record_number("line", line->line);
	record_number("column", line->column);
	record_string("text", line->text);
	record_object_end();
}
