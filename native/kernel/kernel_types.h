/* SPDX-License-Identifier: Apache-2.0 */
#ifndef KERNEL_TYPES_H
#define KERNEL_TYPES_H

#include <bpf/btf.h>
#include <stdbool.h>

/*
 * The named types of the kernel and of its loaded modules, found by name. libbpf's own search
 * (btf__find_by_name_kind()) compares the name with that of every type: too slow for hundreds of them.
 */

/* A type of the kernel. */
struct kernel_type {
	const struct btf *btf;
	__u32 id;
	/* "vmlinux", or the module that has it */
	const char *whose;
	/* where the search goes on; not for the caller */
	__u32 slot;
};

/**
 * kernel_types_prepare() - read the types once for all cases of a boot
 *
 * For PID 1, whose children inherit them. Does nothing when they were read before, or where the kernel has no BTF.
 */
void kernel_types_prepare(void);

/**
 * kernel_type_first() - the first type of a name and a kind
 * @type: set to it
 * @name: its name
 * @kind: BTF_KIND_*; BTF_KIND_STRUCT and BTF_KIND_UNION are told apart
 *
 * Types of the kernel itself come before those of modules. The flavor of a type, `___init`, is no part of its name.
 *
 * Return: whether there is one.
 */
bool kernel_type_first(struct kernel_type *type, const char *name, int kind);

/** kernel_type_next() - the next one of the same name and kind. Return: whether there is one. */
bool kernel_type_next(struct kernel_type *type);

#endif
