// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "elf/elf_functions.h"

#define INSN_SIZE ((long)sizeof(struct bpf_insn))

static Elf_Data *data_of(const struct elf_functions *elf, size_t section)
{
	Elf_Scn *scn = elf_getscn(elf->elf, section);

	return scn ? elf_getdata(scn, NULL) : NULL;
}

int elf_functions_open(struct elf_functions *elf, const char *path)
{
	Elf_Scn *scn = NULL;
	GElf_Shdr header;

	*elf = (struct elf_functions){ .fd = open(path, O_RDONLY | O_CLOEXEC) };
	elf_version(EV_CURRENT);
	elf->elf = elf->fd < 0 ? NULL : elf_begin(elf->fd, ELF_C_READ, NULL);
	if (!elf->elf)
		return -ENOENT;
	while ((scn = elf_nextscn(elf->elf, scn))) {
		if (!gelf_getshdr(scn, &header) || header.sh_type != SHT_SYMTAB || !header.sh_entsize)
			continue;
		elf->symbols = elf_getdata(scn, NULL);
		elf->symbol_cnt = header.sh_size / header.sh_entsize;
		elf->names = header.sh_link;
	}
	return elf->symbols ? 0 : -ENOENT;
}

void elf_functions_close(struct elf_functions *elf)
{
	if (elf->elf)
		elf_end(elf->elf);
	if (elf->fd >= 0)
		close(elf->fd);
}

static void function_of(const GElf_Sym *symbol, struct elf_function *function)
{
	*function = (struct elf_function){
		.section = symbol->st_shndx,
		.first = symbol->st_value / INSN_SIZE,
		.cnt = symbol->st_size / INSN_SIZE,
	};
}

bool elf_function_find(const struct elf_functions *elf, const char *name,
		       struct elf_function *function)
{
	GElf_Sym symbol;

	for (size_t i = 0; i < elf->symbol_cnt; i++) {
		const char *own;

		if (!gelf_getsym(elf->symbols, i, &symbol) || GELF_ST_TYPE(symbol.st_info) != STT_FUNC)
			continue;
		own = elf_strptr(elf->elf, elf->names, symbol.st_name);
		if (own && !strcmp(own, name)) {
			function_of(&symbol, function);
			return true;
		}
	}
	return false;
}

static bool function_at(const struct elf_functions *elf, size_t section, long insn,
			struct elf_function *function)
{
	GElf_Sym symbol;

	for (size_t i = 0; i < elf->symbol_cnt; i++) {
		if (!gelf_getsym(elf->symbols, i, &symbol) ||
		    GELF_ST_TYPE(symbol.st_info) != STT_FUNC || symbol.st_shndx != section ||
		    (long)symbol.st_value != insn * INSN_SIZE)
			continue;
		function_of(&symbol, function);
		return true;
	}
	return false;
}

/* Finds the symbol that an instruction is relocated against. */
static bool relocation_of(const struct elf_functions *elf, size_t section, long insn,
			  GElf_Sym *symbol)
{
	Elf_Scn *scn = NULL;
	GElf_Shdr header;
	GElf_Rel rel;

	while ((scn = elf_nextscn(elf->elf, scn))) {
		Elf_Data *data;

		if (!gelf_getshdr(scn, &header) || header.sh_type != SHT_REL ||
		    header.sh_info != section || !header.sh_entsize)
			continue;
		data = elf_getdata(scn, NULL);
		for (size_t i = 0; data && i < header.sh_size / header.sh_entsize; i++)
			if (gelf_getrel(data, i, &rel) && (long)rel.r_offset == insn * INSN_SIZE)
				return gelf_getsym(elf->symbols, GELF_R_SYM(rel.r_info), symbol);
	}
	return false;
}

/*
 * As libbpf interprets it (src/libbpf.c, bpf_object__reloc_code): the offset of a call is in
 * instructions, that of an address in bytes.
 */
bool elf_function_callee(const struct elf_functions *elf, size_t section, long insn,
			 struct elf_function *callee)
{
	const Elf_Data *code = data_of(elf, section);
	const struct bpf_insn *own;
	GElf_Sym symbol;
	long further;

	if (!code || insn < 0 || (size_t)((insn + 1) * INSN_SIZE) > code->d_size)
		return false;
	own = (const struct bpf_insn *)code->d_buf + insn;
	further = own->code == (BPF_JMP | BPF_CALL) ? own->imm + 1 : own->imm / INSN_SIZE;
	if (!relocation_of(elf, section, insn, &symbol))
		return function_at(elf, section, insn + further, callee);
	return function_at(elf, symbol.st_shndx, (long)symbol.st_value / INSN_SIZE + further, callee);
}

const char *elf_section_name(const struct elf_functions *elf, size_t section)
{
	Elf_Scn *scn = elf_getscn(elf->elf, section);
	GElf_Shdr header;
	size_t names;

	if (!scn || !gelf_getshdr(scn, &header) || elf_getshdrstrndx(elf->elf, &names))
		return NULL;
	return elf_strptr(elf->elf, names, header.sh_name);
}

Elf_Data *elf_section_data(const struct elf_functions *elf, const char *name)
{
	Elf_Scn *scn = NULL;

	while ((scn = elf_nextscn(elf->elf, scn))) {
		const char *own = elf_section_name(elf, elf_ndxscn(scn));

		if (own && !strcmp(own, name))
			return elf_getdata(scn, NULL);
	}
	return NULL;
}
