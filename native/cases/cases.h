/* SPDX-License-Identifier: Apache-2.0 */
#ifndef CASES_H
#define CASES_H

#include "plan/plan.h"

/**
 * cases_prepare() - find out what the cases of a plan ask about the kernel, once for all of them
 * @plan: the first plan; later ones ask about the same symbols. To be kept while cases run
 *
 * Return: 0 or -errno.
 */
int cases_prepare(const struct plan *plan);

/**
 * cases_run() - run every case of a plan, each in a child of its own
 * @plan: the plan
 * @serial: the port on which the host sends commands (`kill <case>`)
 *
 * A child that crashes, hangs or runs out of memory costs its own case. As PID
 * 1 this also reaps whatever is orphaned.
 *
 * Return: 0, or -errno when PID 1 itself cannot go on.
 */
int cases_run(const struct plan *plan, int serial);

#endif
