// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "elf/extern_references.h"

const char *extern_kind_word(enum extern_kind kind)
{
	static const char *const words[] = {
		[EXTERN_KFUNC] = "kfunc",
		[EXTERN_SYMBOL] = "symbol",
		[EXTERN_CONFIG] = "config",
	};

	return words[kind];
}

/* Returns where libbpf puts the value of a config option, or NULL if @name is not one. */
static const struct btf_var_secinfo *config_place(const struct btf *btf, const char *name)
{
	int id = btf__find_by_name_kind(btf, ".kconfig", BTF_KIND_DATASEC);
	const struct btf_type *type = id > 0 ? btf__type_by_id(btf, id) : NULL;

	for (int i = 0; type && i < btf_vlen(type); i++) {
		const struct btf_var_secinfo *member = btf_var_secinfos(type) + i;
		const struct btf_type *own = btf__type_by_id(btf, member->type);
		const char *own_name = own ? btf__name_by_offset(btf, own->name_off) : NULL;

		if (own_name && !strcmp(own_name, name))
			return member;
	}
	return NULL;
}

/*
 * When libbpf opens the object, it removes functions from section `.ksyms` (src/libbpf.c,
 * bpf_object__collect_externs()).
 */
static void describe(const struct btf *btf, struct object_extern *item)
{
	const struct btf_var_secinfo *place = config_place(btf, item->name);

	if (place) {
		item->kind = EXTERN_CONFIG;
		item->offset = place->offset;
		item->size = place->size;
	} else if (btf__find_by_name_kind(btf, item->name, BTF_KIND_FUNC) > 0) {
		item->kind = EXTERN_KFUNC;
	} else {
		item->kind = EXTERN_SYMBOL;
	}
}

static bool is_weak(const GElf_Sym *symbol)
{
	return GELF_ST_BIND(symbol->st_info) == STB_WEAK;
}

void object_externs_each(const struct elf_functions *elf, const struct btf *btf, object_extern_fn each, void *arg)
{
	GElf_Sym symbol;

	for (size_t i = 1; elf->symbols && i < elf->symbol_cnt; i++) {
		struct object_extern item = { 0 };

		if (!gelf_getsym(elf->symbols, (int)i, &symbol) || symbol.st_shndx != SHN_UNDEF)
			continue;
		item.name = elf_strptr(elf->elf, elf->names, symbol.st_name);
		item.is_weak = is_weak(&symbol);
		if (!item.name || !item.name[0])
			continue;
		describe(btf, &item);
		each(&item, arg);
	}
}

/* Iterates over the relocations of one code section. */
static void each_of_code(const struct elf_functions *elf, size_t section, Elf_Data *relocations, size_t cnt,
			 const struct placements *placements, extern_reference_fn each, void *arg)
{
	for (size_t i = 0; i < cnt; i++) {
		struct extern_reference reference;
		GElf_Sym symbol;
		GElf_Rel rel;

		if (!gelf_getrel(relocations, (int)i, &rel) ||
		    !gelf_getsym(elf->symbols, (int)GELF_R_SYM(rel.r_info), &symbol) ||
		    symbol.st_shndx != SHN_UNDEF)
			continue;
		reference = (struct extern_reference){
			.name = elf_strptr(elf->elf, elf->names, symbol.st_name),
			.insn = placed_at(placements, section, (long)(rel.r_offset / sizeof(struct bpf_insn))),
		};
		if (reference.name && reference.insn >= 0)
			each(&reference, arg);
	}
}

void extern_references_each(const struct elf_functions *elf, const struct placements *placements,
			    extern_reference_fn each, void *arg)
{
	Elf_Scn *scn = NULL;
	GElf_Shdr header;

	while (elf->elf && elf->symbols && (scn = elf_nextscn(elf->elf, scn))) {
		Elf_Data *data;

		if (!gelf_getshdr(scn, &header) || header.sh_type != SHT_REL || !header.sh_entsize ||
		    !placements_has(placements, header.sh_info))
			continue;
		data = elf_getdata(scn, NULL);
		if (data)
			each_of_code(elf, header.sh_info, data, header.sh_size / header.sh_entsize,
				     placements, each, arg);
	}
}
