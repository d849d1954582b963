/* SPDX-License-Identifier: Apache-2.0 */
#ifndef SURFACE_EXTERNS_H
#define SURFACE_EXTERNS_H

#include <bpf/libbpf.h>

#include "elf/placements.h"
#include "elf/source_line.h"
#include "plan/plan.h"

/* What programs refer to in the kernel by name: kfuncs, symbols and config options. */

/**
 * surface_externs_report() - send an `extern` record for each extern that a program refers to
 * @c: the case
 * @obj: its object, whose externs libbpf has resolved
 * @prog: the program
 * @source: its instructions and lines
 * @elf: its object file
 * @placements: where the program's functions are
 * @reached: whether each of its instructions can be reached on this kernel
 *
 * Constants of libbpf, such as LINUX_KERNEL_VERSION, are also noted for the kernel
 * (surface_kernel_note.h).
 */
void surface_externs_report(const struct plan_case *c, const struct bpf_object *obj, const struct bpf_program *prog,
			    const struct line_source *source, const struct elf_functions *elf,
			    const struct placements *placements, const bool *reached);

/**
 * surface_externs_note() - note all externs that an object declares, also if libbpf refuses the
 * object
 */
void surface_externs_note(const struct plan_case *c, const struct bpf_object *obj);

#endif
