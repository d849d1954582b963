// SPDX-License-Identifier: Apache-2.0
#include <stdbool.h>
#include <unistd.h>

#include "load/map_limit.h"
#include "load/map_property.h"
#include "load/map_trial.h"
#include "log/record.h"

/* A refused map, and the smallest valid map of its type. */
struct trials {
	const struct plan_case *c;
	const char *map;
	struct map_request refused;
	struct map_request smallest;
	/* a property of @refused is refused alone */
	bool found;
};

/*
 * @with: true: the tried map was the smallest of its type with this property of the object's map;
 * false: the object's map with this property of the smallest map
 * @limit: the last number that the kernel accepts, towards the smallest; -1: unknown
 */
static void report(const struct trials *t, bool with, const char *property, __u64 value, int err,
		   long long limit)
{
	record_begin("map_trial");
	record_number("case", t->c->id);
	record_string("map", t->map);
	record_string("base", with ? "smallest" : "own");
	record_string("property", property);
	record_number("value", value);
	record_number("errno", err);
	record_number("limit", limit);
	record_end();
}

static int try_number(const struct trials *t, enum map_property property, __u64 number)
{
	return map_property_try(&t->smallest, property, number);
}

static bool is_ring(__u32 type)
{
	return type == BPF_MAP_TYPE_RINGBUF || type == BPF_MAP_TYPE_USER_RINGBUF;
}

static __u64 power_of_two_at(__u64 number)
{
	__u64 power = 1;

	while (power < number)
		power *= 2;
	return power;
}

/*
 * The size of a ring is not only bounded, but must have a form: tries the next power of two and the
 * next multiple of the page size.
 */
static void try_ring_sizes(const struct trials *t)
{
	__u64 size = t->refused.max_entries, page = getpagesize();
	__u64 pages = (size + page - 1) / page * page, power = power_of_two_at(size);

	if (power < page)
		power = page;
	if (power != size && power <= UINT32_MAX)
		report(t, true, "max_entries", power, try_number(t, PROPERTY_MAX_ENTRIES, power),
		       -1);
	if (pages != size && pages != power && pages <= UINT32_MAX)
		report(t, true, "max_entries", pages, try_number(t, PROPERTY_MAX_ENTRIES, pages),
		       -1);
}

/* Tries numbers next to a refused one. */
static void try_neighbours(const struct trials *t, enum map_property property, __u64 refused,
			   long long limit)
{
	__u64 smallest = map_property_number(&t->smallest, property);
	__u64 unit = map_limit_unit(&t->smallest, property);
	__u64 beyond = refused > smallest ? smallest - unit : smallest + unit;

	/*
	 * Only the number of the smallest map is accepted: tests whether this is true on its other
	 * side.
	 */
	if (limit >= 0 && (__u64)limit == smallest && (smallest || refused < smallest))
		report(t, true, map_property_name(property), beyond,
		       try_number(t, property, beyond), -1);
	if (refused % unit)
		report(t, true, map_property_name(property), refused - refused % unit,
		       try_number(t, property, refused - refused % unit), -1);
}

static void try_with_number(struct trials *t, enum map_property property)
{
	__u64 number = map_property_number(&t->refused, property);
	int err = try_number(t, property, number);
	long long limit = -1;
	bool ring = property == PROPERTY_MAX_ENTRIES && is_ring(t->refused.type);

	if (err) {
		t->found = true;
		if (!ring)
			limit = map_limit_find(&t->smallest, property, number);
	}
	report(t, true, map_property_name(property), number, err, limit);
	if (err && ring)
		try_ring_sizes(t);
	else if (err)
		try_neighbours(t, property, number, limit);
}

/* Tries each bit that differs between the two. */
static void try_with_flags(struct trials *t)
{
	__u32 differing = t->refused.flags ^ t->smallest.flags;

	for (__u32 bit = 1; bit; bit <<= 1) {
		int err;

		if (!(differing & bit))
			continue;
		err = try_number(t, PROPERTY_FLAGS, t->smallest.flags ^ bit);
		if (err)
			t->found = true;
		report(t, true, "flag", bit, err, -1);
	}
}

static void try_with(struct trials *t, enum map_property property)
{
	struct map_request request = t->smallest;
	int err;

	map_property_set(&request, property, &t->refused);
	err = map_request_try(&request);
	if (err)
		t->found = true;
	report(t, true, map_property_name(property),
	       property == PROPERTY_BTF ? t->refused.btf : 0, err, -1);
}

/*
 * The object's BTF is tried with the object's sizes: the result means nothing if those are refused.
 */
static bool is_worth_trying(const struct trials *t, enum map_property property)
{
	if (!map_property_differs(&t->smallest, &t->refused, property))
		return false;
	return property != PROPERTY_BTF || t->refused.btf != MAP_BTF_OBJECT || !t->found;
}

static void try_each_with(struct trials *t)
{
	for (enum map_property property = 0; property < PROPERTY_CNT; property++) {
		if (!is_worth_trying(t, property))
			continue;
		switch (property) {
		case PROPERTY_FLAGS:
			try_with_flags(t);
			break;
		case PROPERTY_KEY_SIZE:
		case PROPERTY_VALUE_SIZE:
		case PROPERTY_MAX_ENTRIES:
		case PROPERTY_EXTRA:
			try_with_number(t, property);
			break;
		default:
			try_with(t, property);
		}
	}
}

/*
 * No property is refused alone: tries the unchanged map, and the map with one property of the
 * smallest map.
 */
static void try_each_without(const struct trials *t)
{
	int err = map_request_try(&t->refused);

	report(t, false, "nothing", 0, err, -1);
	for (enum map_property property = 0; err && property < PROPERTY_CNT; property++) {
		struct map_request request = t->refused;

		if (!map_property_differs(&t->smallest, &t->refused, property))
			continue;
		map_property_set(&request, property, &t->smallest);
		report(t, false, map_property_name(property),
		       map_property_number(&t->smallest, property), map_request_try(&request), -1);
	}
}

void map_trial_run(const struct plan_case *c, const char *map, const struct map_request *request)
{
	const struct smallest_map *smallest = smallest_map_find(request->type);
	struct trials t = { .c = c, .map = map, .refused = *request };
	int err;

	if (!smallest)
		return;
	/* If BTF is not required, libbpf has already tried without it. */
	if (!smallest->storage)
		t.refused.btf = MAP_BTF_NONE;
	t.smallest = map_request_smallest(smallest);
	err = map_request_try(&t.smallest);
	report(&t, true, "type", request->type, err, -1);
	if (err)
		return;
	try_each_with(&t);
	if (!t.found)
		try_each_without(&t);
}
