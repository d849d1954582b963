/* SPDX-License-Identifier: Apache-2.0 */
#ifndef MAP_PROPERTY_H
#define MAP_PROPERTY_H

#include <stdbool.h>

#include "kernel/map_request.h"

/*
 * The properties of a requested map that a trial replaces, one at a time, in the order of the
 * trials. The first five are numbers.
 */
enum map_property {
	PROPERTY_KEY_SIZE,
	PROPERTY_VALUE_SIZE,
	PROPERTY_MAX_ENTRIES,
	PROPERTY_FLAGS,
	PROPERTY_EXTRA,
	PROPERTY_BTF,
	PROPERTY_NAME,
	PROPERTY_INNER,
	PROPERTY_CNT,
};

/** map_property_name() - get the name of a property in `map_trial` records */
const char *map_property_name(enum map_property property);

/** map_property_number() - get the value of a property; 0 for a property that is not a number */
__u64 map_property_number(const struct map_request *request, enum map_property property);

/** map_property_set_number() - set the value of a property that is a number */
void map_property_set_number(struct map_request *request, enum map_property property,
			     __u64 number);

/**
 * map_property_set() - replace a property with that of another map
 * @request: the map that is changed
 * @property: the property
 * @from: the other map
 *
 * Also replaces what the kernel requires to match: the sizes for the object's BTF, and the BTF for
 * a size.
 */
void map_property_set(struct map_request *request, enum map_property property,
		      const struct map_request *from);

/** map_property_differs() - test whether a property of two maps differs */
bool map_property_differs(const struct map_request *a, const struct map_request *b,
			  enum map_property property);

/**
 * map_property_try() - create a map with another number, and close it
 * @base: the map
 * @property: the property, a number
 * @number: the number
 *
 * Return: as map_request_try().
 */
int map_property_try(const struct map_request *base, enum map_property property, __u64 number);

#endif
