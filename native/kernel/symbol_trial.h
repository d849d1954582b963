/* SPDX-License-Identifier: Apache-2.0 */
#ifndef SYMBOL_TRIAL_H
#define SYMBOL_TRIAL_H

#include <stdbool.h>

/**
 * symbol_is_nowhere() - test whether neither the kernel nor a loaded module has a function
 * @name: its name
 *
 * Creates a kprobe and removes it: this is a fast lookup, while the list of all symbols takes most
 * of a second to produce.
 *
 * Return: true if the kernel returns ENOENT (kprobe_addr() in kernel/kprobes.c); false otherwise,
 * also for kernels without perf events for kprobes (before 4.17), which cannot be asked.
 */
bool symbol_is_nowhere(const char *name);

#endif
