// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <string.h>

#include "base/problem.h"
#include "fixup/map_fixup.h"

/* Since this version, libbpf moves the memory of a data section when its size changes. */
#define LIBBPF_RESIZES_MAJOR 1
#define LIBBPF_RESIZES_MINOR 3

static struct fixup_result set_max_entries(const struct fixup *fixup, struct bpf_map *map)
{
	int entries = fixup->per_cpu ? libbpf_num_possible_cpus() : 0;
	struct fixup_result result;

	if (entries < 0)
		return fixup_libbpf_result(entries);
	result = fixup_libbpf_result(bpf_map__set_max_entries(
			map, fixup->per_cpu ? (__u32)entries : fixup->number));
	result.number = entries;
	return result;
}

static struct fixup_result set_inner_map(const struct fixup *fixup, struct bpf_map *map,
					 struct prototypes *prototypes)
{
	const struct map_shape shape = {
		.type = fixup->map_type,
		.key_size = fixup->key_size,
		.value_size = fixup->value_size,
		.max_entries = fixup->max_entries,
		.flags = fixup->map_flags,
	};
	/* Without the new prototype, the load would use the one that the object declares. */
	bool declared = bpf_map__inner_map(map);
	struct fixup_result result;
	int err;

	if (!map_is_outer(map))
		return fixup_not_map_in_map(map);
	err = prototypes_set(prototypes, map, &shape);
	result = fixup_result_of(err ? problem(err, "the kernel cannot create such an inner map: %s",
					       strerror(-err)) : 0);
	if (err && !declared) {
		result.status = "unsupported";
		result.of_kernel = true;
	}
	return result;
}

static bool libbpf_resizes_sections(void)
{
	return libbpf_major_version() > LIBBPF_RESIZES_MAJOR ||
	       libbpf_minor_version() >= LIBBPF_RESIZES_MINOR;
}

/* .data, .bss, .rodata: the compiler laid them out; the last array in one may grow. */
static struct fixup_result set_section(const struct fixup *fixup, struct bpf_map *map)
{
	if (fixup->kind != FIXUP_VALUE_SIZE)
		return fixup_result_of(problem(-EINVAL, "this is a data section: only its "
					       "value_size and its global variables can be set"));
	if (!libbpf_resizes_sections())
		return fixup_result_of(problem(-EOPNOTSUPP, "libbpf %d.%d cannot resize a data "
					       "section; libbpf %d.%d is the first version that can",
					       libbpf_major_version(), libbpf_minor_version(),
					       LIBBPF_RESIZES_MAJOR, LIBBPF_RESIZES_MINOR));
	return fixup_libbpf_result(bpf_map__set_value_size(map, fixup->number));
}

struct fixup_result map_fixup_apply(const struct fixup *fixup, const struct bpf_object *obj,
				    struct prototypes *prototypes)
{
	struct bpf_map *map = bpf_object__find_map_by_name(obj, fixup->subject);

	if (!map)
		return fixup_map_missing(obj);
	if (bpf_map__is_internal(map) && fixup->kind != FIXUP_OPTIONAL_MAP)
		return set_section(fixup, map);

	switch (fixup->kind) {
	case FIXUP_MAX_ENTRIES:
		return set_max_entries(fixup, map);
	case FIXUP_KEY_SIZE:
		return fixup_libbpf_result(bpf_map__set_key_size(map, fixup->number));
	case FIXUP_VALUE_SIZE:
		return fixup_libbpf_result(bpf_map__set_value_size(map, fixup->number));
	case FIXUP_MAP_TYPE:
		return fixup_libbpf_result(bpf_map__set_type(map, fixup->map_type));
	case FIXUP_MAP_FLAGS:
		return fixup_libbpf_result(bpf_map__set_map_flags(map, fixup->number));
	case FIXUP_NO_AUTOCREATE:
		return fixup_libbpf_result(bpf_map__set_autocreate(map, false));
	case FIXUP_NO_PINNING:
		return fixup_libbpf_result(bpf_map__set_pin_path(map, NULL));
	case FIXUP_OPTIONAL_MAP:
		return fixup_result_of(0); /* maps_survey() handles it */
	default:
		return set_inner_map(fixup, map, prototypes);
	}
}
