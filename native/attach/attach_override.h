/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ATTACH_OVERRIDE_H
#define ATTACH_OVERRIDE_H

#include "attach/attachment.h"

/** override_of() - what the plan says of a program; all NULL when it says nothing */
struct attach_override override_of(const struct plan_case *c, const struct bpf_program *prog);

/**
 * override_check() - whether the plan's way fits the program
 *
 * Return: 0; -EINVAL for a kind that does not fit its type; the -errno of attach_prepare()
 * when what the plan names could not be set before the load. The problem is set.
 */
int override_check(struct attachment *a);

/**
 * target_problem() - why a program could not be bound to one of another object before the load
 *
 * Return: words, or NULL when it could, or is not to be.
 */
const char *target_problem(const struct plan_case *c, const struct bpf_program *prog);

#endif
