/* SPDX-License-Identifier: Apache-2.0 */
#ifndef BTF_WORDS_H
#define BTF_WORDS_H

#include <bpf/btf.h>

/* Maximum length of a type description; a longer one ends with "…". */
#define TYPE_WORDS_MAX 128

/* A C type, as text for a reader and as a shape for comparison. */
struct type_words {
	/* as written in C, without const and volatile: "struct sock *", "char [16]", "pid_t" */
	char words[TYPE_WORDS_MAX];
	/*
	 * What a program that reads the type relies on; equal for types that are read in the same
	 * way: "s32", "u64", "e32" for an enum, "bool", "f64", "*sock" for a pointer to a struct,
	 * "*(u8)" for a pointer to an integer, "*fn" to a function, "*" to void, "struct sock:6080"
	 * with its size in bits, "u8[16]", "void".
	 */
	char shape[TYPE_WORDS_MAX];
};

/** btf_type_words() - describe a type; both are "?" for an id that the BTF does not have */
void btf_type_words(const struct btf *btf, __u32 id, struct type_words *type);

/**
 * btf_skip_to_type() - skip const, volatile, restrict, type tags and typedefs
 * @id: set to the id of the resulting type
 *
 * Return: the type, or NULL if the BTF is invalid.
 */
const struct btf_type *btf_skip_to_type(const struct btf *btf, __u32 *id);

/**
 * btf_name_len() - get the length of a name without its flavor: of `task_struct` for
 * `task_struct___old`
 */
size_t btf_name_len(const char *name);

#endif
