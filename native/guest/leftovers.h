/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LEFTOVERS_H
#define LEFTOVERS_H

#include <bpf/libbpf.h>

#include "plan/plan.h"

/*
 * Reports what a case leaves behind in `leftover` records, and removes it so that it does not
 * affect the next case.
 */

/*
 * The newest kernel objects at a point in time. Ids only increase (idr_alloc_cyclic() in
 * kernel/bpf/syscall.c), so newer objects have higher ids.
 */
struct leftover_mark {
	__u32 program;
	__u32 link;
};

/** leftovers_mark() - record the objects that exist before a case */
void leftovers_mark(struct leftover_mark *mark);

/**
 * leftover_pins() - report what is pinned in the bpffs of the calling case
 * @c: the case
 * @obj: its object, whose own pins (LIBBPF_PIN_BY_NAME) are not reported; may be NULL
 */
void leftover_pins(const struct plan_case *c, const struct bpf_object *obj);

/**
 * leftover_processes() - report the processes that are running after a case ended
 * @c: the case
 *
 * Processes that end within a moment are not reported.
 */
void leftover_processes(const struct plan_case *c);

/**
 * leftovers_remove() - remove links and programs that outlive their case
 * @c: the case
 * @mark: the objects that existed before it
 * @report: whether to report them
 *
 * Call this after all processes of the case have ended.
 */
void leftovers_remove(const struct plan_case *c, const struct leftover_mark *mark, bool report);

#endif
