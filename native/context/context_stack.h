/* SPDX-License-Identifier: Apache-2.0 */
#ifndef CONTEXT_STACK_H
#define CONTEXT_STACK_H

#include "context/context_finder.h"
#include "context/context_state.h"
#include "context/context_value.h"

/* Bytes of the stack, counted from its lowest. */
struct extent {
	unsigned int row;
	unsigned int rows_end;
	unsigned int start;
	unsigned int end;
	bool exact;
};

/**
 * stack_extent() - which bytes of the stack are at an address
 * @address: any value; what is no pointer to the stack gives nothing
 * @size: how many bytes; what is no number gives all up to the end of the frame
 *
 * @exact is set where both are known: nothing but these bytes.
 */
struct extent stack_extent(struct value address, struct value size);

/** stack_load() - what @size bytes of the stack have */
struct value stack_load(const struct state *s, struct value address, unsigned int size);

/** stack_overwrite() - write a value to exactly these bytes */
void stack_overwrite(struct finder *f, struct state *s, const struct extent *e, struct value v);

/** stack_weaken() - something may be written to these bytes */
void stack_weaken(struct state *s, const struct extent *e);

/** stack_copy() - copy @size bytes of the context to the stack, as if they were loaded and stored */
void stack_copy(struct state *s, struct value to, struct value from, struct value size);

/** stack_flags() - what may be in these bytes, MAY_BE_* */
unsigned int stack_flags(const struct state *s, const struct extent *e);

/** stack_consume() - note that all that is kept in these bytes is used */
void stack_consume(struct finder *f, const struct state *s, const struct extent *e);

#endif
