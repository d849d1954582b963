/* SPDX-License-Identifier: Apache-2.0 */
#ifndef CORE_RELOCATIONS_H
#define CORE_RELOCATIONS_H

#include <bpf/btf.h>

#include "elf/placements.h"

/* A CO-RE relocation of a program: struct bpf_core_relo of include/uapi/linux/bpf.h. */
struct core_relocation {
	/* enum bpf_core_relo_kind */
	__u32 kind;
	/* type in the object's BTF that the access begins with */
	__u32 type_id;
	/* such as "0:1:2", a string of the object's BTF */
	const char *access;
	/* index of the instruction in the program as submitted */
	long insn;
};

typedef int (*core_relocation_fn)(const struct core_relocation *relocation, void *arg);

/**
 * core_relocations_each() - iterate over the CO-RE relocations of a program
 * @elf: the object file
 * @btf: its BTF
 * @placements: where the program's functions are
 * @each: called for each relocation, in the order of the file; a return value other than 0 ends the
 *	iteration
 *
 * Return: the last return value of @each; 0 for an object without relocations.
 */
int core_relocations_each(const struct elf_functions *elf, const struct btf *btf,
			  const struct placements *placements, core_relocation_fn each, void *arg);

#endif
