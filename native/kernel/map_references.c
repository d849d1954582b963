// SPDX-License-Identifier: Apache-2.0
#include <stdlib.h>
#include <string.h>

#include "kernel/map_references.h"
#include "kernel/smallest_map.h"

typedef bool (*map_matches)(const struct bpf_map *map, const char *what);

static void mark(const struct map_references *r, bool *row, map_matches matches, const char *what)
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
static const char *name_at(const struct map_references *r, size_t section, __u64 value)
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
static void mark_data(const struct map_references *r, const struct elf_reference *reference, bool *row)
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

static void follow(struct map_references *r, size_t function, bool *row);

static void follow_at(struct map_references *r, size_t section, __u64 offset, bool *row)
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
static void follow_code(struct map_references *r, const struct elf_reference *reference, bool *row)
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
static void follow_local_calls(struct map_references *r, const struct elf_function *function, bool *row)
{
	size_t cnt;
	const struct bpf_insn *insns = elf_references_insns(&r->refs, function->section, &cnt);

	for (size_t i = function->start / sizeof(*insns);
	     i < function->end / sizeof(*insns) && i < cnt; i++)
		if (is_call(&insns[i]) && insns[i].src_reg == BPF_PSEUDO_CALL)
			follow_at(r, function->section, (i + insns[i].imm + 1) * sizeof(*insns),
				  row);
}

static void follow(struct map_references *r, size_t index, bool *row)
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

void map_references_of_program(struct map_references *r, const struct bpf_program *prog, bool *row,
			       size_t cnt)
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

void map_references_of_map(const struct map_references *r, const struct bpf_map *map, bool *row)
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

static void mark_program(const struct map_references *r, const char *function, bool *row)
{
	struct bpf_program *prog;
	size_t i = 0;

	bpf_object__for_each_program(prog, r->obj) {
		if (!strcmp(bpf_program__name(prog), function))
			row[i] = true;
		i++;
	}
}

/* As libbpf reads them (src/libbpf.c, bpf_object__collect_st_ops_relos()). */
void map_references_members(const struct map_references *r, const struct bpf_map *map, bool *row)
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
					mark_program(r, r->refs.functions[f].name, row);
		}
	}
}

bool map_references_open(struct map_references *r, const char *path, const struct bpf_object *obj)
{
	bool readable;

	*r = (struct map_references){ .obj = obj };
	readable = elf_references_open(&r->refs, path);
	r->seen = calloc(r->refs.function_cnt + 1, sizeof(*r->seen));
	return readable && r->seen;
}

void map_references_close(struct map_references *r)
{
	free(r->seen);
	elf_references_close(&r->refs);
}
