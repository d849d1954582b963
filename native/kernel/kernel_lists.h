/* SPDX-License-Identifier: Apache-2.0 */
#ifndef KERNEL_LISTS_H
#define KERNEL_LISTS_H

#include <stddef.h>

/*
 * The kernel's lists of names. They are long, and the kernel takes most of a second to write one:
 * the first case that needs a list keeps it for later cases.
 */

enum kernel_list {
	/* /proc/kallsyms */
	LIST_SYMBOLS,
	/* functions that ftrace can attach to */
	LIST_TRACEABLE,
	/* functions that kprobes must not attach to */
	LIST_BLACKLIST,
	/* functions that allow error injection */
	LIST_ERROR_INJECTION,
	LIST_CNT,
};

/**
 * kernel_lists_init() - set up the lists that the cases of a boot share
 *
 * Return: 0 or -errno.
 */
int kernel_lists_init(void);

/**
 * kernel_list_read() - get the text of a list, one name per line
 * @list: the list
 * @text: set to its text, which is not NUL-terminated; release it with kernel_list_release()
 * @len: set to its length in bytes
 *
 * The list is read again after modules were loaded or removed.
 *
 * Return: 0 or -errno; -ENOENT if the kernel has no such list.
 */
int kernel_list_read(enum kernel_list list, const char **text, size_t *len);

/** kernel_list_release() - release the text from kernel_list_read() */
void kernel_list_release(const char *text, size_t len);

#endif
