// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <linux/bpf.h>
#include <string.h>

#include "object_lines.h"
#include "record.h"
#include "source_line.h"

/* An offset outside of the strings is the object's fault, and no reason to lose the line. */
static const char *text_at(const struct btf *btf, __u32 offset)
{
	const char *text = btf__name_by_offset(btf, offset);

	return text ? text : "";
}

int source_line_of(struct source_line *line, const struct btf *btf, const void *records,
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

/* The beginning of the function that an instruction is in, as far as the kernel is told of functions. */
static __u32 function_of(const struct bpf_prog_load_opts *opts, long insn)
{
	const char *at = opts->func_info;
	__u32 first = 0;

	for (__u32 i = 0; at && i < opts->func_info_cnt; i++, at += opts->func_info_rec_size) {
		const struct bpf_func_info *info = (const void *)at;

		if (info->insn_off <= insn)
			first = info->insn_off;
	}
	return first;
}

int source_line_find(struct source_line *line, long insn, const struct line_source *source)
{
	const struct bpf_prog_load_opts *opts = source->opts;

	if (!source->btf || insn < 0)
		return -ENOENT;
	line->insn = insn;
	if (!opts->line_info || opts->line_info_rec_size < sizeof(struct bpf_line_info))
		return object_lines_find(line, insn, source);
	return source_line_of(line, source->btf, opts->line_info, opts->line_info_rec_size,
			      opts->line_info_cnt, function_of(opts, insn), insn);
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
