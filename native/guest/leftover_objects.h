/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LEFTOVER_OBJECTS_H
#define LEFTOVER_OBJECTS_H

#include <linux/types.h>
#include <stdbool.h>

#include "plan/plan.h"

/*
 * The newest kernel objects at a point in time. Ids only increase (idr_alloc_cyclic() in
 * kernel/bpf/syscall.c), so newer objects have higher ids.
 */
struct leftover_mark {
	__u32 program;
	__u32 link;
};

/** leftover_objects_mark() - record the objects that exist before a case */
void leftover_objects_mark(struct leftover_mark *mark);

/**
 * leftover_objects_remove() - remove links and programs that outlive their case, so that they do not
 * affect the next one
 * @c: the case
 * @mark: the objects that existed before it
 * @report: whether to report them
 *
 * Call this after all processes of the case have ended.
 */
void leftover_objects_remove(const struct plan_case *c, const struct leftover_mark *mark,
			     bool report);

#endif
