/* SPDX-License-Identifier: Apache-2.0 */
#ifndef EXTERN_REFERENCES_H
#define EXTERN_REFERENCES_H

#include <bpf/btf.h>

#include "elf/placements.h"

/*
 * What an object refers to in the kernel by name: its undefined symbols (`extern … __ksym`, `extern
 * … __kconfig`).
 */
enum extern_kind {
	/* a kernel function that programs call */
	EXTERN_KFUNC,
	/* the address or the value of a variable or a function */
	EXTERN_SYMBOL,
	/* a kernel config option, or a constant of libbpf such as LINUX_KERNEL_VERSION */
	EXTERN_CONFIG,
};

/**
 * extern_kind_word() - get the word for a kind in records and in the plan: `kfunc`, `symbol` or
 * `config`
 */
const char *extern_kind_word(enum extern_kind kind);

struct object_extern {
	enum extern_kind kind;
	const char *name;
	bool is_weak;
	/* EXTERN_CONFIG: place in the data that libbpf fills, in bytes */
	__u32 offset;
	__u32 size;
};

typedef void (*object_extern_fn)(const struct object_extern *item, void *arg);

/**
 * object_externs_each() - iterate over the externs that an object declares
 * @elf: the object file
 * @btf: its BTF, from the object that libbpf opened
 * @each: called for each extern, in the order of the file
 */
void object_externs_each(const struct elf_functions *elf, const struct btf *btf, object_extern_fn each, void *arg);

/* A place in a program that refers to an extern. */
struct extern_reference {
	const char *name;
	/* index of the instruction in the program as submitted */
	long insn;
};

typedef void (*extern_reference_fn)(const struct extern_reference *reference, void *arg);

/**
 * extern_references_each() - iterate over the places of a program that refer to externs
 * @elf: the object file
 * @placements: where the program's functions are
 * @each: called for each place, in the order of the file
 */
void extern_references_each(const struct elf_functions *elf, const struct placements *placements,
			    extern_reference_fn each, void *arg);

#endif
