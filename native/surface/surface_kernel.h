/* SPDX-License-Identifier: Apache-2.0 */
#ifndef SURFACE_KERNEL_H
#define SURFACE_KERNEL_H

#include "plan/plan.h"

/*
 * The names that programs depend on, in this kernel: functions with their prototypes, tracepoints
 * with their records, fields and types. Each is reported once a boot, by the first case that needs
 * it.
 */

/**
 * surface_kernel_init() - set up what the cases of a boot share
 * @plan: lists the functions that the host knows; owned by the caller, must live as long as the
 *	cases
 *
 * Return: 0 or -errno.
 */
int surface_kernel_init(const struct plan *plan);

/**
 * surface_kernel_report() - send a record for each noted name, and for the names in the plan
 * @c: the case
 *
 * Skips names that another case of this boot has reported.
 */
void surface_kernel_report(const struct plan_case *c);

#endif
