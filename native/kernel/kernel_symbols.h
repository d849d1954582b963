/* SPDX-License-Identifier: Apache-2.0 */
#ifndef KERNEL_SYMBOLS_H
#define KERNEL_SYMBOLS_H

#include <stdbool.h>

#include "plan/plan.h"

/*
 * Which of the symbols that a plan asks for the kernel has. Its list is long
 * and slow to make: PID 1 reads it once for all cases.
 */

/**
 * kernel_symbols_prepare() - look up all symbols and functions that a plan asks for
 * @plan: the plan; its modules are loaded
 *
 * Reads nothing when the plan asks for none.
 *
 * Return: 0 or -ENOMEM. A list that the kernel does not show has no symbols.
 */
int kernel_symbols_prepare(const struct plan *plan);

/** kernel_symbol_exists() - whether /proc/kallsyms has exactly this name, also in a module */
bool kernel_symbol_exists(const char *name);

/**
 * kernel_function_exists() - whether programs can be attached to a function
 *
 * It is a function of the kernel's BTF, or one that tracefs says can be traced.
 */
bool kernel_function_exists(const char *name);

/** kernel_function_has_types() - whether the kernel's BTF describes a function, as fentry programs need it */
bool kernel_function_has_types(const char *name);

#endif
