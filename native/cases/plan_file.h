/* SPDX-License-Identifier: Apache-2.0 */
#ifndef PLAN_FILE_H
#define PLAN_FILE_H

#include "plan/plan.h"

#define PLAN_PATH "/bpfcompat/plan"

/**
 * plan_read() - read and parse the plan of this guest
 * @plan: filled on success, to be released with plan_free()
 *
 * Sends `fatal` for a plan that cannot be read, and for each problem of one that can.
 *
 * Return: 0 or -errno.
 */
int plan_read(struct plan *plan);

/**
 * plan_read_from() - the same of another file
 * @problem: is told what is wrong with it
 */
int plan_read_from(const char *path, struct plan *plan, plan_problem_fn problem);

#endif
