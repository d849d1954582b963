/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ATTACH_H
#define ATTACH_H

#include <bpf/libbpf.h>

#include "plan.h"

struct attachment;

/* The programs of a case, attached or not, in the order of the object. */
struct attachments {
	struct attachment *items;
	size_t cnt;
};

/**
 * attach_prepare() - set before the load what cannot be set after it
 * @c: the case
 * @obj: its object, open and not loaded, with its fixups applied
 *
 * A function, a tracepoint or an LSM hook that the plan names (`symbol`, `name`) becomes the
 * target of a tracing or an LSM program: the kernel binds those at load. A program that its
 * section leaves without a type, or its type without an attach type, gets those that the
 * plan's kind implies. To be called for every object of the case, those that are only tried
 * included. A target that is not there is no error: it is the program's own `attach` record
 * that says so, or its load that fails.
 *
 * Return: 0 or -ENOMEM.
 */
int attach_prepare(const struct plan_case *c, struct bpf_object *obj);

/**
 * attach_programs() - attach every loaded program of an object
 * @c: the case
 * @obj: its object, loaded
 * @attachments: zeroed; filled, to be released with attachments_detach()
 *
 * Sends an `attach` record for each. They stay attached; where a place takes one program
 * only, the last one.
 *
 * Return: 0, or -ENOMEM. A program that does not attach is no error.
 */
int attach_programs(const struct plan_case *c, struct bpf_object *obj,
		    struct attachments *attachments);

/** attachments_detach() - undo attach_programs(); does nothing for zeroed @attachments */
void attachments_detach(struct attachments *attachments);

#endif
