/* SPDX-License-Identifier: Apache-2.0 */
#ifndef TAIL_CALLS_H
#define TAIL_CALLS_H

#include <bpf/libbpf.h>

#include "plan/plan.h"

/**
 * tail_calls_report() - send which programs the prog arrays of an object hold
 * @c: the case
 * @obj: its object, loaded, with what the object and the plan have put into its maps
 */
void tail_calls_report(const struct plan_case *c, const struct bpf_object *obj);

#endif
