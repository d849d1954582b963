/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LEFTOVERS_H
#define LEFTOVERS_H

#include <bpf/libbpf.h>

#include "plan/plan.h"

/*
 * What a case leaves behind is told in `leftover` records and removed, so that
 * it does not work on in the next one.
 */

/*
 * The newest objects of the kernel at a point in time. Their ids rise
 * (idr_alloc_cyclic() in kernel/bpf/syscall.c): what is newer has a higher one.
 */
struct leftover_mark {
	__u32 program;
	__u32 link;
};

/** leftovers_mark() - remember what is there before a case */
void leftovers_mark(struct leftover_mark *mark);

/**
 * leftover_pins() - report what is pinned in the bpffs of the calling case
 * @c: the case
 * @obj: its object, whose own pins (LIBBPF_PIN_BY_NAME) are none; may be NULL
 */
void leftover_pins(const struct plan_case *c, const struct bpf_object *obj);

/**
 * leftover_processes() - report the processes that live when a case has ended
 * @c: the case
 *
 * One that only takes a moment to end is none.
 */
void leftover_processes(const struct plan_case *c);

/**
 * leftovers_remove() - get rid of links and programs that outlive their case
 * @c: the case
 * @mark: what was there before it
 * @report: whether to tell of them
 *
 * To be called when no process of the case lives any more.
 */
void leftovers_remove(const struct plan_case *c, const struct leftover_mark *mark, bool report);

#endif
