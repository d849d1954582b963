/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ELF_REFERENCES_H
#define ELF_REFERENCES_H

#include <gelf.h>
#include <linux/bpf.h>
#include <stdbool.h>
#include <stddef.h>

/* A function of an object: a program, or a function that programs call. */
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

/* All references in an ELF file. */
struct elf_references {
	int fd;
	Elf *elf;
	size_t section_names;
	Elf_Data *symbols;
	size_t symbol_cnt;
	size_t symbol_names;
	struct elf_function *functions;
	size_t function_cnt;
	/* sorted by section and offset */
	struct elf_reference *list;
	size_t cnt;
};

/**
 * elf_references_open() - read the functions and relocations of an object
 * @refs: filled; release it with elf_references_close() in any case
 * @path: path of the object file
 *
 * Return: whether it could be read.
 */
bool elf_references_open(struct elf_references *refs, const char *path);

/**
 * elf_references_from() - get the index of the first reference of a section at or after an offset
 */
size_t elf_references_from(const struct elf_references *refs, size_t section, __u64 offset);

/** elf_references_section() - get the name of a section, or "" */
const char *elf_references_section(const struct elf_references *refs, size_t section);

/** elf_references_is_code() - test whether a section contains instructions */
bool elf_references_is_code(const struct elf_references *refs, size_t section);

/** elf_references_insns() - get the instructions of a section */
const struct bpf_insn *elf_references_insns(const struct elf_references *refs, size_t section,
					    size_t *cnt);

/**
 * elf_references_symbol() - get symbol number @index and its name. Return: false past the last
 * symbol.
 */
bool elf_references_symbol(const struct elf_references *refs, size_t index, GElf_Sym *symbol,
			   const char **name);

/** elf_references_close() - release everything */
void elf_references_close(struct elf_references *refs);

#endif
