/* SPDX-License-Identifier: Apache-2.0 */
#ifndef SOURCE_LINE_H
#define SOURCE_LINE_H

#include "elf/line_source.h"

/**
 * source_line_find() - map an instruction to its line of C
 * @line: filled on success
 * @insn: index of the instruction in the program as submitted
 * @source: where its lines are known from
 *
 * The line info is sorted by instruction (kernel/bpf/verifier.c
 * check_btf_line() refuses any other), and a record holds up to the next one.
 * Line 0 is what compilers give code that they merged from several places: it
 * gets the line before it in the function, or else the next.
 *
 * Return: 0, -ENOENT when no line info covers the instruction.
 */
int source_line_find(struct source_line *line, long insn, const struct line_source *source);

/**
 * source_line_record() - add a line to the record that is open
 * @name: name of the field
 * @line: the line, or NULL for a JSON null
 */
void source_line_record(const char *name, const struct source_line *line);

#endif
