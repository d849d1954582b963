/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ATTACH_PREPARE_H
#define ATTACH_PREPARE_H

#include <bpf/libbpf.h>

#include "plan/plan.h"

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

#endif
