/* SPDX-License-Identifier: Apache-2.0 */
#ifndef PLAN_FILE_H
#define PLAN_FILE_H

#include "plan/plan.h"

#define PLAN_PATH "/bpfcompat/plan"

/**
 * plan_read() - read and parse the plan of this guest
 * @plan: filled on success; release it with plan_free()
 *
 * Sends `fatal` if the plan cannot be read, and for each problem of the plan.
 *
 * Return: 0 or -errno.
 */
int plan_read(struct plan *plan);

/**
 * plan_read_from() - read and parse a plan from another file
 * @path: the file
 * @plan: filled on success; release it with plan_free()
 * @problem: called for each problem of the plan
 *
 * Return: 0 or -errno.
 */
int plan_read_from(const char *path, struct plan *plan, plan_problem_fn problem);

#endif
