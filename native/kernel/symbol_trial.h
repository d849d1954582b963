/* SPDX-License-Identifier: Apache-2.0 */
#ifndef SYMBOL_TRIAL_H
#define SYMBOL_TRIAL_H

#include <stdbool.h>

/**
 * symbol_is_nowhere() - whether neither the kernel nor a loaded module has a function
 * @name: its name
 *
 * Found out by a kprobe that is made and removed again: the kernel looks the name up as fast as it
 * does for anybody, while its list of all symbols takes most of a second to write.
 *
 * Return: true where the kernel says ENOENT (kprobe_addr() in kernel/kprobes.c). A kernel without
 * kprobe events of perf (before 4.17) is not asked, and false.
 */
bool symbol_is_nowhere(const char *name);

#endif
