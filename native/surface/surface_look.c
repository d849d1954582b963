// SPDX-License-Identifier: Apache-2.0
#include "log/record.h"
#include "surface/surface_look.h"

void surface_look_record(const struct surface_look *look, const char *type)
{
	record_begin(type);
	record_number("case", look->c->id);
	record_string("program", bpf_program__name(look->prog));
}

/*
 * For kernels without line info (before 5.0), the file would be read for each line. Other kernels
 * report the same lines.
 */
void surface_look_line(const struct surface_look *look, long insn)
{
	struct source_line line;
	bool found = look->source->opts->line_info && !source_line_find(&line, insn, look->source);

	source_line_record("line", found ? &line : NULL);
}

void surface_look_unfollowed(const struct surface_look *look, const char *why, long insn)
{
	surface_look_record(look, "unfollowed");
	record_string("why", why);
	record_string("map", NULL);
	surface_look_line(look, insn);
	record_end();
}

const struct bpf_map *surface_look_map(const struct surface_look *look, const struct bpf_insn *insn)
{
	const struct bpf_map *map;

	bpf_object__for_each_map(map, (struct bpf_object *)look->obj)
		if (bpf_map__fd(map) == insn->imm)
			return map;
	return NULL;
}
