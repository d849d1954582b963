/* SPDX-License-Identifier: Apache-2.0 */
#ifndef PLAN_PARSE_H
#define PLAN_PARSE_H

#include "plan/plan.h"
#include "plan/plan_parser.h"

/**
 * plan_parse() - parse a plan
 * @plan: filled on success; release it with plan_free()
 * @text: the plan's text, NUL-terminated at @len, from malloc(3); this function takes ownership,
 *	also on failure
 * @len: its length in bytes
 * @problem: called for every problem, not only for the first
 *
 * Return: 0, -EINVAL if the plan has problems, -ENOMEM.
 */
int plan_parse(struct plan *plan, char *text, size_t len, plan_problem_fn problem);

/** plan_free() - release a plan that plan_parse() filled */
void plan_free(struct plan *plan);

#endif
