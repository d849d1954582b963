/* SPDX-License-Identifier: Apache-2.0 */
#ifndef BTF_WORDS_H
#define BTF_WORDS_H

#include <bpf/btf.h>

/* The longest description of a type; what is longer ends with "…". */
#define TYPE_WORDS_MAX 128

/* A type of C, for a reader and for a comparison. */
struct type_words {
	/* as C writes it, without const and volatile: "struct sock *", "char [16]", "pid_t" */
	char words[TYPE_WORDS_MAX];
	/*
	 * What a program that reads it relies on, the same for types that are read alike: "s32", "u64",
	 * "e32" for an enum, "bool", "f64", "*sock" for a pointer to a struct, "*(u8)" for one to an
	 * integer, "*fn" to a function, "*" to void, "struct sock:6080" with its size in bits, "u8[16]",
	 * "void".
	 */
	char shape[TYPE_WORDS_MAX];
};

/** btf_type_words() - describe a type; an id that the BTF does not have is "?" in both */
void btf_type_words(const struct btf *btf, __u32 id, struct type_words *type);

/**
 * btf_skip_to_type() - the type behind const, volatile, restrict, type tags and typedefs
 * @id: set to its id
 *
 * Return: the type, or NULL where the BTF is not right.
 */
const struct btf_type *btf_skip_to_type(const struct btf *btf, __u32 *id);

/** btf_name_len() - the length of a name without its flavor: `task_struct` of `task_struct___old` */
size_t btf_name_len(const char *name);

#endif
