// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "elf/btf_ext.h"
#include "elf/core_relocations.h"

/* The relocations of one section. */
struct core_section {
	__u32 name_off;
	__u32 cnt;
	char records[];
};

static int each_of_section(const struct core_section *section, __u32 size, size_t code, const struct btf *btf,
			   const struct placements *placements, core_relocation_fn each, void *arg)
{
	int err = 0;

	for (__u32 i = 0; !err && i < section->cnt; i++) {
		const struct bpf_core_relo *record = (const void *)(section->records + (size_t)i * size);
		const char *access = btf__name_by_offset(btf, record->access_str_off);
		const struct core_relocation relocation = {
			.kind = record->kind,
			.type_id = record->type_id,
			.access = access,
			.insn = placed_at(placements, code, record->insn_off / sizeof(struct bpf_insn)),
		};

		if (access && relocation.insn >= 0)
			err = each(&relocation, arg);
	}
	return err;
}

/*
 * Returns the index of a section by name if it contains functions of the program (most sections of
 * a large object do not), else 0.
 */
static size_t section_of_program(const struct placements *placements, const struct elf_functions *elf,
				 const char *section)
{
	for (size_t i = 0; i < placements->cnt; i++) {
		const char *name = elf_section_name(elf, placements->list[i].function.section);

		if (name && !strcmp(name, section))
			return placements->list[i].function.section;
	}
	return 0;
}

int core_relocations_each(const struct elf_functions *elf, const struct btf *btf,
			  const struct placements *placements, core_relocation_fn each, void *arg)
{
	const Elf_Data *ext = elf_section_data(elf, ".BTF.ext");
	const struct btf_ext_core_header *header = ext ? ext->d_buf : NULL;
	const char *at, *end;
	__u32 size;
	int err = 0;

	if (!header || ext->d_size < sizeof(*header) || header->base.hdr_len < sizeof(*header) ||
	    header->core_relo_len < sizeof(size) ||
	    (__u64)header->base.hdr_len + header->core_relo_off + header->core_relo_len > ext->d_size)
		return 0;
	at = (const char *)ext->d_buf + header->base.hdr_len + header->core_relo_off;
	end = at + header->core_relo_len;
	memcpy(&size, at, sizeof(size));
	at += sizeof(size);
	if (size < sizeof(struct bpf_core_relo))
		return 0;
	while (!err && at + sizeof(struct core_section) <= end) {
		const struct core_section *section = (const void *)at;
		const char *name = btf__name_by_offset(btf, section->name_off);
		size_t code = name ? section_of_program(placements, elf, name) : 0;

		if (section->cnt > (size_t)(end - section->records) / size)
			return 0;
		if (code)
			err = each_of_section(section, size, code, btf, placements, each, arg);
		at = section->records + (size_t)section->cnt * size;
	}
	return err;
}
