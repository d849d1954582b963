/* SPDX-License-Identifier: Apache-2.0 */
#ifndef KERNEL_SYMBOLS_H
#define KERNEL_SYMBOLS_H

#include <stdbool.h>

#include "plan/plan.h"

/*
 * Which symbols of a plan the kernel has. The kernel's list is long and slow to produce, so PID 1
 * reads it once for all cases.
 */

/**
 * kernel_symbols_prepare() - look up all symbols and functions that a plan names
 * @plan: the plan; its modules are loaded
 *
 * Reads nothing if the plan names none.
 *
 * Return: 0 or -ENOMEM. A list that cannot be read is treated as empty.
 */
int kernel_symbols_prepare(const struct plan *plan);

/** kernel_symbol_exists() - test whether /proc/kallsyms has exactly this name, also in a module */
bool kernel_symbol_exists(const char *name);

/**
 * kernel_function_exists() - test whether programs can be attached to a function
 *
 * The function is in the kernel's BTF, or tracefs lists it as traceable.
 */
bool kernel_function_exists(const char *name);

/**
 * kernel_function_has_types() - test whether the kernel's BTF describes a function, as fentry
 * programs require
 */
bool kernel_function_has_types(const char *name);

#endif
