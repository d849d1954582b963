// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <fcntl.h>
#include <gelf.h>
#include <string.h>
#include <unistd.h>

#include "attach/attach_ways.h"
#include "fixup/struct_ops.h"

/* Part of the names of the data sections with struct_ops maps; libbpf knows several. */
#define SECTION_NAME ".struct_ops"

/* Search for the variable in the object that contains a program. */
struct search {
	Elf *elf;
	size_t names;
	const char *program;
	const char *section;
	/* name of the variable, which is also the name of its map */
	char map[128];
};

static const char *section_name(const struct search *s, size_t index, GElf_Shdr *header)
{
	Elf_Scn *section = elf_getscn(s->elf, index);
	const char *name;

	if (!section || !gelf_getshdr(section, header))
		return "";
	name = elf_strptr(s->elf, s->names, header->sh_name);
	return name ? name : "";
}

/* A static function has no symbol in a relocation, but its section has one. */
static bool is_program(const struct search *s, const GElf_Sym *symbol, size_t strings)
{
	const char *name = elf_strptr(s->elf, strings, symbol->st_name);
	GElf_Shdr header;

	if (GELF_ST_TYPE(symbol->st_info) == STT_SECTION)
		return !strcmp(section_name(s, symbol->st_shndx, &header), s->section);
	return name && !strcmp(name, s->program);
}

static bool find_variable(struct search *s, Elf_Data *symbols, size_t strings, size_t section,
			  GElf_Addr at)
{
	GElf_Sym symbol;

	for (int i = 0; gelf_getsym(symbols, i, &symbol); i++) {
		const char *name = elf_strptr(s->elf, strings, symbol.st_name);

		if (GELF_ST_TYPE(symbol.st_info) != STT_OBJECT || symbol.st_shndx != section ||
		    at < symbol.st_value || at >= symbol.st_value + symbol.st_size || !name)
			continue;
		strncpy(s->map, name, sizeof(s->map) - 1);
		return true;
	}
	return false;
}

/* The relocations of a data section show which program is at which place. */
static bool search_relocations(struct search *s, Elf_Scn *section, const GElf_Shdr *header)
{
	Elf_Data *relocations = elf_getdata(section, NULL), *symbols;
	Elf_Scn *table = elf_getscn(s->elf, header->sh_link);
	GElf_Shdr table_header;
	GElf_Sym symbol;
	GElf_Rel rel;

	if (!relocations || !table || !gelf_getshdr(table, &table_header))
		return false;
	symbols = elf_getdata(table, NULL);
	for (int i = 0; symbols && gelf_getrel(relocations, i, &rel); i++)
		if (gelf_getsym(symbols, GELF_R_SYM(rel.r_info), &symbol) &&
		    is_program(s, &symbol, table_header.sh_link))
			return find_variable(s, symbols, table_header.sh_link, header->sh_info,
					     rel.r_offset);
	return false;
}

static bool search_elf(struct search *s)
{
	GElf_Shdr header, target;
	Elf_Scn *section = NULL;

	if (elf_getshdrstrndx(s->elf, &s->names))
		return false;
	while ((section = elf_nextscn(s->elf, section)))
		if (gelf_getshdr(section, &header) && header.sh_type == SHT_REL &&
		    strstr(section_name(s, header.sh_info, &target), SECTION_NAME) &&
		    search_relocations(s, section, &header))
			return true;
	return false;
}

/* libbpf does not expose to which map a program belongs; the object file shows it. */
static struct bpf_map *find_map(const struct attachment *a)
{
	struct search s = {
		.program = bpf_program__name(a->prog),
		.section = bpf_program__section_name(a->prog),
	};
	bool found = false;
	int fd;

	fd = open(a->c->object, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return NULL;
	elf_version(EV_CURRENT);
	s.elf = elf_begin(fd, ELF_C_READ, NULL);
	if (s.elf)
		found = search_elf(&s);
	elf_end(s.elf);
	close(fd);
	return found ? bpf_object__find_map_by_name(a->obj, s.map) : NULL;
}

/* Returns the map that the plan puts the program into, else the one of the object. */
static struct bpf_map *map_of(const struct attachment *a)
{
	const char *map = struct_ops_map_of(a->c, bpf_program__name(a->prog));

	return map ? bpf_object__find_map_by_name(a->obj, map) : find_map(a);
}

/* A map is attached once, with the first of its programs; the result applies to all of them. */
static const struct attachment *find_first(const struct attachment *a, const struct bpf_map *map)
{
	for (int i = 0; i < a->index; i++)
		if (a->earlier[i].map == map)
			return &a->earlier[i];
	return NULL;
}

int attach_struct_ops(struct attachment *a)
{
	struct bpf_map *map = map_of(a);
	const struct attachment *first;

	attachment_target(a, "struct_ops %s", map ? bpf_map__name(map) : "");
	if (!map || bpf_map__fd(map) < 0)
		return attachment_problem(a, -ENOENT,
					  "no struct_ops map that was created contains it");
	first = find_first(a, map);
	if (first)
		return first->err ? attachment_problem(a, first->err, "%s", first->problem) : 0;
	a->map = map;
	return attachment_keep_link(a, bpf_map__attach_struct_ops(map));
}
