/* SPDX-License-Identifier: Apache-2.0 */
#ifndef CONTEXT_STACK_H
#define CONTEXT_STACK_H

#include "context/context_finder.h"
#include "context/context_state.h"
#include "context/context_value.h"

/* A range of stack bytes, counted from the lowest address. */
struct extent {
	unsigned int row;
	unsigned int rows_end;
	unsigned int start;
	unsigned int end;
	bool exact;
};

/**
 * stack_extent() - get the bytes of the stack at an address
 * @address: any value; a value that is not a pointer to the stack gives an empty range
 * @size: number of bytes; a value that is not a number extends the range to the end of the frame
 *
 * @exact is set if both are known: the range contains exactly these bytes.
 */
struct extent stack_extent(struct value address, struct value size);

/** stack_load() - get the value of @size bytes of the stack */
struct value stack_load(const struct state *s, struct value address, unsigned int size);

/** stack_overwrite() - write a value to exactly these bytes */
void stack_overwrite(struct finder *f, struct state *s, const struct extent *e, struct value v);

/** stack_weaken() - record that these bytes may be overwritten */
void stack_weaken(struct state *s, const struct extent *e);

/** stack_copy() - copy @size bytes of the context to the stack, as a load and a store would */
void stack_copy(struct state *s, struct value to, struct value from, struct value size);

/** stack_flags() - get what these bytes may contain, MAY_BE_* */
unsigned int stack_flags(const struct state *s, const struct extent *e);

/** stack_consume() - record that all values in these bytes are used */
void stack_consume(struct finder *f, const struct state *s, const struct extent *e);

#endif
