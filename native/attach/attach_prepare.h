/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ATTACH_PREPARE_H
#define ATTACH_PREPARE_H

#include <bpf/libbpf.h>

#include "plan/plan.h"

/**
 * attach_prepare() - set what must be set before the load
 * @c: the case
 * @obj: its object with fixups, opened but not loaded
 *
 * A function, tracepoint or LSM hook that the plan names (`symbol`, `name`) becomes the target of a
 * tracing or LSM program, because the kernel binds these at load. A program without a type, or
 * without the attach type of its type, gets those of the plan's kind. Call this for every object of
 * the case, also for those of trials. A missing target is not an error here: the `attach` record of
 * the program reports it, or its load fails.
 *
 * Return: 0 or -ENOMEM.
 */
int attach_prepare(const struct plan_case *c, struct bpf_object *obj);

#endif
