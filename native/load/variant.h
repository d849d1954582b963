/* SPDX-License-Identifier: Apache-2.0 */
#ifndef VARIANT_H
#define VARIANT_H

#include <bpf/libbpf.h>

#include "load/programs.h"
#include "plan/plan.h"

/**
 * variants_choose() - choose the first program of each group that the kernel accepts
 * @c: the case with its variants
 * @obj: its open object with its fixups
 * @programs: the choices are stored here: one program of each group enabled, the others disabled
 *
 * Sends a `variant` record for each.
 *
 * Return: 0, or -errno if a variant could not be tried.
 */
int variants_choose(const struct plan_case *c, struct bpf_object *obj,
		    struct programs *programs);

#endif
