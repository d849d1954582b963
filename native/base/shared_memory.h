/* SPDX-License-Identifier: Apache-2.0 */
#ifndef SHARED_MEMORY_H
#define SHARED_MEMORY_H

#include <stddef.h>

/**
 * shared_memory_map() - map the memory that the guest shares with the host, read-only
 * @bytes: set to its address
 * @len: set to its length
 *
 * The memory is the second region of QEMU's device ivshmem-plain (docs/specs/ivshmem-spec.rst). It
 * needs no driver: sysfs exposes it.
 *
 * Return: 0; -ENODEV if there is no such device, or -errno; -EPERM if the kernel is locked down.
 */
int shared_memory_map(const unsigned char **bytes, size_t *len);

#endif
