/* SPDX-License-Identifier: Apache-2.0 */
#ifndef SURFACE_KERNEL_H
#define SURFACE_KERNEL_H

#include "attach/target_name.h"
#include "elf/btf_path.h"
#include "kernel/kernel_externs.h"
#include "plan/plan.h"

/*
 * What this kernel has of the names that programs stand on: functions with their prototypes,
 * tracepoints with their records, fields and types. Each is told once a boot, whichever case asks first.
 */

/**
 * surface_kernel_init() - set up what the cases of a boot share
 * @plan: which functions the host knows; it stays the caller's, and lives as long as the cases
 *
 * Return: 0 or -errno.
 */
int surface_kernel_init(const struct plan *plan);

/** surface_kernel_note_hook() - what a program is attached to is told with the rest */
void surface_kernel_note_hook(const struct target_name *name);

/** surface_kernel_note_extern() - the same of a kfunc, a symbol or an option that an object takes from the kernel */
void surface_kernel_note_extern(const struct kernel_extern *ext);

/** surface_kernel_note_field() - the same of a field that a CO-RE relocation names */
void surface_kernel_note_field(const struct btf_path *path);

/** surface_kernel_note_enumerator() - the same of an enumerator */
void surface_kernel_note_enumerator(const struct btf_path *path);

/** surface_kernel_note_type() - the same of a type as a whole */
void surface_kernel_note_type(const struct btf_path *path);

/**
 * surface_kernel_report() - send a record for each name that was noted
 * @c: the case
 *
 * Only those that no case of this boot has told; with what the plan asks for besides.
 */
void surface_kernel_report(const struct plan_case *c);

/** surface_kernel_told() - the records are out: other cases need not send them */
void surface_kernel_told(void);

#endif
