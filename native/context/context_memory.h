/* SPDX-License-Identifier: Apache-2.0 */
#ifndef CONTEXT_MEMORY_H
#define CONTEXT_MEMORY_H

#include <stddef.h>

struct chunk;

/* Memory that is released as a whole. */
struct memory {
	struct chunk *chunks;
	/* -ENOMEM after an allocation failed */
	int err;
};

/**
 * memory_take() - allocate memory
 * @memory: the pool
 * @size: in bytes
 *
 * Return: uninitialized memory, aligned for all types; or NULL, and @memory->err is set.
 */
void *memory_take(struct memory *memory, size_t size);

/** memory_take_zeroed() - allocate memory for @cnt items of @size bytes, all zero */
void *memory_take_zeroed(struct memory *memory, size_t cnt, size_t size);

/** memory_release() - release all memory of the pool */
void memory_release(struct memory *memory);

#endif
