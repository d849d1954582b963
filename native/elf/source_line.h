/* SPDX-License-Identifier: Apache-2.0 */
#ifndef SOURCE_LINE_H
#define SOURCE_LINE_H

#include "elf/line_source.h"

/**
 * source_line_find() - find the C line of an instruction
 * @line: filled on success
 * @insn: index of the instruction in the program as submitted
 * @source: lines of the program
 *
 * Line info is sorted by instruction (kernel/bpf/verifier.c check_btf_line() refuses any other
 * order), and a record applies up to the next one. Compilers assign line 0 to code that they merged
 * from several places: such code gets the previous line of the function, or else the next one.
 *
 * Return: 0, -ENOENT if no line info covers the instruction.
 */
int source_line_find(struct source_line *line, long insn, const struct line_source *source);

/**
 * source_line_record() - add a line to the open record
 * @name: name of the field
 * @line: the line, or NULL for a JSON null
 */
void source_line_record(const char *name, const struct source_line *line);

#endif
