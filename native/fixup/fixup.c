// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <stdbool.h>
#include <string.h>

#include "base/problem.h"
#include "fixup/entry.h"
#include "fixup/fixup.h"
#include "fixup/fixup_result.h"
#include "fixup/global.h"
#include "fixup/map_fixup.h"
#include "fixup/struct_ops.h"
#include "log/message.h"

static struct fixup_result set_global(const struct fixup *fixup, const struct bpf_object *obj)
{
	struct fixup_result result = fixup_result_of(global_set(obj, fixup->subject, fixup->value));

	if (result.err == -ENOENT)
		result.status = "not_found";
	return result;
}

static struct fixup_result set_program_type(const struct fixup *fixup, struct bpf_object *obj)
{
	struct bpf_program *prog;
	size_t cnt = 0;
	int err = 0;

	bpf_object__for_each_program(prog, obj) {
		if (strcmp(bpf_program__name(prog), fixup->subject) &&
		    strcmp(bpf_program__section_name(prog), fixup->subject))
			continue;
		cnt++;
		if (!err)
			err = bpf_program__set_type(prog, fixup->prog_type);
	}
	return cnt ? fixup_libbpf_result(err) :
		     fixup_program_missing(obj, "program and no such section");
}

static struct fixup_result set_autoload(const struct fixup *fixup, struct bpf_object *obj)
{
	struct bpf_program *prog = bpf_object__find_program_by_name(obj, fixup->subject);

	return prog ? fixup_libbpf_result(bpf_program__set_autoload(prog, fixup->number)) :
		      fixup_program_missing(obj, "program");
}

static struct fixup_result set_member(const struct fixup *fixup, const struct bpf_object *obj)
{
	struct bpf_map *map = bpf_object__find_map_by_name(obj, fixup->subject);

	return map ? fixup_result_of(struct_ops_set(obj, map, fixup->key, fixup->value)) :
		     fixup_map_missing(obj);
}

static struct fixup_result apply(const struct fixup *fixup, struct bpf_object *obj,
				 struct prototypes *prototypes)
{
	switch (fixup->kind) {
	case FIXUP_GLOBAL:
		return set_global(fixup, obj);
	case FIXUP_PROGRAM_TYPE:
		return set_program_type(fixup, obj);
	case FIXUP_AUTOLOAD:
		return set_autoload(fixup, obj);
	case FIXUP_STRUCT_OPS:
		return set_member(fixup, obj);
	default:
		return map_fixup_apply(fixup, obj, prototypes);
	}
}

static struct fixup_result write_entry(const struct fixup *fixup, const struct bpf_object *obj,
				       const struct prototypes *prototypes)
{
	const struct bpf_map *map = bpf_object__find_map_by_name(obj, fixup->subject);

	if (!map)
		return fixup_map_missing(obj);
	if (bpf_map__is_internal(map))
		return fixup_result_of(problem(-EINVAL,
					       "this is a data section: set its global variables"));
	if (!bpf_map__autocreate(map))
		return fixup_result_of(problem(-EBADF,
					       "the map was not created: its autocreate is off"));
	if (fixup->kind == FIXUP_ENTRY)
		return fixup_result_of(entry_write(fixup, map, obj));
	if (!map_is_outer(map))
		return fixup_not_map_in_map(map);
	return fixup_result_of(inner_entry_write(fixup, map, obj, prototypes));
}

static bool is_entry(const struct fixup *fixup)
{
	return fixup->kind == FIXUP_ENTRY || fixup->kind == FIXUP_INNER_ENTRY;
}

int fixups_apply(const struct plan_case *c, struct bpf_object *obj,
		 struct prototypes *prototypes, bool report)
{
	int err;

	err = prototypes_init(prototypes, obj);
	for (size_t i = 0; i < c->fixup_cnt && prototypes->list; i++) {
		struct fixup_result result;

		if (is_entry(&c->fixups[i]))
			continue;
		message_step();
		result = apply(&c->fixups[i], obj, prototypes);
		if (report)
			fixup_report(c, i, &result);
		if (!err && !result.of_kernel)
			err = result.err;
	}
	return err;
}

/*
 * Tests whether a map is left out because it is optional, or because of an optional map: there is
 * nothing to write to. An entry for a map that the plan itself disables is a mistake.
 */
static bool is_left_out(const struct plan_case *c, const char *subject,
			const struct bpf_object *obj)
{
	const struct bpf_map *map = bpf_object__find_map_by_name(obj, subject);

	if (!map || bpf_map__autocreate(map))
		return false;
	for (size_t i = 0; i < c->fixup_cnt; i++)
		if (c->fixups[i].kind == FIXUP_NO_AUTOCREATE && !strcmp(c->fixups[i].subject, subject))
			return false;
	return true;
}

int fixups_write_entries(const struct plan_case *c, struct bpf_object *obj,
			 const struct prototypes *prototypes)
{
	int err = 0;

	for (size_t i = 0; i < c->fixup_cnt; i++) {
		struct fixup_result result;

		if (!is_entry(&c->fixups[i]) || is_left_out(c, c->fixups[i].subject, obj))
			continue;
		result = write_entry(&c->fixups[i], obj, prototypes);
		fixup_report(c, i, &result);
		if (!err)
			err = result.err;
	}
	return err;
}
