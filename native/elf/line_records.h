/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LINE_RECORDS_H
#define LINE_RECORDS_H

#include <bpf/btf.h>

#include "elf/line_source.h"

/**
 * line_records_find() - find the C line of an instruction in records of line info
 * @line: filled on success
 * @btf: BTF with the strings that the records refer to
 * @records: @cnt records of @size bytes each
 * @first: first instruction of the function that contains @insn, as insn_off gives it
 * @insn: the instruction, as insn_off gives it
 *
 * Return: 0, or -ENOENT.
 */
int line_records_find(struct source_line *line, const struct btf *btf, const void *records,
		      size_t size, size_t cnt, __u32 first, __u32 insn);

#endif
