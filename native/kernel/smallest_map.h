/* SPDX-License-Identifier: Apache-2.0 */
#ifndef SMALLEST_MAP_H
#define SMALLEST_MAP_H

#include <linux/bpf.h>
#include <stdbool.h>
#include <stddef.h>

/* Map types that are younger than the headers of the oldest libbpf this builds with. */
#define MAP_TYPE_CGRP_STORAGE 32
#define MAP_TYPE_ARENA 33
#define MAP_TYPE_INSN_ARRAY 34

/* The smallest map of a type: where a kernel has the type, it makes this one. */
struct smallest_map {
	__u32 type;
	__u32 key_size;
	__u32 value_size;
	__u32 max_entries;
	__u32 flags;
	/* it keeps something for objects of the kernel: BTF describes its types */
	bool storage;
	bool outer;
};

/**
 * smallest_map_find() - the smallest map of a type
 *
 * Return: NULL for a type that is not known here, or that needs more than sizes (struct_ops).
 */
const struct smallest_map *smallest_map_find(__u32 type);

/** smallest_map_at() - the smallest map number @index, in the order of types; NULL behind the last */
const struct smallest_map *smallest_map_at(size_t index);

/**
 * smallest_map_btf() - load BTF for a local storage map into the kernel
 * @value_size: bytes of the value
 *
 * Type 1 is the key, a 32-bit integer, type 3 the value.
 *
 * Return: file descriptor or -errno.
 */
int smallest_map_btf(__u32 value_size);

#endif
