/* SPDX-License-Identifier: Apache-2.0 */
#ifndef OBJECT_LINES_H
#define OBJECT_LINES_H

#include "elf/line_source.h"

/**
 * object_lines_find() - find the line of an instruction in the object file
 * @line: filled on success, except `insn`
 * @insn: index of the instruction in the program as submitted
 * @source: lines of the program
 *
 * For kernels that accept no line info (before 5.0), or that refused the object's BTF. libbpf
 * appends the functions that a program calls; the calls, compared with those in the file, show
 * which functions these are.
 *
 * Return: 0, -ENOENT if the file does not have the line.
 */
int object_lines_find(struct source_line *line, long insn, const struct line_source *source);

#endif
