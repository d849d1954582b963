// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "kernel/map_references.h"
#include "kernel/map_uses.h"

static bool *row_of_map(const struct map_uses *uses, size_t map)
{
	return uses->table + (uses->program_cnt + map) * uses->map_cnt;
}

static bool is_empty(const bool *row, size_t cnt)
{
	for (size_t i = 0; i < cnt; i++)
		if (row[i])
			return false;
	return true;
}

/*
 * A program that needs a map also needs its inner maps. Inner maps contain no further maps
 * (kernel/bpf/map_in_map.c).
 */
static void add_inner(struct map_uses *uses)
{
	for (size_t outer = 0; outer < uses->map_cnt; outer++) {
		const bool *inner = row_of_map(uses, outer);

		if (is_empty(inner, uses->map_cnt))
			continue;
		for (size_t prog = 0; prog < uses->program_cnt; prog++) {
			bool *row = uses->table + prog * uses->map_cnt;

			for (size_t i = 0; row[outer] && i < uses->map_cnt; i++)
				row[i] = row[i] || inner[i];
		}
	}
}

static void fill(struct map_uses *uses, struct map_references *r)
{
	struct bpf_program *prog;
	bool *row = uses->table;
	struct bpf_map *map;
	size_t i = 0;

	bpf_object__for_each_program(prog, r->obj) {
		map_references_of_program(r, prog, row, uses->map_cnt);
		row += uses->map_cnt;
	}
	bpf_object__for_each_map(map, r->obj) {
		map_references_of_map(r, map, row);
		row += uses->map_cnt;
		if (bpf_map__type(map) == BPF_MAP_TYPE_STRUCT_OPS)
			map_references_members(r, map, uses->members + i * uses->program_cnt);
		i++;
	}
	add_inner(uses);
}

int map_uses_read(struct map_uses *uses, const char *path, const struct bpf_object *obj)
{
	struct map_references r;
	struct bpf_program *prog;
	struct bpf_map *map;

	*uses = (struct map_uses){ 0 };
	bpf_object__for_each_program(prog, obj)
		uses->program_cnt++;
	bpf_object__for_each_map(map, obj)
		uses->map_cnt++;
	uses->table = calloc((uses->program_cnt + uses->map_cnt) * uses->map_cnt + 1,
			     sizeof(*uses->table));
	uses->members = calloc(uses->map_cnt * uses->program_cnt + 1, sizeof(*uses->members));
	if (!uses->table || !uses->members) {
		map_uses_free(uses);
		return -ENOMEM;
	}

	if (map_references_open(&r, path, obj))
		fill(uses, &r);
	else
		memset(uses->table, true, uses->program_cnt * uses->map_cnt);
	map_references_close(&r);
	return 0;
}

bool map_uses_program(const struct map_uses *uses, size_t program, size_t map)
{
	return uses->table[program * uses->map_cnt + map];
}

bool map_uses_map(const struct map_uses *uses, size_t outer, size_t map)
{
	return row_of_map(uses, outer)[map];
}

bool map_uses_member(const struct map_uses *uses, size_t program, size_t map)
{
	return uses->members[map * uses->program_cnt + program];
}

void map_uses_free(struct map_uses *uses)
{
	free(uses->members);
	free(uses->table);
	*uses = (struct map_uses){ 0 };
}
