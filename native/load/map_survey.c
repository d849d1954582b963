// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <string.h>

#include "base/type_names.h"
#include "fixup/struct_ops.h"
#include "load/map_survey.h"
#include "load/map_trial.h"
#include "log/message.h"
#include "log/record.h"

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

/*
 * An old libbpf converts such a map to the kernel's struct even if it is not created, and crashes
 * if no program made it read the kernel's BTF.
 */
static bool is_always_fitted(const struct bpf_map *map)
{
	return bpf_map__type(map) == BPF_MAP_TYPE_STRUCT_OPS && !struct_ops_is_accessible(map);
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
			map_forget(map);
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
