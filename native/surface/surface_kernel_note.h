/* SPDX-License-Identifier: Apache-2.0 */
#ifndef SURFACE_KERNEL_NOTE_H
#define SURFACE_KERNEL_NOTE_H

#include <stddef.h>
#include <stdint.h>

#include "attach/target_name.h"
#include "elf/btf_path.h"
#include "kernel/kernel_externs.h"

/*
 * The names that programs depend on, noted until they are reported, and which of them another case
 * of this boot has reported.
 */

enum surface_noted_kind {
	NOTED_HOOK,
	NOTED_EXTERN,
	NOTED_FIELD,
	NOTED_ENUMERATOR,
	NOTED_TYPE,
};

/* A name that programs depend on. */
struct surface_noted {
	enum surface_noted_kind kind;
	uint64_t hash;
	struct target_name hook;
	struct kernel_extern ext;
	struct btf_path path;
};

/**
 * surface_kernel_note_init() - set up what the cases of a boot share
 *
 * Return: 0 or -errno.
 */
int surface_kernel_note_init(void);

/** surface_kernel_note_hook() - note the target of a program for the report */
void surface_kernel_note_hook(const struct target_name *name);

/** surface_kernel_note_extern() - note a kfunc, symbol or config option that an object refers to */
void surface_kernel_note_extern(const struct kernel_extern *ext);

/** surface_kernel_note_field() - note a field that a CO-RE relocation names */
void surface_kernel_note_field(const struct btf_path *path);

/** surface_kernel_note_enumerator() - note an enumerator that a CO-RE relocation names */
void surface_kernel_note_enumerator(const struct btf_path *path);

/** surface_kernel_note_type() - note a type that a CO-RE relocation names */
void surface_kernel_note_type(const struct btf_path *path);

/** surface_kernel_note_all() - get the noted names, valid until the next is noted; sets @cnt */
const struct surface_noted *surface_kernel_note_all(size_t *cnt);

/** surface_kernel_note_sent() - mark the names as reported, so that other cases do not send them */
void surface_kernel_note_sent(void);

#endif
