/* SPDX-License-Identifier: Apache-2.0 */
#ifndef MAP_TRIAL_H
#define MAP_TRIAL_H

#include "kernel/map_request.h"
#include "plan/plan.h"

/**
 * map_trial_run() - find out which rule of this kernel a map breaks that could not be created
 * @c: the case
 * @map: name of the map
 * @request: how its creation was asked for
 *
 * The kernel answers with an errno and no words. So the smallest map of the type is made, then
 * the same with one property of the refused map at a time: what is refused then breaks a rule
 * by itself. Of a number that is refused the last one that the kernel takes is looked for.
 * When each property is fine by itself, it is the other way round: the refused map with one
 * property of the smallest.
 *
 * Sends a `map_trial` record for each map that was tried.
 */
void map_trial_run(const struct plan_case *c, const char *map, const struct map_request *request);

#endif
