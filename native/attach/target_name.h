/* SPDX-License-Identifier: Apache-2.0 */
#ifndef TARGET_NAME_H
#define TARGET_NAME_H

#include <bpf/libbpf.h>

#include "plan/plan.h"

#define TARGET_NAME_MAX 256

/* What of the kernel a program or an object refers to by name. */
struct target_name {
	/* `function`, `tracepoint` (its name is category/name), `raw_tracepoint` or `ksym` */
	const char *kind;
	char name[TARGET_NAME_MAX];
};

/**
 * target_name_of() - what of the kernel a program is bound to
 * @c: the case, whose plan may name it
 * @prog: a program of its object
 * @target: filled
 *
 * A system call is named as its function, an LSM hook as `bpf_lsm_<hook>`, an
 * iterator as `bpf_iter_<what>`: so the kernel calls them.
 *
 * Return: false for a program that is bound to nothing that has a name in the kernel, that
 * names a pattern, or that does not say what it is bound to.
 */
bool target_name_of(const struct plan_case *c, const struct bpf_program *prog,
		    struct target_name *target);

#endif
