/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LINE_RECORDS_H
#define LINE_RECORDS_H

#include <bpf/btf.h>

#include "elf/line_source.h"

/**
 * line_records_find() - map an instruction to its line of C, by records of line info
 * @line: filled on success
 * @btf: whose strings they refer to
 * @records: the records, of @size bytes each, @cnt of them
 * @first: of the function that @insn is in, as insn_off has it
 * @insn: the instruction, as insn_off has it
 *
 * Return: 0, or -ENOENT.
 */
int line_records_find(struct source_line *line, const struct btf *btf, const void *records,
		      size_t size, size_t cnt, __u32 first, __u32 insn);

#endif
