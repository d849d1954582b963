/* SPDX-License-Identifier: Apache-2.0 */
#ifndef MAP_SURVEY_H
#define MAP_SURVEY_H

#include "load/attempt.h"
#include "load/maps.h"
#include "plan/plan.h"

/**
 * maps_survey() - after a load that failed at a map, find every map that the kernel refuses
 * @c: the case
 * @failed: the failed attempt
 * @maps: updated with the state of each map
 *
 * Call this after maps_read(). Loads the object without programs until only known maps fail. Sends
 * `map_refused` and the trials of each, and `map_off` for maps that are left out.
 *
 * Return: 0 or -errno.
 */
int maps_survey(const struct plan_case *c, const struct attempt *failed, struct maps *maps);

#endif
