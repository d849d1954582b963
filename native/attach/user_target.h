/* SPDX-License-Identifier: Apache-2.0 */
#ifndef USER_TARGET_H
#define USER_TARGET_H

#include <limits.h>

#include "attach/attachment.h"

/* Any process: libbpf attaches to a file. */
#define ANY_PID (-1)

/* What a uprobe or a USDT program is attached to. */
struct user_target {
	/* the file, and a function or a probe in it; NULL: not specified */
	const char *binary;
	const char *name;
	char section_binary[PATH_MAX];
};

/**
 * user_target_read() - get the target that the plan or the section of a program specifies
 * @target: filled
 * @a: the attachment
 * @name: the name that the plan specifies, or NULL
 *
 * A section specifies both: `/bin/sh:main`.
 */
void user_target_read(struct user_target *target, const struct attachment *a, const char *name);

/**
 * user_target_find() - find the file of a target in the guest
 * @a: the attachment; its problem is set if there is no such file
 * @binary: a path, or a name that is searched as libbpf does
 * @path: set to the path
 * @size: size of @path
 *
 * Return: 0 or -ENOENT.
 */
int user_target_find(struct attachment *a, const char *binary, char *path, size_t size);

#endif
