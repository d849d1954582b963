// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/type_names.h"
#include "fixup/struct_ops.h"
#include "load/map_survey.h"
#include "load/map_trial.h"
#include "log/message.h"
#include "log/record.h"

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

static const char *btf_words(const struct map_request *request, const struct bpf_map *map)
{
	if (request->btf != MAP_BTF_NONE)
		return "given";
	return bpf_map__btf_value_type_id(map) ? "refused" : "none";
}

static void report_refused(const struct plan_case *c, const struct map_refusal *refusal,
			   const char *message)
{
	const struct map_request *request = &refusal->request;
	const char *name = bpf_map__name(refusal->map), *type = map_type_name(request->type);

	record_begin("map_refused");
	record_number("case", c->id);
	record_string("map", name);
	record_bool("inner", refusal->inner);
	record_number("errno", refusal->err);
	record_string("message", message);
	record_string("map_type", type ? type : "unknown");
	record_number("key_size", request->key_size);
	record_number("value_size", request->value_size);
	record_number("max_entries", request->max_entries);
	record_number("flags", request->flags);
	record_number("extra", request->extra);
	record_string("btf", btf_words(request, refusal->map));
	record_end();
	/*
	 * The kernel does not have the struct, or has another version of it: no size changes that.
	 */
	if (request->type != BPF_MAP_TYPE_STRUCT_OPS)
		map_trial_run(c, name, request);
}

/*
 * Returns the refusal of a prototype from the manifest: the outer map fails without it, but is not
 * the cause.
 */
static struct map_refusal refusal_of(const struct prototype *prototype)
{
	const struct map_shape *shape = &prototype->shape;

	return (struct map_refusal){
		.map = prototype->outer,
		.inner = true,
		.err = prototype->err,
		.request = {
			.type = shape->type,
			.key_size = shape->key_size,
			.value_size = shape->value_size,
			.max_entries = shape->max_entries,
			.flags = shape->flags,
			.btf_fd = -1,
			.inner_fd = -1,
		},
	};
}

/* Return: whether the attempt failed at a map that was not known to be refused. */
static bool note_refused(const struct plan_case *c, const struct attempt *attempt,
			 struct maps *maps)
{
	const struct map_refusal *own = &attempt->watch.refused;
	const struct prototype *prototype = own->map ?
				prototypes_refused(&attempt->prototypes, own->map) : NULL;
	const struct map_refusal refusal = prototype ? refusal_of(prototype) : *own;
	struct bpf_map *map;
	size_t i = 0;

	bpf_object__for_each_map(map, attempt->obj) {
		if (map == refusal.map && !maps->states[i].err) {
			maps->states[i].err = refusal.err;
			maps->states[i].partly = refusal.partly;
			report_refused(c, &refusal, prototype ? "" : message_of_step(refusal.err));
			return true;
		}
		i++;
	}
	return false;
}

static bool is_refused(const struct maps *maps, size_t map)
{
	if (maps->states[map].err)
		return true;
	for (size_t i = 0; i < maps->cnt; i++)
		if (maps->states[i].err && map_uses_map(&maps->uses, map, i))
			return true;
	return false;
}

/* Leaves a map out of a trial, in a way that a loader does not need. */
static void leave_out(struct bpf_map *map)
{
	if (bpf_map__type(map) == BPF_MAP_TYPE_STRUCT_OPS)
		struct_ops_forget(map);
	else
		bpf_map__set_autocreate(map, false);
}

/*
 * An old libbpf converts such a map to the kernel's struct even if it is not created, and crashes
 * if no program made it read the kernel's BTF.
 */
static bool is_always_fitted(const struct bpf_map *map)
{
	return bpf_map__type(map) == BPF_MAP_TYPE_STRUCT_OPS && !struct_ops_is_told(map);
}

/* Loads only the maps that are not known to be refused. */
static int try_others(const struct plan_case *c, const struct maps *maps, struct attempt *attempt)
{
	struct bpf_program *prog;
	struct bpf_map *map;
	size_t i = 0;
	int err;

	err = attempt_open(c, attempt, NULL);
	if (err)
		return err;
	bpf_object__for_each_program(prog, attempt->obj)
		bpf_program__set_autoload(prog, false);
	bpf_object__for_each_map(map, attempt->obj)
		if (is_refused(maps, i++) || is_always_fitted(map))
			leave_out(map);
	attempt_load(c, attempt, NULL, NULL);
	return attempt->watch.submissions ? 0 : -ENOMEM;
}

static bool is_optional(const struct plan_case *c, const struct bpf_map *map)
{
	for (size_t i = 0; i < c->fixup_cnt; i++)
		if (c->fixups[i].kind == FIXUP_OPTIONAL_MAP &&
		    !strcmp(c->fixups[i].subject, bpf_map__name(map)))
			return true;
	return false;
}

static void report_off(const struct plan_case *c, const struct bpf_map *map, const char *needs)
{
	record_begin("map_off");
	record_number("case", c->id);
	record_string("map", bpf_map__name(map));
	record_string("needs", needs);
	record_end();
}

static void leave_out_optional(const struct plan_case *c, const struct bpf_object *obj,
			       struct maps *maps)
{
	struct bpf_map *map, *inner;
	size_t i = 0, k;

	bpf_object__for_each_map(map, obj) {
		/* A loader cannot leave out a map that its libbpf always converts. */
		if (maps->states[i].err && is_optional(c, map) && !is_always_fitted(map)) {
			maps->states[i].off = true;
			report_off(c, map, NULL);
		}
		i++;
	}
	/* A map that the object fills with a map that is left out cannot be filled. */
	i = 0;
	bpf_object__for_each_map(map, obj) {
		k = 0;
		bpf_object__for_each_map(inner, obj) {
			if (!maps->states[i].off && maps->states[k].err && maps->states[k].off &&
			    map_uses_map(&maps->uses, i, k)) {
				maps->states[i].off = true;
				report_off(c, map, bpf_map__name(inner));
			}
			k++;
		}
		i++;
	}
}

int maps_survey(const struct plan_case *c, const struct attempt *failed, struct maps *maps)
{
	struct message_text before = message_take();
	bool news = note_refused(c, failed, maps);
	int err = 0;

	while (news && !err) {
		struct attempt attempt = { 0 };

		message_drop();
		err = try_others(c, maps, &attempt);
		news = !err && note_refused(c, &attempt, maps);
		attempt_close(&attempt);
	}
	message_put_back(&before);
	if (!err)
		leave_out_optional(c, failed->obj, maps);
	return err;
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
	return struct_ops_is_told(map) ? struct_ops_has(obj, map, program_at(obj, program)) :
	       map_uses_member(&maps->uses, program, map_index);
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
			leave_out(map);
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
