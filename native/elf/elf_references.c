// SPDX-License-Identifier: Apache-2.0
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "elf/elf_references.h"

static bool header_of(const struct elf_references *refs, size_t section, GElf_Shdr *shdr)
{
	Elf_Scn *scn = elf_getscn(refs->elf, section);

	return scn && gelf_getshdr(scn, shdr);
}

static Elf_Data *data_of(const struct elf_references *refs, size_t section)
{
	Elf_Scn *scn = elf_getscn(refs->elf, section);

	return scn ? elf_getdata(scn, NULL) : NULL;
}

const char *elf_references_section(const struct elf_references *refs, size_t section)
{
	const char *name = NULL;
	GElf_Shdr shdr;

	if (header_of(refs, section, &shdr))
		name = elf_strptr(refs->elf, refs->section_names, shdr.sh_name);
	return name ? name : "";
}

bool elf_references_is_code(const struct elf_references *refs, size_t section)
{
	GElf_Shdr shdr;

	return header_of(refs, section, &shdr) && shdr.sh_type == SHT_PROGBITS &&
	       (shdr.sh_flags & SHF_EXECINSTR);
}

const struct bpf_insn *elf_references_insns(const struct elf_references *refs, size_t section,
					    size_t *cnt)
{
	Elf_Data *data = data_of(refs, section);

	*cnt = data ? data->d_size / sizeof(struct bpf_insn) : 0;
	return data ? data->d_buf : NULL;
}

bool elf_references_symbol(const struct elf_references *refs, size_t index, GElf_Sym *symbol,
			   const char **name)
{
	if (index >= refs->symbol_cnt || !gelf_getsym(refs->symbols, index, symbol))
		return false;
	*name = elf_strptr(refs->elf, refs->symbol_names, symbol->st_name);
	if (!*name)
		*name = "";
	return true;
}

static bool read_symbols(struct elf_references *refs)
{
	Elf_Scn *scn = NULL;
	const char *name;
	GElf_Shdr shdr;
	GElf_Sym symbol;

	while ((scn = elf_nextscn(refs->elf, scn)))
		if (gelf_getshdr(scn, &shdr) && shdr.sh_type == SHT_SYMTAB)
			break;
	if (!scn || !shdr.sh_entsize || elf_getshdrstrndx(refs->elf, &refs->section_names))
		return false;
	refs->symbols = elf_getdata(scn, NULL);
	refs->symbol_cnt = shdr.sh_size / shdr.sh_entsize;
	refs->symbol_names = shdr.sh_link;
	refs->functions = calloc(refs->symbol_cnt + 1, sizeof(*refs->functions));
	if (!refs->symbols || !refs->functions)
		return false;
	for (size_t i = 0; elf_references_symbol(refs, i, &symbol, &name); i++)
		if (GELF_ST_TYPE(symbol.st_info) == STT_FUNC &&
		    elf_references_is_code(refs, symbol.st_shndx))
			refs->functions[refs->function_cnt++] = (struct elf_function){
				.name = name,
				.section = symbol.st_shndx,
				.start = symbol.st_value,
				.end = symbol.st_value + symbol.st_size,
			};
	return true;
}

static bool read_section(struct elf_references *refs, const GElf_Shdr *shdr, Elf_Data *data)
{
	size_t cnt = data && shdr->sh_entsize ? data->d_size / shdr->sh_entsize : 0;
	struct elf_reference *grown;
	GElf_Rel rel;

	grown = realloc(refs->list, (refs->cnt + cnt + 1) * sizeof(*grown));
	if (!grown)
		return false;
	refs->list = grown;
	for (size_t i = 0; i < cnt && gelf_getrel(data, i, &rel); i++) {
		struct elf_reference *reference = &refs->list[refs->cnt];

		reference->section = shdr->sh_info;
		reference->offset = rel.r_offset;
		if (gelf_getsym(refs->symbols, GELF_R_SYM(rel.r_info), &reference->symbol))
			refs->cnt++;
	}
	return true;
}

static int compare(const void *a, const void *b)
{
	const struct elf_reference *x = a, *y = b;

	if (x->section != y->section)
		return x->section < y->section ? -1 : 1;
	return x->offset < y->offset ? -1 : x->offset > y->offset;
}

static bool read_references(struct elf_references *refs)
{
	Elf_Scn *scn = NULL;
	GElf_Shdr shdr;

	while ((scn = elf_nextscn(refs->elf, scn)))
		if (gelf_getshdr(scn, &shdr) && shdr.sh_type == SHT_REL &&
		    !read_section(refs, &shdr, elf_getdata(scn, NULL)))
			return false;
	if (refs->cnt)
		qsort(refs->list, refs->cnt, sizeof(*refs->list), compare);
	return true;
}

bool elf_references_open(struct elf_references *refs, const char *path)
{
	*refs = (struct elf_references){ .fd = open(path, O_RDONLY | O_CLOEXEC) };
	elf_version(EV_CURRENT);
	if (refs->fd >= 0)
		refs->elf = elf_begin(refs->fd, ELF_C_READ, NULL);
	return refs->elf && read_symbols(refs) && read_references(refs);
}

size_t elf_references_from(const struct elf_references *refs, size_t section, __u64 offset)
{
	const struct elf_reference wanted = { .section = section, .offset = offset };
	size_t low = 0, high = refs->cnt;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (compare(&refs->list[middle], &wanted) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

void elf_references_close(struct elf_references *refs)
{
	free(refs->functions);
	free(refs->list);
	elf_end(refs->elf);
	if (refs->fd >= 0)
		close(refs->fd);
	*refs = (struct elf_references){ .fd = -1 };
}
