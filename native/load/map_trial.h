/* SPDX-License-Identifier: Apache-2.0 */
#ifndef MAP_TRIAL_H
#define MAP_TRIAL_H

#include "kernel/map_request.h"
#include "plan/plan.h"

/**
 * map_trial_run() - find which rule of this kernel a refused map violates
 * @c: the case
 * @map: name of the map
 * @request: the request for its creation
 *
 * The kernel returns an errno and no message. Therefore the smallest map of the type is created,
 * and then the same map with one property of the refused map at a time: a property that is refused
 * violates a rule alone. For a refused number, the last accepted number is searched. If no property
 * is refused alone, the refused map is tried with one property of the smallest map at a time.
 *
 * Sends a `map_trial` record for each map that was tried.
 */
void map_trial_run(const struct plan_case *c, const char *map, const struct map_request *request);

#endif
