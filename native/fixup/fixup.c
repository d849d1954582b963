// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <stdbool.h>
#include <string.h>

#include "base/names.h"
#include "base/problem.h"
#include "fixup/entry.h"
#include "fixup/fixup.h"
#include "fixup/global.h"
#include "fixup/struct_ops.h"
#include "log/message.h"
#include "log/record.h"

/* Since this version, libbpf moves the memory of a data section when its size changes. */
#define LIBBPF_RESIZES_MAJOR 1
#define LIBBPF_RESIZES_MINOR 3

struct fixup_result {
	const char *status;
	/* 0 or -errno; then problem_text() gives the reason */
	int err;
	/* the number that replaced `cpus` */
	__u32 number;
	/* the kernel refuses the map: the load continues and reports it */
	bool of_kernel;
};

static struct fixup_result result_of(int err)
{
	return (struct fixup_result){ .status = err ? "error" : "applied", .err = err };
}

/* Uses libbpf's warning, or the errno if there is none. */
static struct fixup_result libbpf_result(int err)
{
	return result_of(err ? problem(err, "%s", message_of_step(err)) : 0);
}

static struct fixup_result map_missing(const struct bpf_object *obj)
{
	struct names names = { 0 };
	const struct bpf_map *map;

	bpf_object__for_each_map(map, obj)
		if (!bpf_map__is_internal(map))
			names_add(&names, bpf_map__name(map));
	return (struct fixup_result){
		.status = "not_found",
		.err = problem(-ENOENT, "no such map; the object has %s", names_text(&names)),
	};
}

static struct fixup_result program_missing(const struct bpf_object *obj, const char *what)
{
	struct names names = { 0 };
	struct bpf_program *prog;

	bpf_object__for_each_program(prog, obj)
		names_add(&names, bpf_program__name(prog));
	return (struct fixup_result){
		.status = "not_found",
		.err = problem(-ENOENT, "no such %s; the object has %s", what, names_text(&names)),
	};
}

static struct fixup_result not_map_in_map(const struct bpf_map *map)
{
	const char *type = libbpf_bpf_map_type_str(bpf_map__type(map));

	return (struct fixup_result){
		.status = "not_map_in_map",
		.err = problem(-EINVAL, "the map has no inner maps: it is of type %s",
			       type ? type : "unknown"),
	};
}

static struct fixup_result set_max_entries(const struct fixup *fixup, struct bpf_map *map)
{
	int entries = fixup->per_cpu ? libbpf_num_possible_cpus() : 0;
	struct fixup_result result;

	if (entries < 0)
		return libbpf_result(entries);
	result = libbpf_result(bpf_map__set_max_entries(map, fixup->per_cpu ? (__u32)entries :
									      fixup->number));
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
		return not_map_in_map(map);
	err = prototypes_set(prototypes, map, &shape);
	result = result_of(err ? problem(err, "the kernel cannot create such an inner map: %s",
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
		return result_of(problem(-EINVAL, "this is a data section: only its value_size "
						  "and its global variables can be set"));
	if (!libbpf_resizes_sections())
		return result_of(problem(-EOPNOTSUPP, "libbpf %d.%d cannot resize a data section; "
					 "libbpf %d.%d is the first version that can",
					 libbpf_major_version(), libbpf_minor_version(),
					 LIBBPF_RESIZES_MAJOR, LIBBPF_RESIZES_MINOR));
	return libbpf_result(bpf_map__set_value_size(map, fixup->number));
}

static struct fixup_result set_map(const struct fixup *fixup, const struct bpf_object *obj,
				   struct prototypes *prototypes)
{
	struct bpf_map *map = bpf_object__find_map_by_name(obj, fixup->subject);

	if (!map)
		return map_missing(obj);
	if (bpf_map__is_internal(map) && fixup->kind != FIXUP_OPTIONAL_MAP)
		return set_section(fixup, map);

	switch (fixup->kind) {
	case FIXUP_MAX_ENTRIES:
		return set_max_entries(fixup, map);
	case FIXUP_KEY_SIZE:
		return libbpf_result(bpf_map__set_key_size(map, fixup->number));
	case FIXUP_VALUE_SIZE:
		return libbpf_result(bpf_map__set_value_size(map, fixup->number));
	case FIXUP_MAP_TYPE:
		return libbpf_result(bpf_map__set_type(map, fixup->map_type));
	case FIXUP_MAP_FLAGS:
		return libbpf_result(bpf_map__set_map_flags(map, fixup->number));
	case FIXUP_NO_AUTOCREATE:
		return libbpf_result(bpf_map__set_autocreate(map, false));
	case FIXUP_NO_PINNING:
		return libbpf_result(bpf_map__set_pin_path(map, NULL));
	case FIXUP_OPTIONAL_MAP:
		return result_of(0); /* maps_survey() handles it */
	default:
		return set_inner_map(fixup, map, prototypes);
	}
}

static struct fixup_result set_global(const struct fixup *fixup, const struct bpf_object *obj)
{
	struct fixup_result result = result_of(global_set(obj, fixup->subject, fixup->value));

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
	return cnt ? libbpf_result(err) : program_missing(obj, "program and no such section");
}

static struct fixup_result set_autoload(const struct fixup *fixup, struct bpf_object *obj)
{
	struct bpf_program *prog = bpf_object__find_program_by_name(obj, fixup->subject);

	return prog ? libbpf_result(bpf_program__set_autoload(prog, fixup->number)) :
		      program_missing(obj, "program");
}

static struct fixup_result set_member(const struct fixup *fixup, const struct bpf_object *obj)
{
	struct bpf_map *map = bpf_object__find_map_by_name(obj, fixup->subject);

	return map ? result_of(struct_ops_set(obj, map, fixup->key, fixup->value)) :
		     map_missing(obj);
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
		return set_map(fixup, obj, prototypes);
	}
}

static struct fixup_result write_entry(const struct fixup *fixup, const struct bpf_object *obj,
				       const struct prototypes *prototypes)
{
	const struct bpf_map *map = bpf_object__find_map_by_name(obj, fixup->subject);

	if (!map)
		return map_missing(obj);
	if (bpf_map__is_internal(map))
		return result_of(problem(-EINVAL,
					 "this is a data section: set its global variables"));
	if (!bpf_map__autocreate(map))
		return result_of(problem(-EBADF, "the map was not created: its autocreate is off"));
	if (fixup->kind == FIXUP_ENTRY)
		return result_of(entry_write(fixup, map, obj));
	if (!map_is_outer(map))
		return not_map_in_map(map);
	return result_of(inner_entry_write(fixup, map, obj, prototypes));
}

static void fixup_report(const struct plan_case *c, size_t index,
			 const struct fixup_result *result)
{
	record_begin("fixup");
	record_number("case", c->id);
	record_number("index", index);
	record_string("subject", c->fixups[index].subject);
	record_string("status", result->status);
	record_number("errno", -result->err);
	record_number("number", result->number);
	record_string("message", result->err ? problem_text() : "");
	record_end();
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
