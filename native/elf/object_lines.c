// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "elf/btf_ext.h"
#include "elf/elf_functions.h"
#include "elf/line_records.h"
#include "elf/object_lines.h"
#include "elf/placements.h"

/* The records of one section. */
struct ext_section {
	__u32 name_off;
	__u32 cnt;
	char records[];
};

/* Offsets of instructions are in bytes here. */
static int find_in(const struct ext_section *section, size_t size, struct source_line *line,
		   const struct line_source *source, const struct placed *placed)
{
	__u32 first = placed->function.first * sizeof(struct bpf_insn);
	__u32 insn = first + (line->insn - placed->at) * sizeof(struct bpf_insn);

	return line_records_find(line, source->btf, section->records, size, section->cnt, first, insn);
}

static int find_section(const Elf_Data *ext, const char *name, struct source_line *line,
			const struct line_source *source, const struct placed *placed)
{
	const struct btf_ext_header *header = ext->d_buf;
	const char *at, *end;
	__u32 size;

	if (ext->d_size < sizeof(*header) || header->line_info_len < sizeof(size) ||
	    (__u64)header->hdr_len + header->line_info_off + header->line_info_len > ext->d_size)
		return -ENOENT;
	at = (const char *)ext->d_buf + header->hdr_len + header->line_info_off;
	end = at + header->line_info_len;
	memcpy(&size, at, sizeof(size));
	at += sizeof(size);
	if (size < sizeof(struct bpf_line_info))
		return -ENOENT;
	while (at + sizeof(struct ext_section) <= end) {
		const struct ext_section *section = (const void *)at;
		const char *own = btf__name_by_offset(source->btf, section->name_off);

		if (section->cnt > (size_t)(end - section->records) / size)
			return -ENOENT;
		if (own && !strcmp(own, name))
			return find_in(section, size, line, source, placed);
		at = section->records + (size_t)section->cnt * size;
	}
	return -ENOENT;
}

static int find(const struct elf_functions *elf, struct source_line *line,
		const struct line_source *source, struct placements *placements)
{
	const Elf_Data *ext = elf_section_data(elf, ".BTF.ext");
	const struct placed *placed;
	const char *name;

	if (!ext || !ext->d_buf ||
	    placements_find(placements, elf, source->program, source->insns, source->insn_cnt))
		return -ENOENT;
	placed = placed_around(placements, line->insn);
	name = placed ? elf_section_name(elf, placed->function.section) : NULL;
	return name ? find_section(ext, name, line, source, placed) : -ENOENT;
}

int object_lines_find(struct source_line *line, long insn, const struct line_source *source)
{
	struct placements placements = { 0 };
	struct elf_functions elf;
	int err;

	line->insn = insn;
	err = elf_functions_open(&elf, source->path);
	if (!err)
		err = find(&elf, line, source, &placements);
	placements_free(&placements);
	elf_functions_close(&elf);
	return err;
}
