/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ELF_REFERENCES_H
#define ELF_REFERENCES_H

#include <gelf.h>
#include <linux/bpf.h>
#include <stdbool.h>
#include <stddef.h>

/* A function of an object: a program, or one that programs call. */
struct elf_function {
	const char *name;
	size_t section;
	__u64 start;
	__u64 end;
};

/* A relocation: what a place in a section refers to. */
struct elf_reference {
	size_t section;
	__u64 offset;
	GElf_Sym symbol;
};

/* Who refers to what in an ELF file. */
struct elf_references {
	int fd;
	Elf *elf;
	size_t section_names;
	Elf_Data *symbols;
	size_t symbol_cnt;
	size_t symbol_names;
	struct elf_function *functions;
	size_t function_cnt;
	/* by section and offset */
	struct elf_reference *list;
	size_t cnt;
};

/**
 * elf_references_open() - read the functions and relocations of an object
 * @refs: filled; to be released with elf_references_close() in any case
 * @path: its file
 *
 * Return: whether it could be read.
 */
bool elf_references_open(struct elf_references *refs, const char *path);

/** elf_references_from() - number of the first reference of a section at or behind an offset */
size_t elf_references_from(const struct elf_references *refs, size_t section, __u64 offset);

/** elf_references_section() - name of a section, "" when there is none */
const char *elf_references_section(const struct elf_references *refs, size_t section);

/** elf_references_is_code() - whether a section has instructions */
bool elf_references_is_code(const struct elf_references *refs, size_t section);

/** elf_references_insns() - the instructions of a section */
const struct bpf_insn *elf_references_insns(const struct elf_references *refs, size_t section,
					    size_t *cnt);

/** elf_references_symbol() - symbol number @index, with its name. Return: false behind the last. */
bool elf_references_symbol(const struct elf_references *refs, size_t index, GElf_Sym *symbol,
			   const char **name);

/** elf_references_close() - release everything */
void elf_references_close(struct elf_references *refs);

#endif
