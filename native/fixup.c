// SPDX-License-Identifier: Apache-2.0
#include <bpf/bpf.h>
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

#include "fixup.h"
#include "record.h"

enum fixup_status {
	FIXUP_APPLIED,
	FIXUP_MAP_NOT_FOUND,
	FIXUP_NOT_MAP_IN_MAP,
	FIXUP_ERROR,
};

struct fixup_result {
	enum fixup_status status;
	/* 0 or -errno */
	int err;
	__u32 max_entries;
};

static const char *const status_names[] = {
	[FIXUP_APPLIED] = "applied",
	[FIXUP_MAP_NOT_FOUND] = "map_not_found",
	[FIXUP_NOT_MAP_IN_MAP] = "not_map_in_map",
	[FIXUP_ERROR] = "error",
};

static struct fixup_result failed(int err)
{
	return (struct fixup_result){ .status = FIXUP_ERROR, .err = err };
}

static struct fixup_result apply_max_entries(const struct fixup *fixup, struct bpf_map *map)
{
	int entries = fixup->per_cpu ? libbpf_num_possible_cpus() : 0;
	int err;

	if (entries < 0)
		return failed(entries);
	err = bpf_map__set_max_entries(map, fixup->per_cpu ? (__u32)entries : fixup->max_entries);
	if (err)
		return failed(err);
	return (struct fixup_result){ .max_entries = bpf_map__max_entries(map) };
}

static struct fixup_result apply_inner_map(const struct fixup *fixup, struct bpf_map *map,
					   struct prototypes *prototypes)
{
	int fd, err;

	if (bpf_map__type(map) != BPF_MAP_TYPE_HASH_OF_MAPS &&
	    bpf_map__type(map) != BPF_MAP_TYPE_ARRAY_OF_MAPS)
		return (struct fixup_result){ .status = FIXUP_NOT_MAP_IN_MAP, .err = -EINVAL };

	fd = bpf_map_create(fixup->inner_type, NULL, fixup->key_size, fixup->value_size,
			    fixup->max_entries, NULL);
	if (fd < 0)
		return failed(-errno);

	/* Replaces a prototype that the object declares. libbpf does not take the fd over. */
	err = bpf_map__set_inner_map_fd(map, fd);
	if (err) {
		close(fd);
		return failed(err);
	}
	prototypes->fds[prototypes->cnt++] = fd;
	return (struct fixup_result){ 0 };
}

static struct fixup_result fixup_apply(const struct fixup *fixup, struct bpf_object *obj,
				       struct prototypes *prototypes)
{
	struct bpf_map *map = bpf_object__find_map_by_name(obj, fixup->map);

	if (!map)
		return (struct fixup_result){ .status = FIXUP_MAP_NOT_FOUND, .err = -ENOENT };
	/* .data, .bss, .rodata, .kconfig: the compiler has laid them out as one value. */
	if (bpf_map__is_internal(map))
		return failed(-EINVAL);
	if (fixup->kind == FIXUP_MAX_ENTRIES)
		return apply_max_entries(fixup, map);
	return apply_inner_map(fixup, map, prototypes);
}

static void fixup_report(const struct plan_case *c, size_t index,
			 const struct fixup_result *result)
{
	record_begin("fixup");
	record_number("case", c->id);
	record_number("index", index);
	record_string("map", c->fixups[index].map);
	record_string("status", status_names[result->status]);
	record_number("errno", -result->err);
	record_number("max_entries", result->max_entries);
	record_end();
}

int fixups_apply(const struct plan_case *c, struct bpf_object *obj,
		 struct prototypes *prototypes, bool report)
{
	int err = 0;

	*prototypes = (struct prototypes){ .fds = calloc(c->fixup_cnt + 1, sizeof(int)) };
	if (!prototypes->fds)
		return -ENOMEM;

	for (size_t i = 0; i < c->fixup_cnt; i++) {
		struct fixup_result result = fixup_apply(&c->fixups[i], obj, prototypes);

		if (report)
			fixup_report(c, i, &result);
		if (!err)
			err = result.err;
	}
	return err;
}

void prototypes_close(struct prototypes *prototypes)
{
	for (size_t i = 0; i < prototypes->cnt; i++)
		close(prototypes->fds[i]);
	free(prototypes->fds);
	*prototypes = (struct prototypes){ 0 };
}
