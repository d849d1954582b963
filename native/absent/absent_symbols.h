/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ABSENT_SYMBOLS_H
#define ABSENT_SYMBOLS_H

#include <stdbool.h>

/**
 * absent_has_syscall_wrappers() - test whether the functions of the absent kernel's system calls
 * take a struct pt_regs
 *
 * They are then called `__x64_sys_…` (CONFIG_ARCH_HAS_SYSCALL_WRAPPER). Reads the list of all
 * symbols.
 */
bool absent_has_syscall_wrappers(void);

#endif
