/* SPDX-License-Identifier: Apache-2.0 */
#ifndef KERNEL_NAMES_H
#define KERNEL_NAMES_H

#include "kernel/kernel_name.h"

/** kernel_names_find() - look up names in the kernel's lists; each list is read once */
void kernel_names_find(struct kernel_name *names, size_t cnt);

/**
 * kernel_names_find_symbols() - look up only @symbols, @module, @siblings and @category
 * @functions: whether to look up the first three, which need the longest list, that of all symbols
 */
void kernel_names_find_symbols(struct kernel_name *names, size_t cnt, bool functions);

#endif
