/* SPDX-License-Identifier: Apache-2.0 */
#ifndef PROBE_CASE_H
#define PROBE_CASE_H

#include "plan/plan.h"

/**
 * probe_case_run() - run one group of checks of what the kernel can do
 * @c: a case of kind CASE_PROBE
 *
 * Return: 0, or -EINVAL if there is no such group.
 */
int probe_case_run(const struct plan_case *c);

#endif
