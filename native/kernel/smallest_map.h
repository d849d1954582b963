/* SPDX-License-Identifier: Apache-2.0 */
#ifndef SMALLEST_MAP_H
#define SMALLEST_MAP_H

#include <linux/bpf.h>
#include <stdbool.h>
#include <stddef.h>

/* Map types that are newer than the headers of the oldest supported libbpf. */
#define MAP_TYPE_CGRP_STORAGE 32
#define MAP_TYPE_ARENA 33
#define MAP_TYPE_INSN_ARRAY 34

/* The smallest valid map of a type: every kernel that supports the type creates it. */
struct smallest_map {
	__u32 type;
	__u32 key_size;
	__u32 value_size;
	__u32 max_entries;
	__u32 flags;
	/* local storage of kernel objects: BTF must describe its types */
	bool storage;
	bool outer;
};

/**
 * smallest_map_find() - get the smallest map of a type
 *
 * Return: the map; NULL for a type that is unknown here, or that needs more than sizes
 * (struct_ops).
 */
const struct smallest_map *smallest_map_find(__u32 type);

/** smallest_map_at() - get smallest map number @index, in the order of types; NULL past the last */
const struct smallest_map *smallest_map_at(size_t index);

/**
 * smallest_map_btf() - load BTF for a local storage map into the kernel
 * @value_size: size of the value in bytes
 *
 * Type 1 is the key, a 32-bit integer; type 3 is the value.
 *
 * Return: file descriptor or -errno.
 */
int smallest_map_btf(__u32 value_size);

#endif
