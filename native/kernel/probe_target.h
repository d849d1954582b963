/* SPDX-License-Identifier: Apache-2.0 */
#ifndef PROBE_TARGET_H
#define PROBE_TARGET_H

#include <stddef.h>

/*
 * What uprobe and USDT programs are attached to whose sections name nothing:
 * a function of the validator itself, with a USDT probe in it.
 */

#define PROBE_TARGET_PROVIDER "bpfcompat"
#define PROBE_TARGET_NAME "attach"

/** probe_target_run() - run the function, so that what is attached to it runs */
void probe_target_run(void);

/**
 * probe_target_find() - where the function is
 * @path: set to the validator's own binary
 * @path_size: room in @path
 * @offset: set to the function's offset in the file
 *
 * Return: 0 or -errno.
 */
int probe_target_find(char *path, size_t path_size, size_t *offset);

#endif
