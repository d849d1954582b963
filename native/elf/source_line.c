// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <linux/bpf.h>

#include "elf/line_records.h"
#include "elf/object_lines.h"
#include "elf/source_line.h"
#include "log/record.h"

/*
 * Returns the start of the function that contains an instruction, as far as func info is submitted.
 */
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
	return line_records_find(line, source->btf, opts->line_info, opts->line_info_rec_size,
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
