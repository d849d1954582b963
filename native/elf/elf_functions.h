/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ELF_FUNCTIONS_H
#define ELF_FUNCTIONS_H

#include <gelf.h>
#include <linux/bpf.h>
#include <stdbool.h>

/* The functions of an object file, and the references of its instructions. */
struct elf_functions {
	int fd;
	Elf *elf;
	Elf_Data *symbols;
	size_t symbol_cnt;
	size_t names;
};

/* A function: a range of instructions, counted from the first one of the section. */
struct elf_function {
	size_t section;
	long first;
	long cnt;
};

/** elf_functions_open() - open an object file; close it in any case. Return: 0 or -errno. */
int elf_functions_open(struct elf_functions *elf, const char *path);

/** elf_functions_close() - close the object file */
void elf_functions_close(struct elf_functions *elf);

/** elf_function_find() - find a function by its name. Return: whether it exists. */
bool elf_function_find(const struct elf_functions *elf, const char *name,
		       struct elf_function *function);

/**
 * elf_function_callee() - find the function that an instruction calls, or whose address it loads
 * @elf: the object file
 * @section: section of the instruction
 * @insn: its index in the section
 * @callee: set to the function
 *
 * Return: whether the function was found.
 */
bool elf_function_callee(const struct elf_functions *elf, size_t section, long insn,
			 struct elf_function *callee);

/** elf_section_data() - get the contents of a section by name. Return: the data, or NULL. */
Elf_Data *elf_section_data(const struct elf_functions *elf, const char *name);

/** elf_section_name() - get the name of a section. Return: the name, or NULL. */
const char *elf_section_name(const struct elf_functions *elf, size_t section);

#endif
