/* SPDX-License-Identifier: Apache-2.0 */
#ifndef OBJECT_LINES_H
#define OBJECT_LINES_H

#include "elf/line_source.h"

/**
 * object_lines_find() - the line of an instruction, out of the object file
 * @line: filled on success, but for `insn`
 * @insn: index of the instruction in the program as submitted
 * @source: of the program
 *
 * For kernels that take no line info (before 5.0) or that have refused the
 * object's BTF. libbpf puts the functions that a program calls behind it; the
 * calls themselves, and what they were in the file, tell which those are.
 *
 * Return: 0, -ENOENT when the file does not tell.
 */
int object_lines_find(struct source_line *line, long insn, const struct line_source *source);

#endif
