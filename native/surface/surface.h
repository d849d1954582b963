/* SPDX-License-Identifier: Apache-2.0 */
#ifndef SURFACE_H
#define SURFACE_H

#include "elf/source_line.h"
#include "plan/plan.h"

/*
 * The surface of an object on this kernel: what each program is attached to, what it reads of its
 * context, and which types and fields it names; and how this kernel has all of these.
 */

/**
 * surface_note() - examine a program as submitted
 * @c: the case
 * @obj: its object
 * @prog: the program
 * @source: its instructions and lines
 *
 * The results are kept until surface_report(), because verdicts come first. Does nothing unless the
 * plan requests it.
 */
void surface_note(const struct plan_case *c, const struct bpf_object *obj, const struct bpf_program *prog,
		  const struct line_source *source);

/**
 * surface_report() - send the results
 * @c: the case
 * @obj: its object, or NULL if it could not be opened
 */
void surface_report(const struct plan_case *c, const struct bpf_object *obj);

#endif
