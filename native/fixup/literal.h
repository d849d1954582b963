/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LITERAL_H
#define LITERAL_H

#include <bpf/btf.h>
#include <bpf/libbpf.h>
#include <stdbool.h>

/*
 * Data as the plan writes it (docs/guest-protocol.md), for keys, values and
 * global variables:
 *
 *	42, -1			an integer of 1, 2, 4 or 8 bytes, in the guest's byte order
 *	hex:00ff		bytes, as many as there is room for
 *	text:736c656570		bytes, padded with NUL
 *	program:name		the descriptor of a program of the object, for prog arrays
 *	{a.b=42,c=hex:00}	fields of a struct by their names in BTF, the rest stays as it is
 */

/* What a literal is written into. */
struct literal_target {
	void *bytes;
	size_t size;
	/* to find fields; NULL or 0 when the map has no BTF */
	const struct btf *btf;
	__u32 type_id;
	/* to find programs; may be NULL */
	const struct bpf_object *obj;
};

/**
 * literal_encode() - write a literal
 * @literal: the literal
 * @target: where to; fields that the literal does not name are left untouched
 * @problem: set to what is wrong, in one line, when it fails; valid until the next call
 *
 * Return: 0, or -EINVAL, -ERANGE (an integer that does not fit), -ENOENT (no such
 * field or program), -ENODATA (fields, and no BTF to find them).
 */
int literal_encode(const char *literal, const struct literal_target *target,
		   const char **problem);

/**
 * literal_bytes() - the bytes of a `hex:` or `text:` literal
 * @literal: the literal
 * @bytes: set to what is to be freed with free(3)
 * @len: set to how many
 *
 * Return: 0, -EINVAL for another kind of literal, -ENOMEM.
 */
int literal_bytes(const char *literal, void **bytes, size_t *len);

/**
 * literal_equals() - whether bytes hold what a literal says
 * @literal: the literal; of a struct only the fields that it names count
 * @target: the bytes and how to read them; left untouched
 *
 * Return: 1 or 0, or a negative errno as of literal_encode().
 */
int literal_equals(const char *literal, const struct literal_target *target,
		   const char **problem);

/**
 * literal_at_least() - whether bytes hold numbers that are not below a literal's
 * @literal: an integer, or fields with integers
 * @target: the bytes and how to read them; left untouched. Signed where BTF says so
 *
 * Return: 1 or 0, or a negative errno as of literal_encode().
 */
int literal_at_least(const char *literal, const struct literal_target *target,
		     const char **problem);

#endif
