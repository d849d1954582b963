// SPDX-License-Identifier: Apache-2.0
#include <bpf/libbpf.h>
#include <stdbool.h>

#include "load/map_limit.h"

/* Maximum memory of a map in a trial, in bytes; larger maps are not created. */
#define TRIAL_BYTES_MAX (16ULL << 20)

/* A stack trace consists of addresses of eight bytes (kernel/bpf/stackmap.c). */
__u64 map_limit_unit(const struct map_request *smallest, enum map_property property)
{
	return property == PROPERTY_VALUE_SIZE && smallest->type == BPF_MAP_TYPE_STACK_TRACE ? 8 : 1;
}

static bool fits_into_trial(const struct map_request *smallest, enum map_property property,
			    __u64 number)
{
	struct map_request request = *smallest;
	int cpus = libbpf_num_possible_cpus();

	map_property_set_number(&request, property, number);
	return (__u64)request.max_entries * ((__u64)request.key_size + request.value_size + 64) *
		       (cpus > 0 ? cpus : 1) <= TRIAL_BYTES_MAX;
}

long long map_limit_find(const struct map_request *smallest, enum map_property property,
			 __u64 refused)
{
	__u64 unit = map_limit_unit(smallest, property);
	__u64 taken = map_property_number(smallest, property);
	bool up = refused > taken;
	__u64 step = unit;

	for (;; step *= 2) {
		__u64 room = up ? refused - taken : taken - refused;
		__u64 next = up ? taken + step : taken - step;

		if (step >= room)
			break;
		if (up && !fits_into_trial(smallest, property, next))
			return -1;
		if (map_property_try(smallest, property, next)) {
			refused = next;
			break;
		}
		taken = next;
	}
	while ((up ? refused - taken : taken - refused) > unit) {
		__u64 half = (up ? refused - taken : taken - refused) / 2 / unit * unit;
		__u64 middle = up ? taken + (half ? half : unit) : taken - (half ? half : unit);

		if (up && !fits_into_trial(smallest, property, middle))
			return -1;
		if (map_property_try(smallest, property, middle))
			refused = middle;
		else
			taken = middle;
	}
	return taken;
}
