/* SPDX-License-Identifier: Apache-2.0 */
#ifndef CONTEXT_MEMORY_H
#define CONTEXT_MEMORY_H

#include <stddef.h>

struct chunk;

/* Memory that is released as a whole. */
struct memory {
	struct chunk *chunks;
	/* -ENOMEM once there was none */
	int err;
};

/**
 * memory_take() - take memory
 * @memory: where from
 * @size: how many bytes
 *
 * Return: memory of any content, aligned for everything; or NULL, and @memory->err is set.
 */
void *memory_take(struct memory *memory, size_t size);

/** memory_take_zeroed() - take memory for @cnt items of @size bytes, all zero */
void *memory_take_zeroed(struct memory *memory, size_t cnt, size_t size);

/** memory_release() - release all that was taken */
void memory_release(struct memory *memory);

#endif
