/* SPDX-License-Identifier: Apache-2.0 */
#ifndef SURFACE_KERNEL_HOOK_H
#define SURFACE_KERNEL_HOOK_H

#include "attach/target_name.h"
#include "kernel/kernel_names.h"
#include "plan/plan.h"

/* Hooks of programs in this kernel. */

/**
 * surface_kernel_hook_function() - send `kernel_function`, a function with its prototype
 * @c: the case
 * @name: the function
 * @found: what the kernel's lists say; NULL if the host knows it
 */
void surface_kernel_hook_function(const struct plan_case *c, const struct target_name *name,
				  const struct kernel_name *found);

/** surface_kernel_hook_raw_tracepoint() - send `kernel_raw_tracepoint`, with its prototype */
void surface_kernel_hook_raw_tracepoint(const struct plan_case *c, const struct target_name *name);

/**
 * surface_kernel_hook_tracepoint() - send `kernel_tracepoint`, with its fields
 * @c: the case
 * @name: the tracepoint
 * @found: its category, or NULL
 */
void surface_kernel_hook_tracepoint(const struct plan_case *c, const struct target_name *name,
				    const struct kernel_name *found);

#endif
