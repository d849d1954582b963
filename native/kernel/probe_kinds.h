/* SPDX-License-Identifier: Apache-2.0 */
#ifndef PROBE_KINDS_H
#define PROBE_KINDS_H

#include <bpf/btf.h>
#include <stddef.h>

#include "kernel/trial.h"

/* A kind of program: its type, and what a program of this type needs to load. */
struct program_kind {
	/* name in records; NULL ends a list */
	const char *name;
	__u32 type;
	__u32 attach_type;
	__u32 flags;
	/*
	 * candidates in the kernel's BTF that the program may be for, terminated by NULL; NULL: no
	 * target needed
	 */
	const char *const *targets;
};

/* The kinds that need nothing but the members of this struct. */
extern const struct program_kind program_kinds[];

/**
 * program_kind_trial() - create a trial for a kind
 * @kind: the kind
 * @trial: filled with a program that does nothing
 *
 * Return: 0, or -ESRCH if the kernel's BTF has no target for it.
 */
int program_kind_trial(const struct program_kind *kind, struct trial *trial);

/* Reason if a program needs a target in the kernel's BTF and there is none. */
#define NO_TARGET "nothing in the kernel's BTF to load it for"

/** kernel_type_id() - find a type in the kernel's BTF. Return: its id, or a negative errno. */
int kernel_type_id(const char *name, __u32 kind);

/**
 * kernel_member_index() - find a member of a struct of the kernel's BTF by name. Return: its index,
 * or -ESRCH.
 */
int kernel_member_index(int type_id, const char *name);

/**
 * kernel_enum_value() - get the value of an enumerator in the kernel's BTF, or @otherwise if it
 * does not exist
 */
long long kernel_enum_value(const char *type, const char *name, long long otherwise);

#endif
