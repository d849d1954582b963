/* SPDX-License-Identifier: Apache-2.0 */
#ifndef SURFACE_EXTERNS_H
#define SURFACE_EXTERNS_H

#include <bpf/libbpf.h>

#include "elf/placements.h"
#include "elf/source_line.h"
#include "plan/plan.h"

/* What programs take from the kernel by name: kfuncs, symbols and options of its configuration. */

/**
 * surface_externs_report() - send an `extern` record for each that a program refers to
 * @c: the case
 * @obj: its object, whose externs libbpf has resolved
 * @prog: the program
 * @source: its instructions, and where its lines are known from
 * @elf: its file
 * @placements: where the program's functions are
 * @reached: whether each of its instructions can be reached on this kernel
 *
 * What libbpf itself makes up, such as LINUX_KERNEL_VERSION, is noted for the kernel as well (surface_kernel.h).
 */
void surface_externs_report(const struct plan_case *c, const struct bpf_object *obj, const struct bpf_program *prog,
			    const struct line_source *source, const struct elf_functions *elf,
			    const struct placements *placements, const bool *reached);

/** surface_externs_note() - have the kernel asked for all that an object declares, also where libbpf refuses it */
void surface_externs_note(const struct plan_case *c, const struct bpf_object *obj);

#endif
