/* SPDX-License-Identifier: Apache-2.0 */
#ifndef KERNEL_TYPES_H
#define KERNEL_TYPES_H

#include <bpf/btf.h>
#include <stdbool.h>

/*
 * The named types of the kernel and of its loaded modules, by name. libbpf's search
 * (btf__find_by_name_kind()) compares the names of all types, which is too slow for hundreds of
 * searches.
 */

/* A type of the kernel. */
struct kernel_type {
	const struct btf *btf;
	__u32 id;
	/* "vmlinux", or the name of the module that contains it */
	const char *whose;
	/* position of the search; private */
	__u32 slot;
};

/**
 * kernel_types_prepare() - read the types once for all cases of a boot
 *
 * For PID 1, whose children inherit them. Does nothing if they are already read, or if the kernel
 * has no BTF.
 */
void kernel_types_prepare(void);

/**
 * kernel_type_first() - find the first type with a name and a kind
 * @type: set to the type
 * @name: its name
 * @kind: BTF_KIND_*; BTF_KIND_STRUCT and BTF_KIND_UNION are different kinds
 *
 * Types of the kernel precede those of modules. The flavor of a type, such as `___init`, does not
 * belong to its name.
 *
 * Return: whether there is one.
 */
bool kernel_type_first(struct kernel_type *type, const char *name, int kind);

/**
 * kernel_type_next() - find the next type with the same name and kind. Return: whether there is
 * one.
 */
bool kernel_type_next(struct kernel_type *type);

#endif
