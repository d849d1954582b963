/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ABSENT_MAP_H
#define ABSENT_MAP_H

#include <linux/types.h>

/*
 * Maps where there is no kernel: files without a name, laid out as the kernel lays an array out for mmap(2), since libbpf maps
 * the data of programs.
 */

/**
 * absent_map_new() - make a map
 * @key_size: in bytes
 * @value_size: in bytes
 * @max_entries: how many values it has; only so many as libbpf may fill have a place
 *
 * Return: its descriptor, or -1 with errno.
 */
int absent_map_new(__u32 key_size, __u32 value_size, __u32 max_entries);

/** absent_map_write() - write the value of a key. Return: 0 or -1 with errno. */
int absent_map_write(int fd, const void *key, const void *value);

/** absent_map_read() - read what was written for a key. Return: 0, or -1 with errno: ENOENT where nothing was. */
int absent_map_read(int fd, const void *key, void *value);

#endif
