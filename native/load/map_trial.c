// SPDX-License-Identifier: Apache-2.0
#include <bpf/libbpf.h>
#include <errno.h>
#include <stdbool.h>
#include <string.h>
#include <unistd.h>

#include "load/map_trial.h"
#include "log/record.h"

/* Maximum memory of a map in a trial, in bytes; larger maps are not created. */
#define TRIAL_BYTES_MAX (16ULL << 20)

enum property {
	KEY_SIZE,
	VALUE_SIZE,
	MAX_ENTRIES,
	FLAGS,
	EXTRA,
	BTF,
	NAME,
	INNER,
	PROPERTY_CNT,
};

static const char *const property_names[] = {
	"key_size", "value_size", "max_entries", "flags", "extra", "btf", "name", "inner",
};

/* A refused map, and the smallest valid map of its type. */
struct trials {
	const struct plan_case *c;
	const char *map;
	struct map_request refused;
	struct map_request smallest;
	/* a property of @refused is refused alone */
	bool found;
};

static __u64 number_of(const struct map_request *request, enum property property)
{
	switch (property) {
	case KEY_SIZE:
		return request->key_size;
	case VALUE_SIZE:
		return request->value_size;
	case MAX_ENTRIES:
		return request->max_entries;
	case FLAGS:
		return request->flags;
	case EXTRA:
		return request->extra;
	default:
		return 0;
	}
}

static void set_number(struct map_request *request, enum property property, __u64 number)
{
	switch (property) {
	case KEY_SIZE:
		request->key_size = number;
		break;
	case VALUE_SIZE:
		request->value_size = number;
		break;
	case MAX_ENTRIES:
		request->max_entries = number;
		break;
	case FLAGS:
		request->flags = number;
		break;
	default:
		request->extra = number;
		break;
	}
}

/* The object's BTF requires the sizes that it describes. */
static void set_btf(struct map_request *request, const struct map_request *from)
{
	request->btf = from->btf;
	request->btf_fd = from->btf_fd;
	request->key_type_id = from->key_type_id;
	request->value_type_id = from->value_type_id;
	if (from->btf != MAP_BTF_OBJECT)
		return;
	request->key_size = from->key_size;
	request->value_size = from->value_size;
}

static void set_property(struct map_request *request, enum property property,
			 const struct map_request *from)
{
	switch (property) {
	case BTF:
		set_btf(request, from);
		break;
	case NAME:
		memcpy(request->name, from->name, sizeof(request->name));
		break;
	case INNER:
		request->inner_fd = from->inner_fd;
		request->inner_made = from->inner_made;
		break;
	case KEY_SIZE:
	case VALUE_SIZE:
		/*
		 * The sizes of BTF types must match those of the map, else that is the reason of a
		 * refusal.
		 */
		if (request->btf == MAP_BTF_OBJECT)
			request->btf = from->btf;
		/* fall through */
	default:
		set_number(request, property, number_of(from, property));
	}
}

static bool differs(const struct map_request *a, const struct map_request *b,
		    enum property property)
{
	switch (property) {
	case BTF:
		return a->btf != b->btf;
	case NAME:
		return strcmp(a->name, b->name);
	case INNER:
		return a->inner_made != b->inner_made;
	default:
		return number_of(a, property) != number_of(b, property);
	}
}

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

static int try_number(const struct trials *t, enum property property, __u64 number)
{
	struct map_request request = t->smallest;

	set_number(&request, property, number);
	return map_request_try(&request);
}

/* A stack trace consists of addresses of eight bytes (kernel/bpf/stackmap.c). */
static __u64 unit_of(const struct trials *t, enum property property)
{
	return property == VALUE_SIZE && t->refused.type == BPF_MAP_TYPE_STACK_TRACE ? 8 : 1;
}

static bool fits_into_trial(const struct trials *t, enum property property, __u64 number)
{
	struct map_request request = t->smallest;
	int cpus = libbpf_num_possible_cpus();

	set_number(&request, property, number);
	return (__u64)request.max_entries * ((__u64)request.key_size + request.value_size + 64) *
		       (cpus > 0 ? cpus : 1) <= TRIAL_BYTES_MAX;
}

/*
 * Finds the last accepted number between that of the smallest map and a refused one: first with
 * steps that double, so that no trial is much larger than what the kernel accepts, then by
 * bisection.
 *
 * Return: -1 if this would take more memory than a trial may.
 */
static long long last_taken(const struct trials *t, enum property property, __u64 refused)
{
	__u64 unit = unit_of(t, property), taken = number_of(&t->smallest, property);
	bool up = refused > taken;
	__u64 step = unit;

	for (;; step *= 2) {
		__u64 room = up ? refused - taken : taken - refused;
		__u64 next = up ? taken + step : taken - step;

		if (step >= room)
			break;
		if (up && !fits_into_trial(t, property, next))
			return -1;
		if (try_number(t, property, next)) {
			refused = next;
			break;
		}
		taken = next;
	}
	while ((up ? refused - taken : taken - refused) > unit) {
		__u64 half = (up ? refused - taken : taken - refused) / 2 / unit * unit;
		__u64 middle = up ? taken + (half ? half : unit) : taken - (half ? half : unit);

		if (up && !fits_into_trial(t, property, middle))
			return -1;
		if (try_number(t, property, middle))
			refused = middle;
		else
			taken = middle;
	}
	return taken;
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
		report(t, true, "max_entries", power, try_number(t, MAX_ENTRIES, power), -1);
	if (pages != size && pages != power && pages <= UINT32_MAX)
		report(t, true, "max_entries", pages, try_number(t, MAX_ENTRIES, pages), -1);
}

/* Tries numbers next to a refused one. */
static void try_neighbours(const struct trials *t, enum property property, __u64 refused,
			   long long limit)
{
	__u64 smallest = number_of(&t->smallest, property), unit = unit_of(t, property);
	__u64 beyond = refused > smallest ? smallest - unit : smallest + unit;

	/*
	 * Only the number of the smallest map is accepted: tests whether this is true on its other
	 * side.
	 */
	if (limit >= 0 && (__u64)limit == smallest && (smallest || refused < smallest))
		report(t, true, property_names[property], beyond,
		       try_number(t, property, beyond), -1);
	if (refused % unit)
		report(t, true, property_names[property], refused - refused % unit,
		       try_number(t, property, refused - refused % unit), -1);
}

static void try_with_number(struct trials *t, enum property property)
{
	__u64 number = number_of(&t->refused, property);
	int err = try_number(t, property, number);
	long long limit = -1;
	bool ring = property == MAX_ENTRIES && is_ring(t->refused.type);

	if (err) {
		t->found = true;
		if (!ring)
			limit = last_taken(t, property, number);
	}
	report(t, true, property_names[property], number, err, limit);
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
		err = try_number(t, FLAGS, t->smallest.flags ^ bit);
		if (err)
			t->found = true;
		report(t, true, "flag", bit, err, -1);
	}
}

static void try_with(struct trials *t, enum property property)
{
	struct map_request request = t->smallest;
	int err;

	set_property(&request, property, &t->refused);
	err = map_request_try(&request);
	if (err)
		t->found = true;
	report(t, true, property_names[property], property == BTF ? t->refused.btf : 0, err, -1);
}

/*
 * The object's BTF is tried with the object's sizes: the result means nothing if those are refused.
 */
static bool is_worth_trying(const struct trials *t, enum property property)
{
	if (!differs(&t->smallest, &t->refused, property))
		return false;
	return property != BTF || t->refused.btf != MAP_BTF_OBJECT || !t->found;
}

static void try_each_with(struct trials *t)
{
	for (enum property property = 0; property < PROPERTY_CNT; property++) {
		if (!is_worth_trying(t, property))
			continue;
		switch (property) {
		case FLAGS:
			try_with_flags(t);
			break;
		case KEY_SIZE:
		case VALUE_SIZE:
		case MAX_ENTRIES:
		case EXTRA:
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
	for (enum property property = 0; err && property < PROPERTY_CNT; property++) {
		struct map_request request = t->refused;

		if (!differs(&t->smallest, &t->refused, property))
			continue;
		set_property(&request, property, &t->smallest);
		report(t, false, property_names[property], number_of(&t->smallest, property),
		       map_request_try(&request), -1);
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
