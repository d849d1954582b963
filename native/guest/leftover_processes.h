/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LEFTOVER_PROCESSES_H
#define LEFTOVER_PROCESSES_H

#include "plan/plan.h"

/**
 * leftover_processes() - report the processes that are running after a case ended
 * @c: the case
 *
 * Processes that end within a moment are not reported.
 */
void leftover_processes(const struct plan_case *c);

#endif
