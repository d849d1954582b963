/* SPDX-License-Identifier: Apache-2.0 */
#ifndef PROGRAM_LINES_H
#define PROGRAM_LINES_H

#include "elf/removed_lines.h"
#include "elf/source_line.h"
#include "plan/plan.h"

/**
 * program_lines_send() - tell which lines of a program the kernel has left nothing of
 * @c: the case
 * @fd: the program, loaded
 * @source: the program as it was submitted
 *
 * Sends `program_lines`, and `removed_lines` for each range. Nothing where the kernel has no lines of it:
 * before Linux 5.0, or without the object's BTF.
 */
void program_lines_send(const struct plan_case *c, int fd, const struct line_source *source);

#endif
