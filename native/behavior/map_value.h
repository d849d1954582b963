/* SPDX-License-Identifier: Apache-2.0 */
#ifndef MAP_VALUE_H
#define MAP_VALUE_H

#include <bpf/libbpf.h>
#include <stdbool.h>

#include "plan/plan.h"

/* What a map has for an expectation of kind EXPECT_MAP. */
struct map_value {
	bool met;
	/* why it could not be told: a positive errno and one line */
	int err;
	const char *message;
	/* there is nothing to wait for: it will not be told later either */
	bool final;
	/* what is there; NULL when there is nothing */
	unsigned char *bytes;
	size_t len;
};

/**
 * map_value_check() - hold what a map has against what is expected
 * @expectation: of kind EXPECT_MAP
 * @obj: the object of the case, loaded
 * @value: filled, to be released with map_value_free(); its message is valid until the next call
 *
 * Data sections are maps too (`.bss`, key 0). Of a per-CPU map the integers
 * are added up over all CPUs; the expectation is also met when one CPU alone
 * meets it. A queue or stack, which has no keys, is looked at without taking
 * the element out; a bloom filter is asked for the expected value.
 */
void map_value_check(const struct expectation *expectation, const struct bpf_object *obj,
		     struct map_value *value);

/** map_value_free() - release what map_value_check() filled */
void map_value_free(struct map_value *value);

#endif
