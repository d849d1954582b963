// SPDX-License-Identifier: Apache-2.0
#include <errno.h>

#include "base/names.h"
#include "base/problem.h"
#include "fixup/fixup_result.h"
#include "log/message.h"
#include "log/record.h"

struct fixup_result fixup_result_of(int err)
{
	return (struct fixup_result){ .status = err ? "error" : "applied", .err = err };
}

struct fixup_result fixup_libbpf_result(int err)
{
	return fixup_result_of(err ? problem(err, "%s", message_of_step(err)) : 0);
}

struct fixup_result fixup_map_missing(const struct bpf_object *obj)
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

struct fixup_result fixup_program_missing(const struct bpf_object *obj, const char *what)
{
	struct names names = { 0 };

	names_add_programs(&names, obj);
	return (struct fixup_result){
		.status = "not_found",
		.err = problem(-ENOENT, "no such %s; the object has %s", what, names_text(&names)),
	};
}

struct fixup_result fixup_not_map_in_map(const struct bpf_map *map)
{
	const char *type = libbpf_bpf_map_type_str(bpf_map__type(map));

	return (struct fixup_result){
		.status = "not_map_in_map",
		.err = problem(-EINVAL, "the map has no inner maps: it is of type %s",
			       type ? type : "unknown"),
	};
}

void fixup_report(const struct plan_case *c, size_t index, const struct fixup_result *result)
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
