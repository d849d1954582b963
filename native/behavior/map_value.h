/* SPDX-License-Identifier: Apache-2.0 */
#ifndef MAP_VALUE_H
#define MAP_VALUE_H

#include <bpf/libbpf.h>
#include <stdbool.h>

#include "plan/plan.h"

/* The value in a map for an expectation of kind EXPECT_MAP. */
struct map_value {
	bool met;
	/* why it could not be read: a positive errno and one line */
	int err;
	const char *message;
	/* waiting longer would not change the result */
	bool final;
	/* the current value; NULL if there is none */
	unsigned char *bytes;
	size_t len;
};

/**
 * map_value_check() - compare the value in a map with the expected one
 * @expectation: an expectation of kind EXPECT_MAP
 * @obj: the loaded object of the case
 * @value: filled; release it with map_value_free(). Its message is valid until the next call
 *
 * Data sections are maps too (`.bss`, key 0). The integers of a per-CPU map are summed over all
 * CPUs; the expectation is also met if a single CPU meets it. A queue or stack, which has no keys,
 * is read without removing the element; a Bloom filter is asked for the expected value.
 */
void map_value_check(const struct expectation *expectation, const struct bpf_object *obj,
		     struct map_value *value);

/** map_value_free() - release the bytes that map_value_check() filled */
void map_value_free(struct map_value *value);

#endif
