// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "elf/elf_references.h"
#include "kernel/map_uses.h"
#include "kernel/smallest_map.h"

struct reading {
	const struct bpf_object *obj;
	struct elf_references refs;
	/* for each function: whether it was already followed for this program */
	bool *seen;
};

typedef bool (*map_matches)(const struct bpf_map *map, const char *what);

static void mark(const struct reading *r, bool *row, map_matches matches, const char *what)
{
	struct bpf_map *map;
	size_t i = 0;

	bpf_object__for_each_map(map, r->obj) {
		if (matches(map, what))
			row[i] = true;
		i++;
	}
}

static bool has_name(const struct bpf_map *map, const char *name)
{
	return !strcmp(bpf_map__name(map), name);
}

/*
 * libbpf puts a part of the object's name before the name of a section that it knows, and nothing
 * before others.
 */
static bool is_section(const struct bpf_map *map, const char *section)
{
	const char *name = bpf_map__name(map);
	size_t len = strlen(name), section_len = strlen(section);

	return bpf_map__is_internal(map) && len >= section_len &&
	       !strcmp(name + len - section_len, section);
}

static bool is_arena(const struct bpf_map *map, const char *unused)
{
	(void)unused;
	return bpf_map__type(map) == MAP_TYPE_ARENA;
}

/*
 * Returns the name of the variable at an address: a reference to a static map names only the
 * section.
 */
static const char *name_at(const struct reading *r, size_t section, __u64 value)
{
	const char *name;
	GElf_Sym symbol;

	for (size_t i = 0; elf_references_symbol(&r->refs, i, &symbol, &name); i++)
		if (symbol.st_shndx == section && symbol.st_value <= value &&
		    value < symbol.st_value + symbol.st_size &&
		    GELF_ST_TYPE(symbol.st_info) == STT_OBJECT)
			return name;
	return "";
}

/* The reference is to a map, to a section that libbpf turns into a map, or to an extern. */
static void mark_data(const struct reading *r, const struct elf_reference *reference, bool *row)
{
	size_t section = reference->symbol.st_shndx;
	const char *name = elf_references_section(&r->refs, section);

	if (section == SHN_UNDEF)
		mark(r, row, is_section, ".kconfig");
	else if (!strcmp(name, ".maps"))
		mark(r, row, has_name, name_at(r, section, reference->symbol.st_value));
	else if (!strncmp(name, ".addr_space", strlen(".addr_space")))
		mark(r, row, is_arena, NULL);
	else
		mark(r, row, is_section, name);
}

static bool is_call(const struct bpf_insn *insn)
{
	return insn->code == (BPF_JMP | BPF_CALL);
}

static void follow(struct reading *r, size_t function, bool *row);

static void follow_at(struct reading *r, size_t section, __u64 offset, bool *row)
{
	for (size_t i = 0; i < r->refs.function_cnt; i++) {
		const struct elf_function *function = &r->refs.functions[i];

		if (function->section == section && offset >= function->start &&
		    offset < function->end)
			follow(r, i, row);
	}
}

/*
 * The reference is a call, or the address of a function. If it names only the section, the
 * immediate value contains the offset.
 */
static void follow_code(struct reading *r, const struct elf_reference *reference, bool *row)
{
	size_t cnt, index = reference->offset / sizeof(struct bpf_insn);
	const struct bpf_insn *insns = elf_references_insns(&r->refs, reference->section, &cnt);
	__u64 target = reference->symbol.st_value;

	if (GELF_ST_TYPE(reference->symbol.st_info) == STT_SECTION && index < cnt)
		target += is_call(&insns[index]) ?
				  (__u64)(insns[index].imm + 1) * sizeof(*insns) :
				  (__u64)insns[index].imm;
	follow_at(r, reference->symbol.st_shndx, target, row);
}

/* Calls within a section have no relocation. */
static void follow_local_calls(struct reading *r, const struct elf_function *function, bool *row)
{
	size_t cnt;
	const struct bpf_insn *insns = elf_references_insns(&r->refs, function->section, &cnt);

	for (size_t i = function->start / sizeof(*insns);
	     i < function->end / sizeof(*insns) && i < cnt; i++)
		if (is_call(&insns[i]) && insns[i].src_reg == BPF_PSEUDO_CALL)
			follow_at(r, function->section, (i + insns[i].imm + 1) * sizeof(*insns),
				  row);
}

static void follow(struct reading *r, size_t index, bool *row)
{
	const struct elf_function *function = &r->refs.functions[index];
	size_t i;

	if (r->seen[index])
		return;
	r->seen[index] = true;
	for (i = elf_references_from(&r->refs, function->section, function->start);
	     i < r->refs.cnt; i++) {
		const struct elf_reference *reference = &r->refs.list[i];

		if (reference->section != function->section || reference->offset >= function->end)
			break;
		if (elf_references_is_code(&r->refs, reference->symbol.st_shndx))
			follow_code(r, reference, row);
		else
			mark_data(r, reference, row);
	}
	follow_local_calls(r, function, row);
}

static void fill_program(struct reading *r, const struct bpf_program *prog, bool *row, size_t cnt)
{
	bool found = false;

	memset(r->seen, false, r->refs.function_cnt * sizeof(*r->seen));
	for (size_t i = 0; i < r->refs.function_cnt; i++) {
		if (strcmp(r->refs.functions[i].name, bpf_program__name(prog)))
			continue;
		found = true;
		follow(r, i, row);
	}
	if (!found)
		memset(row, true, cnt * sizeof(*row));
}

/* Marks the maps that the object puts into a map. */
static void fill_map(struct reading *r, const struct bpf_map *map, bool *row)
{
	const char *name;
	GElf_Sym symbol;

	for (size_t i = 0; elf_references_symbol(&r->refs, i, &symbol, &name); i++) {
		size_t k;

		if (strcmp(name, bpf_map__name(map)) ||
		    strcmp(elf_references_section(&r->refs, symbol.st_shndx), ".maps"))
			continue;
		for (k = elf_references_from(&r->refs, symbol.st_shndx, symbol.st_value);
		     k < r->refs.cnt; k++) {
			const struct elf_reference *value = &r->refs.list[k];

			if (value->section != symbol.st_shndx ||
			    value->offset >= symbol.st_value + symbol.st_size)
				break;
			if (!elf_references_is_code(&r->refs, value->symbol.st_shndx))
				mark_data(r, value, row);
		}
	}
}

static void mark_member(struct map_uses *uses, const struct reading *r, const char *function, size_t map)
{
	struct bpf_program *prog;
	size_t i = 0;

	bpf_object__for_each_program(prog, r->obj) {
		if (!strcmp(bpf_program__name(prog), function))
			uses->members[i * uses->map_cnt + map] = true;
		i++;
	}
}

/* As libbpf reads them (src/libbpf.c, bpf_object__collect_st_ops_relos()). */
static void fill_members(struct map_uses *uses, const struct reading *r, const struct bpf_map *map, size_t index)
{
	const char *name;
	GElf_Sym symbol;

	for (size_t i = 0; elf_references_symbol(&r->refs, i, &symbol, &name); i++) {
		size_t k = elf_references_from(&r->refs, symbol.st_shndx, symbol.st_value);

		if (strcmp(name, bpf_map__name(map)) ||
		    !strstr(elf_references_section(&r->refs, symbol.st_shndx), ".struct_ops"))
			continue;
		for (; k < r->refs.cnt && r->refs.list[k].section == symbol.st_shndx &&
		       r->refs.list[k].offset < symbol.st_value + symbol.st_size; k++) {
			const GElf_Sym *value = &r->refs.list[k].symbol;

			for (size_t f = 0; f < r->refs.function_cnt; f++)
				if (r->refs.functions[f].section == value->st_shndx &&
				    r->refs.functions[f].start == value->st_value)
					mark_member(uses, r, r->refs.functions[f].name, index);
		}
	}
}

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

static void fill(struct map_uses *uses, struct reading *r)
{
	struct bpf_program *prog;
	bool *row = uses->table;
	struct bpf_map *map;
	size_t i = 0;

	bpf_object__for_each_program(prog, r->obj) {
		fill_program(r, prog, row, uses->map_cnt);
		row += uses->map_cnt;
	}
	bpf_object__for_each_map(map, r->obj) {
		fill_map(r, map, row);
		row += uses->map_cnt;
		if (bpf_map__type(map) == BPF_MAP_TYPE_STRUCT_OPS)
			fill_members(uses, r, map, i);
		i++;
	}
	add_inner(uses);
}

int map_uses_read(struct map_uses *uses, const char *path, const struct bpf_object *obj)
{
	struct reading r = { .obj = obj };
	struct bpf_program *prog;
	struct bpf_map *map;
	bool readable;

	*uses = (struct map_uses){ 0 };
	bpf_object__for_each_program(prog, obj)
		uses->program_cnt++;
	bpf_object__for_each_map(map, obj)
		uses->map_cnt++;
	uses->table = calloc((uses->program_cnt + uses->map_cnt) * uses->map_cnt + 1,
			     sizeof(*uses->table));
	uses->members = calloc(uses->program_cnt * uses->map_cnt + 1, sizeof(*uses->members));
	if (!uses->table || !uses->members) {
		map_uses_free(uses);
		return -ENOMEM;
	}

	readable = elf_references_open(&r.refs, path);
	r.seen = calloc(r.refs.function_cnt + 1, sizeof(*r.seen));
	if (readable && r.seen)
		fill(uses, &r);
	else
		memset(uses->table, true, uses->program_cnt * uses->map_cnt);
	free(r.seen);
	elf_references_close(&r.refs);
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
	return uses->members[program * uses->map_cnt + map];
}

void map_uses_free(struct map_uses *uses)
{
	free(uses->members);
	free(uses->table);
	*uses = (struct map_uses){ 0 };
}
