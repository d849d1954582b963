/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LITERAL_H
#define LITERAL_H

#include <bpf/btf.h>
#include <bpf/libbpf.h>
#include <stdbool.h>

/*
 * Literals of the plan (docs/guest-protocol.md) for keys, values and global variables:
 *
 *	42, -1			an integer of 1, 2, 4 or 8 bytes, in the guest's byte order
 *	hex:00ff		bytes, exactly as many as there is room for
 *	text:736c656570		bytes, padded with NUL
 *	program:name		the file descriptor of a program of the object, for prog arrays
 *	{a.b=42,c=hex:00}	fields of a struct by their names in BTF; other fields are kept
 */

/* Where a literal is written to. */
struct literal_target {
	void *bytes;
	size_t size;
	/* for finding fields; NULL or 0 if the map has no BTF */
	const struct btf *btf;
	__u32 type_id;
	/* for finding programs; may be NULL */
	const struct bpf_object *obj;
};

/**
 * literal_encode() - write a literal
 * @literal: the literal
 * @target: destination; fields that the literal does not name are kept
 * @problem: set to the problem on failure, in one line; valid until the next call
 *
 * Return: 0, or -EINVAL, -ERANGE (an integer that does not fit), -ENOENT (no such field or
 * program), -ENODATA (fields, but no BTF to find them).
 */
int literal_encode(const char *literal, const struct literal_target *target,
		   const char **problem);

/**
 * literal_bytes() - get the bytes of a `hex:` or `text:` literal
 * @literal: the literal
 * @bytes: set to the bytes; release them with free(3)
 * @len: set to their number
 *
 * Return: 0, -EINVAL for another kind of literal, -ENOMEM.
 */
int literal_bytes(const char *literal, void **bytes, size_t *len);

/**
 * literal_equals() - test whether bytes equal a literal
 * @literal: the literal; of a struct, only the fields that it names are compared
 * @target: the bytes and their type; not modified
 * @problem: set as by literal_encode()
 *
 * Return: 1 or 0, or a negative errno as of literal_encode().
 */
int literal_equals(const char *literal, const struct literal_target *target,
		   const char **problem);

/**
 * literal_at_least() - test whether the numbers in bytes are at least those of a literal
 * @literal: an integer, or fields with integers
 * @target: the bytes and their type; not modified. Numbers are signed if BTF says so.
 * @problem: set as by literal_encode()
 *
 * Return: 1 or 0, or a negative errno as of literal_encode().
 */
int literal_at_least(const char *literal, const struct literal_target *target,
		     const char **problem);

#endif
