/* SPDX-License-Identifier: Apache-2.0 */
#ifndef SURFACE_HOOK_H
#define SURFACE_HOOK_H

#include "surface/surface_look.h"

/**
 * surface_hook_how() - get how a program gets its context
 *
 * Return: a word such as "kprobe"; NULL: the context is part of the kernel's API, so no kernel
 * changes it silently.
 */
const char *surface_hook_how(const struct plan_case *c, const struct bpf_program *prog);

/**
 * surface_hook_report() - send `surface`, what a program is attached to, and note it for the kernel
 * @c: the case
 * @prog: the program
 * @look: what is known of the submitted program; NULL if it was not examined
 */
void surface_hook_report(const struct plan_case *c, const struct bpf_program *prog,
			 const struct surface_look *look);

#endif
