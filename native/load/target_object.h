/* SPDX-License-Identifier: Apache-2.0 */
#ifndef TARGET_OBJECT_H
#define TARGET_OBJECT_H

#include <bpf/libbpf.h>

#include "plan/plan.h"

/*
 * Objects with programs that other programs attach to: freplace replaces a function of a loaded
 * program, fentry and fexit trace one. Each is opened with its own lines of the plan, as in a
 * separate case, and stays loaded as long as the case.
 */

/**
 * target_objects_load() - load the targets of a case
 * @c: the case; does nothing if it has none
 *
 * If an object does not load as a whole, only the requested programs are loaded. Sends no record: a
 * missing target is reported with the programs that attach to it.
 *
 * Return: 0 or -ENOMEM.
 */
int target_objects_load(const struct plan_case *c);

/**
 * target_objects_attach() - attach the programs of the targets, so that programs attached to them
 * run
 *
 * Return: 0 or -ENOMEM. A program that does not attach is not an error.
 */
int target_objects_attach(void);

/** target_objects_close() - detach and unload the targets */
void target_objects_close(void);

#endif
