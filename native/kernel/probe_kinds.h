/* SPDX-License-Identifier: Apache-2.0 */
#ifndef PROBE_KINDS_H
#define PROBE_KINDS_H

#include <bpf/btf.h>
#include <stddef.h>

#include "kernel/trial.h"

/* A kind of program: its type, and what a program of it cannot be loaded without. */
struct program_kind {
	/* as in records; NULL ends a list */
	const char *name;
	__u32 type;
	__u32 attach_type;
	__u32 flags;
	/* what of the kernel's BTF it may be for, the first that there is: ends with NULL; NULL: nothing */
	const char *const *targets;
};

/* Kinds that need nothing else than what stands here. */
extern const struct program_kind program_kinds[];

/**
 * program_kind_trial() - make a trial of a kind
 * @kind: the kind
 * @trial: filled: a program that does nothing
 *
 * Return: 0 or -ESRCH when the kernel has nothing in its BTF that it could be for.
 */
int program_kind_trial(const struct program_kind *kind, struct trial *trial);

/* Why a kernel has no place for programs that are loaded for something of its BTF. */
#define NO_TARGET "nothing in the kernel's BTF to load it for"

/** kernel_type_id() - number of a type of the kernel's BTF. Return: it, or a negative errno. */
int kernel_type_id(const char *name, __u32 kind);

/** kernel_member_index() - which member of a struct of the kernel's BTF has a name. Return: -ESRCH for none. */
int kernel_member_index(int type_id, const char *name);

/** kernel_enum_value() - value of an enumerator of the kernel's BTF, @otherwise where there is none */
long long kernel_enum_value(const char *type, const char *name, long long otherwise);

#endif
