/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RECORD_LINES_H
#define RECORD_LINES_H

#include <bpf/btf.h>
#include <stdbool.h>

#include "elf/btf_words.h"
#include "log/record.h"

/* A list as one field of a record: an item a line, its parts separated by tabs. */
struct record_lines {
	char text[RECORD_STRING_MAX];
	/* there are more than fit */
	bool cut;
};

/** record_lines_add() - add an item of three parts; one that does not fit is left out whole */
void record_lines_add(struct record_lines *lines, const char *first, const char *second, const char *third);

/* A function's parameters, and what it returns. */
struct proto_words {
	/* name, words and shape of each (btf_words.h) */
	struct record_lines params;
	struct type_words returns;
};

/**
 * proto_describe() - describe a prototype
 * @btf: whose it is
 * @id: of the prototype
 * @from: the first parameter that counts
 * @words: empty; filled
 */
void proto_describe(const struct btf *btf, __u32 id, __u32 from, struct proto_words *words);

/**
 * proto_record() - add a prototype to the record that is open: `btf`, `params`, `cut`, `returns`, `returns_shape`
 * @whose: whose BTF has it, NULL: there is none
 */
void proto_record(const char *whose, const struct proto_words *words);

#endif
