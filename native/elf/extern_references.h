/* SPDX-License-Identifier: Apache-2.0 */
#ifndef EXTERN_REFERENCES_H
#define EXTERN_REFERENCES_H

#include <bpf/btf.h>

#include "elf/placements.h"

/* What an object takes from the kernel by name: its undefined symbols (`extern … __ksym`, `extern … __kconfig`). */
enum extern_kind {
	/* a function of the kernel that programs call */
	EXTERN_KFUNC,
	/* the address, or the value, of a variable or a function */
	EXTERN_SYMBOL,
	/* an option of the kernel's configuration, or one of libbpf's own, such as LINUX_KERNEL_VERSION */
	EXTERN_CONFIG,
};

/** extern_kind_word() - `kfunc`, `symbol` or `config`, as records and the plan have it */
const char *extern_kind_word(enum extern_kind kind);

struct object_extern {
	enum extern_kind kind;
	const char *name;
	bool is_weak;
	/* of EXTERN_CONFIG: its place in the data that libbpf fills, in bytes */
	__u32 offset;
	__u32 size;
};

typedef void (*object_extern_fn)(const struct object_extern *item, void *arg);

/**
 * object_externs_each() - go through all that an object declares
 * @elf: its file
 * @btf: its BTF, as libbpf has opened it
 * @each: called for each one, in the order of the file
 */
void object_externs_each(const struct elf_functions *elf, const struct btf *btf, object_extern_fn each, void *arg);

/* A place of a program that refers to an extern. */
struct extern_reference {
	const char *name;
	/* index of the instruction in the program as submitted */
	long insn;
};

typedef void (*extern_reference_fn)(const struct extern_reference *reference, void *arg);

/**
 * extern_references_each() - go through the places of one program that refer to externs
 * @elf: the object file
 * @placements: where the program's functions are
 * @each: called for each one, in the order of the file
 */
void extern_references_each(const struct elf_functions *elf, const struct placements *placements,
			    extern_reference_fn each, void *arg);

#endif
