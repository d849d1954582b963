/* SPDX-License-Identifier: Apache-2.0 */
#ifndef SHARED_MEMORY_H
#define SHARED_MEMORY_H

#include <stddef.h>

/**
 * shared_memory_map() - map the memory that the machine shares with the host, to be read
 * @bytes: set to where it is
 * @len: set to its length
 *
 * It is the second region of QEMU's device ivshmem-plain (its docs/specs/ivshmem-spec.rst), for which no driver is
 * needed: sysfs hands it out.
 *
 * Return: 0; -ENODEV where there is no such device, or -errno, -EPERM in a kernel that is locked down.
 */
int shared_memory_map(const unsigned char **bytes, size_t *len);

#endif
