/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RECORD_LINES_H
#define RECORD_LINES_H

#include <bpf/btf.h>
#include <stdbool.h>

#include "elf/btf_path.h"
#include "elf/btf_words.h"
#include "log/record.h"

/* A list as one field of a record: one item per line, its parts separated by tabs. */
struct record_lines {
	char text[RECORD_STRING_MAX];
	/* some items did not fit */
	bool cut;
};

/** record_lines_add() - add an item of three parts; an item that does not fit is left out */
void record_lines_add(struct record_lines *lines, const char *first, const char *second, const char *third);

/* The parameters of a function, and its return type. */
struct proto_words {
	/* name, words and shape of each parameter (btf_words.h) */
	struct record_lines params;
	struct type_words returns;
};

/**
 * proto_describe() - describe a prototype
 * @btf: BTF with the prototype
 * @id: type id of the prototype
 * @from: index of the first parameter to describe
 * @words: empty; filled
 */
void proto_describe(const struct btf *btf, __u32 id, __u32 from, struct proto_words *words);

/**
 * proto_record() - add a prototype to the open record: `btf`, `params`, `cut`, `returns`,
 * `returns_shape`
 * @whose: name of the BTF that contains it, or NULL if there is none
 * @words: the prototype
 */
void proto_record(const char *whose, const struct proto_words *words);

/**
 * field_record() - add a field of a struct to the open record: `words`, `shape`, `offset`, `size`,
 * `bitfield`
 * @words: its type; empty if there is none
 * @field: its place
 */
void field_record(const struct type_words *words, const struct btf_field *field);

#endif
