// SPDX-License-Identifier: Apache-2.0
#include <fcntl.h>
#include <gelf.h>
#include <string.h>
#include <unistd.h>

#include "load/ignored.h"
#include "log/record.h"

static bool is_struct_ops(const char *section)
{
	if (*section == '?')
		section++;
	return !strcmp(section, ".struct_ops") || !strcmp(section, ".struct_ops.link");
}

static const char *section_of(Elf *elf, const GElf_Sym *symbol)
{
	Elf_Scn *section = elf_getscn(elf, symbol->st_shndx);
	GElf_Shdr header;
	const char *name;
	size_t names;

	if (!section || !gelf_getshdr(section, &header) || elf_getshdrstrndx(elf, &names))
		return "";
	name = elf_strptr(elf, names, header.sh_name);
	return name ? name : "";
}

static void report(const struct plan_case *c, const char *section, const char *variable)
{
	record_begin("ignored");
	record_number("case", c->id);
	record_string("section", section);
	record_string("variable", variable);
	record_end();
}

static void report_table(const struct plan_case *c, const struct bpf_object *obj, Elf *elf,
			 Elf_Scn *table, const GElf_Shdr *header)
{
	Elf_Data *symbols = elf_getdata(table, NULL);
	GElf_Sym symbol;

	for (int i = 0; symbols && gelf_getsym(symbols, i, &symbol); i++) {
		const char *name = elf_strptr(elf, header->sh_link, symbol.st_name);
		const char *section;

		if (GELF_ST_TYPE(symbol.st_info) != STT_OBJECT || !name)
			continue;
		section = section_of(elf, &symbol);
		if (is_struct_ops(section) && !bpf_object__find_map_by_name(obj, name))
			report(c, section, name);
	}
}

void ignored_report(const struct plan_case *c, const struct bpf_object *obj)
{
	Elf_Scn *section = NULL;
	GElf_Shdr header;
	Elf *elf;
	int fd;

	fd = open(c->object, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return;
	elf_version(EV_CURRENT);
	elf = elf_begin(fd, ELF_C_READ, NULL);
	while (elf && (section = elf_nextscn(elf, section)))
		if (gelf_getshdr(section, &header) && header.sh_type == SHT_SYMTAB)
			report_table(c, obj, elf, section, &header);
	elf_end(elf);
	close(fd);
}
