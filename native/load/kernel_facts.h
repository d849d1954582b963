/* SPDX-License-Identifier: Apache-2.0 */
#ifndef KERNEL_FACTS_H
#define KERNEL_FACTS_H

#include "plan/plan.h"

/**
 * kernel_facts_init() - collect the kernel facts that are needed once for all cases of a plan
 * @plan: the plan
 *
 * Return: 0 or -errno.
 */
int kernel_facts_init(const struct plan *plan);

#endif
