/* SPDX-License-Identifier: Apache-2.0 */
#ifndef VARIANT_H
#define VARIANT_H

#include <bpf/libbpf.h>

#include "load/load.h"
#include "plan/plan.h"

/**
 * variants_choose() - choose from each group the first program that the kernel can take
 * @c: the case, with its variants
 * @obj: its object, open, with its fixups
 * @programs: the choices are noted here: one of a group on, the others off
 *
 * Sends a `variant` record for each.
 *
 * Return: 0, or -errno when it could not be found out.
 */
int variants_choose(const struct plan_case *c, struct bpf_object *obj,
		    struct programs *programs);

#endif
