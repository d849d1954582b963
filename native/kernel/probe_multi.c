// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <fcntl.h>
#include <fnmatch.h>
#include <gelf.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "kernel/attach_types.h"
#include "kernel/link_create.h"
#include "kernel/probe_multi.h"

/* Functions that ftrace can attach to, with their addresses; since Linux 6.5. */
#define KERNEL_FUNCTIONS "/sys/kernel/tracing/available_filter_functions_addrs"

/* BPF_F_UPROBE_MULTI_RETURN */
#define UPROBE_MULTI_RETURN 1

/* Addresses or offsets of functions. */
struct places {
	__u64 *at;
	size_t cnt;
};

static int places_add(struct places *places, __u64 at)
{
	/* The capacity is the next power of two. */
	if (!(places->cnt & (places->cnt - 1))) {
		size_t room = places->cnt ? places->cnt * 2 : 1;
		__u64 *grown = realloc(places->at, room * sizeof(*grown));

		if (!grown)
			return -ENOMEM;
		places->at = grown;
	}
	places->at[places->cnt++] = at;
	return 0;
}

static int find_kernel_functions(const char *pattern, struct places *places)
{
	unsigned long address;
	char line[512], name[256];
	int err = 0;
	FILE *list;

	list = fopen(KERNEL_FUNCTIONS, "re");
	if (!list)
		return -errno;
	while (!err && fgets(line, sizeof(line), list))
		if (sscanf(line, "%lx %255s", &address, name) == 2 && !fnmatch(pattern, name, 0))
			err = places_add(places, address);
	fclose(list);
	return err;
}

bool is_name(const char *pattern)
{
	return !strpbrk(pattern, "*?");
}

int kprobe_session_link(int prog_fd, const char *pattern)
{
	struct link_create link = { .prog_fd = prog_fd, .attach_type = ATTACH_KPROBE_SESSION };
	struct places places = { 0 };
	__u64 name = (unsigned long)pattern;
	int ret;

	if (is_name(pattern)) {
		link.kprobe_multi.syms = (unsigned long)&name;
		link.kprobe_multi.cnt = 1;
		return link_create(&link);
	}
	ret = find_kernel_functions(pattern, &places);
	if (!ret && !places.cnt)
		ret = -ENOENT;
	if (!ret) {
		link.kprobe_multi.addrs = (unsigned long)places.at;
		link.kprobe_multi.cnt = places.cnt;
		ret = link_create(&link);
	}
	free(places.at);
	return ret;
}

/* Converts the address of a symbol to its offset in the file. */
static int to_file_offset(Elf *elf, const GElf_Sym *symbol, __u64 *offset)
{
	Elf_Scn *section = elf_getscn(elf, symbol->st_shndx);
	GElf_Shdr header;

	if (!section || !gelf_getshdr(section, &header))
		return -EINVAL;
	*offset = symbol->st_value - header.sh_addr + header.sh_offset;
	return 0;
}

static int find_in_table(Elf *elf, Elf_Scn *table, const GElf_Shdr *header, const char *pattern,
			 size_t offset, struct places *places)
{
	Elf_Data *data = elf_getdata(table, NULL);
	GElf_Sym symbol;
	int err = 0;

	for (int i = 0; !err && data && gelf_getsym(data, i, &symbol); i++) {
		const char *name = elf_strptr(elf, header->sh_link, symbol.st_name);
		__u64 at;

		if (GELF_ST_TYPE(symbol.st_info) != STT_FUNC || symbol.st_shndx == SHN_UNDEF ||
		    !name || fnmatch(pattern, name, 0) || to_file_offset(elf, &symbol, &at))
			continue;
		err = places_add(places, at + offset);
	}
	return err;
}

/* Searches the full symbol table if the file has one, else the table of exported symbols. */
static int find_in_elf(Elf *elf, const char *pattern, size_t offset, struct places *places)
{
	static const GElf_Word tables[] = { SHT_SYMTAB, SHT_DYNSYM };
	int err = 0;

	for (size_t i = 0; !err && !places->cnt && i < 2; i++) {
		Elf_Scn *section = NULL;
		GElf_Shdr header;

		while (!err && (section = elf_nextscn(elf, section)))
			if (gelf_getshdr(section, &header) && header.sh_type == tables[i])
				err = find_in_table(elf, section, &header, pattern, offset, places);
	}
	return err;
}

static int find_functions(const char *binary, const char *pattern, size_t offset,
			  struct places *places)
{
	int fd, err = -ENOEXEC;
	Elf *elf;

	fd = open(binary, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return -errno;
	elf_version(EV_CURRENT);
	elf = elf_begin(fd, ELF_C_READ, NULL);
	if (elf && elf_kind(elf) == ELF_K_ELF)
		err = find_in_elf(elf, pattern, offset, places);
	elf_end(elf);
	close(fd);
	return err ? err : places->cnt ? 0 : -ENOENT;
}

int uprobe_multi_link(const struct bpf_program *prog, const char *binary, const char *pattern,
		      size_t offset, bool retprobe)
{
	struct link_create link = {
		.prog_fd = bpf_program__fd(prog),
		.attach_type = bpf_program__expected_attach_type(prog),
	};
	struct places places = { 0 };
	int ret;

	ret = pattern ? find_functions(binary, pattern, offset, &places) :
			places_add(&places, offset);
	if (!ret) {
		link.uprobe_multi.path = (unsigned long)binary;
		link.uprobe_multi.offsets = (unsigned long)places.at;
		link.uprobe_multi.cnt = places.cnt;
		link.uprobe_multi.flags = retprobe ? UPROBE_MULTI_RETURN : 0;
		ret = link_create(&link);
	}
	free(places.at);
	return ret;
}
