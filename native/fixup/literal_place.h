/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LITERAL_PLACE_H
#define LITERAL_PLACE_H

#include <bpf/btf.h>
#include <stdbool.h>
#include <stddef.h>

/* Where in a value something stands, and what BTF says it is. */
struct place {
	unsigned char *bytes;
	size_t size;
	/* NULL and 0 when nothing is known about the type */
	const struct btf *btf;
	__u32 type_id;
	/* a bit field: it begins so many bits into @bytes; @bit_size is 0 for anything else */
	unsigned int bit_offset;
	unsigned int bit_size;
};

/* How the bits of a place are to be read. */
enum place_kind {
	PLACE_UNKNOWN,
	PLACE_UNSIGNED,
	PLACE_SIGNED,
	PLACE_BOOL,
	PLACE_FLOAT,
};

/**
 * place_find() - go from a struct to one of its fields
 * @place: the value as a whole; becomes the field
 * @path: names with dots between them, `[2]` for an element of an array; members of
 *	anonymous structs and unions are found as in C
 *
 * Return: 0, or what problem() returned: -ENOENT, -ENODATA without BTF, -EINVAL.
 */
int place_find(struct place *place, const char *path);

/** place_kind() - how the bits of a place are to be read, by its BTF */
enum place_kind place_kind(const struct place *place);

#endif
