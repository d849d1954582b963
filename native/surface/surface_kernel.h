/* SPDX-License-Identifier: Apache-2.0 */
#ifndef SURFACE_KERNEL_H
#define SURFACE_KERNEL_H

#include "attach/target_name.h"
#include "elf/btf_path.h"
#include "kernel/kernel_externs.h"
#include "plan/plan.h"

/*
 * The names that programs depend on, in this kernel: functions with their prototypes, tracepoints
 * with their records, fields and types. Each is reported once a boot, by the first case that needs
 * it.
 */

/**
 * surface_kernel_init() - set up what the cases of a boot share
 * @plan: lists the functions that the host knows; owned by the caller, must live as long as the
 *	cases
 *
 * Return: 0 or -errno.
 */
int surface_kernel_init(const struct plan *plan);

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

/**
 * surface_kernel_report() - send a record for each noted name, and for the names in the plan
 * @c: the case
 *
 * Skips names that another case of this boot has reported.
 */
void surface_kernel_report(const struct plan_case *c);

/** surface_kernel_told() - mark the names as reported, so that other cases do not send them */
void surface_kernel_told(void);

#endif
