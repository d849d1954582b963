/* SPDX-License-Identifier: Apache-2.0 */
#ifndef PROGRAM_LINES_H
#define PROGRAM_LINES_H

#include "elf/removed_lines.h"
#include "elf/source_line.h"
#include "plan/plan.h"

/**
 * program_lines_send() - report which lines of a program have no instruction left in the kernel
 * @c: the case
 * @fd: the loaded program
 * @source: the program as submitted
 *
 * Sends `program_lines`, and `removed_lines` for each range. Sends nothing if the kernel has no
 * line info of the program: before Linux 5.0, or without the object's BTF.
 */
void program_lines_send(const struct plan_case *c, int fd, const struct line_source *source);

#endif
