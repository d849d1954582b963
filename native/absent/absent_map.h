/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ABSENT_MAP_H
#define ABSENT_MAP_H

#include <linux/types.h>

/*
 * Maps of an absent kernel: unnamed files, laid out as the kernel lays out an array for mmap(2),
 * because libbpf maps the data sections of programs.
 */

/**
 * absent_map_new() - create a map
 * @key_size: in bytes
 * @value_size: in bytes
 * @max_entries: number of values; only maps that libbpf may fill get room for them
 *
 * Return: its file descriptor, or -1 with errno.
 */
int absent_map_new(__u32 key_size, __u32 value_size, __u32 max_entries);

/** absent_map_write() - write the value of a key. Return: 0 or -1 with errno. */
int absent_map_write(int fd, const void *key, const void *value);

/**
 * absent_map_read() - read the value that was written for a key. Return: 0, or -1 with errno;
 * ENOENT if the key was not written.
 */
int absent_map_read(int fd, const void *key, void *value);

#endif
