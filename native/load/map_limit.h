/* SPDX-License-Identifier: Apache-2.0 */
#ifndef MAP_LIMIT_H
#define MAP_LIMIT_H

#include "load/map_property.h"

/** map_limit_unit() - get the number that all values of a property are multiples of */
__u64 map_limit_unit(const struct map_request *smallest, enum map_property property);

/**
 * map_limit_find() - find the last number that the kernel accepts
 * @smallest: the smallest map of the type, which the kernel accepts
 * @property: the property, a number
 * @refused: a number that the kernel refuses
 *
 * Searches between the number of the smallest map and the refused one: first with steps that
 * double, so that no trial is much larger than what the kernel accepts, then by bisection.
 *
 * Return: the number; -1 if this would take more memory than a trial may.
 */
long long map_limit_find(const struct map_request *smallest, enum map_property property,
			 __u64 refused);

#endif
