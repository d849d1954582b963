/* SPDX-License-Identifier: Apache-2.0 */
#ifndef SURFACE_H
#define SURFACE_H

#include "elf/source_line.h"
#include "plan/plan.h"

/*
 * The surface of an object on this kernel: what each program is attached to, what it really reads of
 * its context, and which types and fields it names; and how this kernel has all of these.
 */

/**
 * surface_note() - look at a program as it is submitted
 * @c: the case
 * @obj: its object
 * @prog: the program
 * @source: its instructions, and where its lines are known from
 *
 * What is found is kept until surface_report(): verdicts come first. Nothing is done unless the plan asks for it.
 */
void surface_note(const struct plan_case *c, const struct bpf_object *obj, const struct bpf_program *prog,
		  const struct line_source *source);

/**
 * surface_report() - send what was found
 * @c: the case
 * @obj: its object, or NULL when it could not be opened
 */
void surface_report(const struct plan_case *c, const struct bpf_object *obj);

#endif
