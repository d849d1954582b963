/* SPDX-License-Identifier: Apache-2.0 */
#ifndef PROGRAM_RUNS_H
#define PROGRAM_RUNS_H

#include <bpf/libbpf.h>

#include "plan/plan.h"

/* How often, and how long, each program runs while the tests of a case do. */

/** program_runs_start() - begin to count. For cases with tests; otherwise nothing is done. */
void program_runs_start(const struct plan_case *c);

/** program_runs_report() - send how often and how long each program ran since, and what time is measured in */
void program_runs_report(const struct plan_case *c, const struct bpf_object *obj);

#endif
