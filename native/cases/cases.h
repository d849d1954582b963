/* SPDX-License-Identifier: Apache-2.0 */
#ifndef CASES_H
#define CASES_H

#include "plan/plan.h"

/**
 * cases_prepare() - collect what the cases of a plan need to know about the kernel, once for all
 * @plan: the first plan; later ones need the same symbols. Must be kept while cases run
 *
 * Return: 0 or -errno.
 */
int cases_prepare(const struct plan *plan);

/**
 * cases_run() - run every case of a plan, each in a separate child
 * @plan: the plan
 * @serial: the port on which the host sends commands (`kill <case>`)
 *
 * A child that crashes, hangs or runs out of memory only affects its own case. As PID 1, this also
 * reaps orphans.
 *
 * Return: 0, or -errno if PID 1 itself cannot continue.
 */
int cases_run(const struct plan *plan, int serial);

#endif
