/* SPDX-License-Identifier: Apache-2.0 */
#ifndef TARGET_OBJECT_H
#define TARGET_OBJECT_H

#include <bpf/libbpf.h>

#include "plan/plan.h"

/*
 * Objects with programs that others are attached to: freplace replaces a function of a program
 * that is loaded already, fentry and fexit trace one. Each is opened with what the plan says of
 * it, as in a case of its own, and stays loaded as long as the case.
 */

/**
 * target_objects_load() - load the targets of a case
 * @c: the case; nothing is done when it has none
 *
 * Where an object does not load as a whole, those of its programs that are asked for are loaded
 * without the others. Sends no record: one that cannot be had is told with what is attached to it.
 *
 * Return: 0 or -ENOMEM.
 */
int target_objects_load(const struct plan_case *c);

/**
 * target_objects_attach() - attach the programs of the targets, so that what is attached to them runs
 *
 * Return: 0 or -ENOMEM. A program that does not attach is no error.
 */
int target_objects_attach(void);

/** target_objects_close() - detach and unload them */
void target_objects_close(void);

#endif
