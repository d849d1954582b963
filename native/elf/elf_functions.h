/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ELF_FUNCTIONS_H
#define ELF_FUNCTIONS_H

#include <gelf.h>
#include <linux/bpf.h>
#include <stdbool.h>

/* The functions of an object file, and what its instructions refer to. */
struct elf_functions {
	int fd;
	Elf *elf;
	Elf_Data *symbols;
	size_t symbol_cnt;
	size_t names;
};

/* A function: instructions of a section, counted from the section's first. */
struct elf_function {
	size_t section;
	long first;
	long cnt;
};

/** elf_functions_open() - open an object file. Return: 0 or -errno; to be closed in both cases. */
int elf_functions_open(struct elf_functions *elf, const char *path);

/** elf_functions_close() - close it again */
void elf_functions_close(struct elf_functions *elf);

/** elf_function_find() - the function of a name. Return: whether there is one. */
bool elf_function_find(const struct elf_functions *elf, const char *name,
		       struct elf_function *function);

/**
 * elf_function_callee() - the function that an instruction calls, or whose address it loads
 * @elf: the file
 * @section: where the instruction is
 * @insn: its index there
 * @callee: set to the function
 *
 * Return: whether it is known.
 */
bool elf_function_callee(const struct elf_functions *elf, size_t section, long insn,
			 struct elf_function *callee);

/** elf_section_data() - what a section of a name holds, NULL where there is none */
Elf_Data *elf_section_data(const struct elf_functions *elf, const char *name);

/** elf_section_name() - the name of a section, NULL where it has none */
const char *elf_section_name(const struct elf_functions *elf, size_t section);

#endif
