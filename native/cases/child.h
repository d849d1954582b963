/* SPDX-License-Identifier: Apache-2.0 */
#ifndef CHILD_H
#define CHILD_H

#include "plan/plan.h"

/**
 * child_run() - take one case through all its steps; called in a separate process
 * @c: the case
 *
 * Sends all results as records; `case_end` is the last one.
 *
 * Return: 0, or -errno if the case could not be run, which says nothing about the artifact.
 */
int child_run(const struct plan_case *c);

#endif
