// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <stdlib.h>

#include "fixup/struct_ops.h"
#include "load/maps.h"

void maps_free(struct maps *maps)
{
	map_uses_free(&maps->uses);
	free(maps->states);
	*maps = (struct maps){ 0 };
}

int maps_read(struct maps *maps, const struct plan_case *c, const struct bpf_object *obj)
{
	int err;

	if (maps->states)
		return 0;
	err = map_uses_read(&maps->uses, c->object, obj);
	if (err)
		return err;
	maps->cnt = maps->uses.map_cnt;
	maps->states = calloc(maps->cnt + 1, sizeof(*maps->states));
	if (maps->states)
		return 0;
	maps_free(maps);
	return -ENOMEM;
}

void map_forget(struct bpf_map *map)
{
	if (bpf_map__type(map) == BPF_MAP_TYPE_STRUCT_OPS)
		struct_ops_forget(map);
	else
		bpf_map__set_autocreate(map, false);
}

void maps_leave_out(const struct maps *maps, struct bpf_object *obj)
{
	struct bpf_map *map;
	size_t i = 0;

	bpf_object__for_each_map(map, obj)
		if (maps->states[i++].off)
			bpf_map__set_autocreate(map, false);
}

static bool is_needed(const struct maps *maps, const struct bpf_object *obj, size_t map)
{
	struct bpf_program *prog;
	size_t i = 0;

	bpf_object__for_each_program(prog, obj) {
		if (bpf_program__autoload(prog) && map_uses_program(&maps->uses, i, map))
			return true;
		i++;
	}
	return false;
}

static const struct bpf_program *program_at(const struct bpf_object *obj, size_t index)
{
	struct bpf_program *prog;

	bpf_object__for_each_program(prog, obj)
		if (!index--)
			return prog;
	return NULL;
}

/* For a struct_ops map, asks libbpf, or else the object file. */
static bool has_member(const struct maps *maps, const struct bpf_object *obj, size_t map_index,
		       const struct bpf_map *map, size_t program)
{
	if (bpf_map__type(map) != BPF_MAP_TYPE_STRUCT_OPS)
		return false;
	return struct_ops_is_accessible(map) ? struct_ops_has(obj, map, program_at(obj, program))
					     : map_uses_member(&maps->uses, program, map_index);
}

static bool has_members_on(const struct maps *maps, const struct bpf_object *obj, size_t map_index,
			   const struct bpf_map *map)
{
	struct bpf_program *prog;
	size_t i = 0;

	bpf_object__for_each_program(prog, obj) {
		if (bpf_program__autoload(prog) && has_member(maps, obj, map_index, map, i))
			return true;
		i++;
	}
	return false;
}

/* Tests whether this map belongs to a trial of the enabled programs. */
static bool is_selected(const struct maps *maps, const struct bpf_object *obj, size_t index,
			const struct bpf_map *map)
{
	const struct map_state *state = &maps->states[index];

	if (bpf_map__type(map) != BPF_MAP_TYPE_STRUCT_OPS)
		return is_needed(maps, obj, index);
	return (!state->err || state->partly) && has_members_on(maps, obj, index, map);
}

void maps_select(const struct maps *maps, struct bpf_object *obj)
{
	struct bpf_map *map;
	size_t i = 0;

	maps_leave_out(maps, obj);
	bpf_object__for_each_map(map, obj) {
		if (!is_selected(maps, obj, i, map))
			map_forget(map);
		i++;
	}
}

/*
 * Returns the first refused map that a program needs, of those that are left out or of those that
 * are not.
 */
static const struct bpf_map *first_needed(const struct maps *maps, const struct bpf_object *obj,
					  size_t program, bool off)
{
	struct bpf_map *map;
	size_t i = 0;

	bpf_object__for_each_map(map, obj) {
		const struct map_state *state = &maps->states[i];

		if ((off ? state->off : state->err && !state->off && !state->partly) &&
		    (map_uses_program(&maps->uses, program, i) || has_member(maps, obj, i, map, program)))
			return map;
		i++;
	}
	return NULL;
}

const struct bpf_map *maps_blocking(const struct maps *maps, const struct bpf_object *obj,
				    size_t program)
{
	return first_needed(maps, obj, program, false);
}

const struct bpf_map *maps_missing(const struct maps *maps, const struct bpf_object *obj,
				   size_t program)
{
	return first_needed(maps, obj, program, true);
}

int maps_err(const struct maps *maps, const struct bpf_object *obj, const struct bpf_map *which)
{
	struct bpf_map *map;
	size_t i = 0;

	bpf_object__for_each_map(map, obj) {
		if (map == which)
			return maps->states[i].err;
		i++;
	}
	return 0;
}

bool maps_all_optional(const struct maps *maps)
{
	for (size_t i = 0; i < maps->cnt; i++)
		if (maps->states[i].err && !maps->states[i].off)
			return false;
	return true;
}
