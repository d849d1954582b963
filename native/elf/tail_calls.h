/* SPDX-License-Identifier: Apache-2.0 */
#ifndef TAIL_CALLS_H
#define TAIL_CALLS_H

#include <bpf/libbpf.h>

#include "plan/plan.h"

/**
 * tail_calls_report() - report the programs in the prog arrays of an object
 * @c: the case
 * @obj: its loaded object, with the entries from the object and from the plan
 */
void tail_calls_report(const struct plan_case *c, const struct bpf_object *obj);

#endif
