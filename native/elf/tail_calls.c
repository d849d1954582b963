// SPDX-License-Identifier: Apache-2.0
#include <bpf/bpf.h>

#include "elf/tail_calls.h"
#include "log/record.h"

/* Maximum number of entries that are read of a prog array. */
#define ENTRIES_MAX 1024

static __u32 id_of(int fd)
{
	struct bpf_prog_info info = { 0 };
	__u32 len = sizeof(info);

	return bpf_obj_get_info_by_fd(fd, &info, &len) ? 0 : info.id;
}

static const struct bpf_program *program_of(const struct bpf_object *obj, __u32 id)
{
	struct bpf_program *prog;

	bpf_object__for_each_program(prog, (struct bpf_object *)obj)
		if (bpf_program__fd(prog) >= 0 && id_of(bpf_program__fd(prog)) == id)
			return prog;
	return NULL;
}

/*
 * User space reads the ids of programs from a prog array (kernel/bpf/arraymap.c,
 * prog_fd_array_sys_lookup_elem).
 */
static void report_map(const struct plan_case *c, const struct bpf_object *obj, const struct bpf_map *map)
{
	for (__u32 key = 0; key < bpf_map__max_entries(map) && key < ENTRIES_MAX; key++) {
		const struct bpf_program *prog;
		__u32 id;

		if (bpf_map_lookup_elem(bpf_map__fd(map), &key, &id))
			continue;
		prog = program_of(obj, id);
		if (!prog)
			continue;
		record_begin("tail_call");
		record_number("case", c->id);
		record_string("map", bpf_map__name(map));
		record_number("key", key);
		record_string("program", bpf_program__name(prog));
		record_end();
	}
}

void tail_calls_report(const struct plan_case *c, const struct bpf_object *obj)
{
	const struct bpf_map *map;

	bpf_object__for_each_map(map, (struct bpf_object *)obj)
		if (bpf_map__type(map) == BPF_MAP_TYPE_PROG_ARRAY && bpf_map__fd(map) >= 0)
			report_map(c, obj, map);
}
