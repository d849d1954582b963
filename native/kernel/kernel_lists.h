/* SPDX-License-Identifier: Apache-2.0 */
#ifndef KERNEL_LISTS_H
#define KERNEL_LISTS_H

#include <stddef.h>

/*
 * The kernel's lists of names. They are long, and the kernel takes most of a second to write one:
 * the first case that needs a list leaves it to those after it.
 */

enum kernel_list {
	/* /proc/kallsyms */
	LIST_SYMBOLS,
	/* functions that ftrace can stop at */
	LIST_TRACEABLE,
	/* functions that kprobes are kept from */
	LIST_BLACKLIST,
	/* functions that may be made to fail */
	LIST_ERROR_INJECTION,
	LIST_CNT,
};

/**
 * kernel_lists_init() - set up what the cases of a boot share the lists through
 *
 * Return: 0 or -errno.
 */
int kernel_lists_init(void);

/**
 * kernel_list_read() - the text of a list, a name a line
 * @list: which
 * @text: set to its text, to be released with kernel_list_release(); it does not end with NUL
 * @len: set to its length in bytes
 *
 * One that was read before modules were loaded or removed is read again.
 *
 * Return: 0 or -errno; -ENOENT where the kernel has no such list.
 */
int kernel_list_read(enum kernel_list list, const char **text, size_t *len);

/** kernel_list_release() - release what kernel_list_read() gave */
void kernel_list_release(const char *text, size_t len);

#endif
