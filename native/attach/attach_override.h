/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ATTACH_OVERRIDE_H
#define ATTACH_OVERRIDE_H

#include "attach/attachment.h"

/** override_of() - get what the plan specifies for a program; all NULL if nothing */
struct attach_override override_of(const struct plan_case *c, const struct bpf_program *prog);

/**
 * override_check() - test whether the plan's kind fits the program
 * @a: the attachment; its problem is set on failure
 *
 * Return: 0; -EINVAL for a kind that does not fit its type; -errno of attach_prepare() if the
 * target could not be set before the load.
 */
int override_check(struct attachment *a);

/**
 * target_problem() - get why a program could not be bound to a program of another object before the
 * load
 *
 * Return: a message, or NULL if it could, or if it does not attach to one.
 */
const char *target_problem(const struct plan_case *c, const struct bpf_program *prog);

#endif
