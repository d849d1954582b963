/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LITERAL_PLACE_H
#define LITERAL_PLACE_H

#include <bpf/btf.h>
#include <stdbool.h>
#include <stddef.h>

/* A part of a value, and its type in BTF. */
struct place {
	unsigned char *bytes;
	size_t size;
	/* NULL and 0 if the type is unknown */
	const struct btf *btf;
	__u32 type_id;
	/*
	 * for a bit field: its offset in @bytes and its size, in bits; @bit_size is 0 for anything
	 * else
	 */
	unsigned int bit_offset;
	unsigned int bit_size;
};

/* How to read the bits of a place. */
enum place_kind {
	PLACE_UNKNOWN,
	PLACE_UNSIGNED,
	PLACE_SIGNED,
	PLACE_BOOL,
	PLACE_FLOAT,
};

/**
 * place_find() - go from a struct to one of its fields
 * @place: the whole value; becomes the field
 * @path: names separated by dots, and `[2]` for an element of an array; members of anonymous
 *	structs and unions are found as in C
 *
 * Return: 0, or the error from problem(): -ENOENT, -ENODATA without BTF, -EINVAL.
 */
int place_find(struct place *place, const char *path);

/** place_kind() - get how to read the bits of a place, from its BTF */
enum place_kind place_kind(const struct place *place);

#endif
