/* SPDX-License-Identifier: Apache-2.0 */
#ifndef TARGET_NAME_H
#define TARGET_NAME_H

#include <bpf/libbpf.h>

#include "plan/plan.h"

#define TARGET_NAME_MAX 256

/* A name of the kernel that a program or an object refers to. */
struct target_name {
	/* `function`, `tracepoint` (its name is category/name), `raw_tracepoint` or `ksym` */
	const char *kind;
	char name[TARGET_NAME_MAX];
};

/**
 * target_name_of() - get the name of the kernel that a program is bound to
 * @c: the case, whose plan may name it
 * @prog: a program of its object
 * @target: filled
 *
 * A system call has the name of its function, an LSM hook `bpf_lsm_<hook>`, an iterator
 * `bpf_iter_<what>`, as in the kernel.
 *
 * Return: false for a program that is not bound to a name of the kernel, that names a pattern, or
 * that does not specify its target.
 */
bool target_name_of(const struct plan_case *c, const struct bpf_program *prog,
		    struct target_name *target);

#endif
