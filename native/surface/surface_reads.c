// SPDX-License-Identifier: Apache-2.0
#include "elf/btf_path.h"
#include "elf/btf_words.h"
#include "elf/core_relocations.h"
#include "log/record.h"
#include "surface/surface_reads.h"

/* Search for the CO-RE relocation of a read, which names the field of the context. */
struct named_read {
	const struct surface_look *look;
	const struct context_read *read;
	struct btf_path path;
	bool found;
};

static int name_read(const struct core_relocation *relocation, void *arg)
{
	struct named_read *named = arg;
	struct btf_field field;

	if (relocation->kind != BPF_CORE_FIELD_BYTE_OFFSET ||
	    (relocation->insn != (long)named->read->insn &&
	     relocation->insn != (long)named->read->offset_insn))
		return 0;
	named->found = !btf_path_of_field(named->look->source->btf, relocation->type_id, relocation->access,
					  &named->path, &field);
	return named->found;
}

/* Returns the id of the type that the program declares for its context, 0 if there is none. */
static __u32 context_type(const struct surface_look *look)
{
	const struct btf *btf = look->source->btf;
	int id = btf__find_by_name_kind(btf, bpf_program__name(look->prog), BTF_KIND_FUNC);
	const struct btf_type *type = id > 0 ? btf__type_by_id(btf, id) : NULL;
	__u32 context;

	type = type ? btf__type_by_id(btf, type->type) : NULL;
	if (!type || !btf_is_func_proto(type) || !btf_vlen(type))
		return 0;
	context = btf_params(type)->type;
	type = btf_skip_to_type(btf, &context);
	return type && btf_is_ptr(type) ? type->type : 0;
}

/* Returns the program's own name of what it reads, or NULL. */
static const char *member_of(const struct surface_look *look, const struct context_read *read, struct btf_path *path)
{
	struct named_read named = { .look = look, .read = read };
	__u32 context;

	/* Registers and arguments have a different type on each kernel. */
	if (!look->source->btf || bpf_program__type(look->prog) != BPF_PROG_TYPE_TRACEPOINT)
		return NULL;
	core_relocations_each(&look->elf, look->source->btf, &look->placements, name_read, &named);
	context = context_type(look);
	*path = named.path;
	if (named.found || (context && btf_field_at(look->source->btf, context, read->offset, path)))
		return path->path;
	return NULL;
}

/* The read covers several arguments or registers: which of them it uses is not followed. */
static bool is_of_several(const struct surface_look *look, const struct context_read *read)
{
	return bpf_program__type(look->prog) != BPF_PROG_TYPE_TRACEPOINT &&
	       read->offset % sizeof(__u64) + read->size > sizeof(__u64);
}

void surface_reads_report(const struct surface_look *look)
{
	static const char *const ways[] = {
		[READ_LOAD] = "load",		[READ_PROBE] = "probe",	      [READ_ARG_HELPER] = "argument",
		[READ_RET_HELPER] = "return", [READ_DATA_LOC] = "data_loc",
	};
	const struct context_reads *found = &look->found;

	for (size_t i = 0; i < found->read_cnt && i < SURFACE_RECORDS_MAX; i++) {
		const struct context_read *read = &found->reads[i];
		struct btf_path path;

		/*
		 * The target of a pointer argument is not part of the context; the read of the
		 * argument has its own record.
		 */
		if (read->via == READ_THROUGH || !read->used || read->assumed)
			continue;
		if (is_of_several(look, read)) {
			surface_look_unfollowed(look, "copy", read->insn);
			continue;
		}
		surface_look_record(look, "read");
		record_string("via", ways[read->via]);
		record_number("offset", read->offset);
		record_number("size", read->size);
		record_string("member", member_of(look, read, &path));
		surface_look_line(look, read->insn);
		record_end();
	}
}

void surface_reads_unfollowed(const struct surface_look *look)
{
	static const char *const reasons[] = {
		[UNFOLLOWED_OFFSET] = "offset",	      [UNFOLLOWED_THROUGH] = "through",
		[UNFOLLOWED_CALL] = "call",	      [UNFOLLOWED_ESCAPE] = "escape",
		[UNFOLLOWED_TAIL_CALL] = "tail_call", [UNFOLLOWED_JUMP] = "jump",
		[UNFOLLOWED_LIMIT] = "limit",
	};
	const struct context_reads *found = &look->found;

	for (size_t i = 0; i < found->unfollowed_cnt && i < SURFACE_RECORDS_MAX; i++) {
		const struct context_unfollowed *unfollowed = &found->unfollowed[i];
		const struct bpf_map *map = NULL;

		if (unfollowed->why == UNFOLLOWED_THROUGH)
			continue;
		if (unfollowed->why == UNFOLLOWED_TAIL_CALL && unfollowed->map_insn != CONTEXT_NO_INSN)
			map = surface_look_map(look, &look->source->insns[unfollowed->map_insn]);
		surface_look_record(look, "unfollowed");
		record_string("why", reasons[unfollowed->why]);
		record_string("map", map ? bpf_map__name(map) : NULL);
		surface_look_line(look, unfollowed->insn);
		record_end();
	}
}

static void report_assumed(const struct surface_look *look, const struct context_read *read)
{
	if (read->via != READ_THROUGH && read->used)
		surface_look_unfollowed(look, "global", read->insn);
}

void surface_reads_left_to_loader(struct surface_look *look, const struct context_facts *facts)
{
	const struct line_source *source = look->source;
	struct context_reads all;

	for (size_t i = 0; i < look->found.read_cnt && i < SURFACE_RECORDS_MAX; i++)
		if (look->found.reads[i].assumed)
			report_assumed(look, &look->found.reads[i]);
	look->ignores_assumed = true;
	if (!context_reads_find(source->insns, source->insn_cnt, facts, &all)) {
		for (size_t i = 0; i < all.read_cnt && i < SURFACE_RECORDS_MAX; i++)
			if (!look->found.reached[all.reads[i].insn])
				report_assumed(look, &all.reads[i]);
		context_reads_free(&all);
	}
	look->ignores_assumed = false;
}
