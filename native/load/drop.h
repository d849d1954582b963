/* SPDX-License-Identifier: Apache-2.0 */
#ifndef DROP_H
#define DROP_H

#include "load/programs.h"
#include "plan/plan.h"

/* Dropping programs that do not load alone, so that the object loads without them. */

/**
 * drop_bad_optionals() - drop each optional program that does not load alone
 * @c: the case
 * @attempt: the failed load of the object
 * @programs: what is known of the programs; updated
 *
 * Sends `dropped` and `program_load` for each.
 *
 * Return: the number of dropped programs, or -errno.
 */
int drop_bad_optionals(const struct plan_case *c, const struct attempt *attempt, struct programs *programs);

/**
 * drop_without_maps() - drop each program that does not load without the maps that are left out
 * @c: the case
 * @attempt: the failed load of the object
 * @programs: what is known of the programs and maps; updated
 *
 * Sends `dropped` and `program_load` for each.
 *
 * Return: 0 or -errno.
 */
int drop_without_maps(const struct plan_case *c, const struct attempt *attempt, struct programs *programs);

#endif
