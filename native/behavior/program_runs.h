/* SPDX-License-Identifier: Apache-2.0 */
#ifndef PROGRAM_RUNS_H
#define PROGRAM_RUNS_H

#include <bpf/libbpf.h>

#include "plan/plan.h"

/* How often and how long each program runs during the tests of a case. */

/** program_runs_start() - start counting; does nothing for a case without tests */
void program_runs_start(const struct plan_case *c);

/**
 * program_runs_report() - send how often and how long each program ran since, and the unit of run
 * times
 */
void program_runs_report(const struct plan_case *c, const struct bpf_object *obj);

#endif
