/* SPDX-License-Identifier: Apache-2.0 */
#ifndef PROBE_TARGET_H
#define PROBE_TARGET_H

#include <stddef.h>

/*
 * The default target of uprobe and USDT programs whose sections name none: a function of the
 * validator itself, with a USDT probe in it.
 */

#define PROBE_TARGET_PROVIDER "bpfcompat"
#define PROBE_TARGET_NAME "attach"

/** probe_target_run() - run the function, so that attached programs run */
void probe_target_run(void);

/**
 * probe_target_find() - find the function
 * @path: set to the path of the validator's own binary
 * @path_size: size of @path
 * @offset: set to the function's offset in the file
 *
 * Return: 0 or -errno.
 */
int probe_target_find(char *path, size_t path_size, size_t *offset);

#endif
