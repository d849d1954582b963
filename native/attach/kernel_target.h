/* SPDX-License-Identifier: Apache-2.0 */
#ifndef KERNEL_TARGET_H
#define KERNEL_TARGET_H

#include <bpf/libbpf.h>
#include <stdbool.h>

#include "plan/plan.h"

/*
 * What this kernel has of the names that failed programs and objects refer to.
 * Names are noted as things fail and looked up together, at the end of the case:
 * the kernel's lists are long, and a case in which nothing fails reads none.
 */

/** kernel_target_note() - remember what a program that failed is bound to; no name, no note */
void kernel_target_note(const struct plan_case *c, const struct bpf_program *prog);

/**
 * kernel_target_note_refused() - the same of a program that does not load
 * @verified: the verifier said why
 *
 * The name that it is bound to is then a part of the reason only where the verifier asks something of the hook.
 */
void kernel_target_note_refused(const struct plan_case *c, const struct bpf_program *prog, bool verified);

/** kernel_target_note_externs() - remember the kernel symbols that an object which failed names */
void kernel_target_note_externs(const struct plan_case *c);

/** kernel_target_report() - look up what was noted, send a `target` record for each, forget it */
void kernel_target_report(const struct plan_case *c);

#endif
