/* SPDX-License-Identifier: Apache-2.0 */
#ifndef KERNEL_TARGET_H
#define KERNEL_TARGET_H

#include <bpf/libbpf.h>
#include <stdbool.h>

#include "plan/plan.h"

/*
 * Looks up the names that failed programs and objects refer to in this kernel. Names are recorded
 * when something fails, and looked up together at the end of the case: the kernel's lists are long,
 * and a case without failures reads none.
 */

/** kernel_target_note() - record the target of a failed program, if it has a name */
void kernel_target_note(const struct plan_case *c, const struct bpf_program *prog);

/**
 * kernel_target_note_refused() - record the target of a program that does not load
 * @c: the case
 * @prog: the program
 * @verified: the verifier gave a reason
 *
 * Records the name only if it can be a part of the reason: after a verdict, only if the verifier
 * checks properties of the hook.
 */
void kernel_target_note_refused(const struct plan_case *c, const struct bpf_program *prog, bool verified);

/** kernel_target_note_externs() - record the kernel symbols that a failed object names */
void kernel_target_note_externs(const struct plan_case *c);

/**
 * kernel_target_report() - look up the recorded names, send a `target` record for each, and forget
 * them
 */
void kernel_target_report(const struct plan_case *c);

#endif
