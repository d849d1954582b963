/* SPDX-License-Identifier: Apache-2.0 */
#ifndef CHILD_H
#define CHILD_H

#include "plan/plan.h"

/**
 * child_run() - take one case all the way; in a process of its own
 * @c: the case
 *
 * Everything it finds out leaves as records, `case_end` last.
 *
 * Return: 0, or -errno when the case could not be worked on: that says nothing
 * about the artifact.
 */
int child_run(const struct plan_case *c);

#endif
