// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "context/context_memory.h"

struct chunk {
	struct chunk *next;
	size_t size;
	size_t used;
	max_align_t bytes[];
};

#define CHUNK_SIZE (64 << 10)

void *memory_take(struct memory *memory, size_t size)
{
	struct chunk *chunk = memory->chunks;
	void *bytes;

	size = (size + sizeof(max_align_t) - 1) & ~(sizeof(max_align_t) - 1);
	if (!chunk || chunk->size - chunk->used < size) {
		size_t room = size > CHUNK_SIZE ? size : CHUNK_SIZE;

		/*
		 * Avoids malloc(3): static analyzers would treat each piece as memory that must be
		 * freed separately.
		 */
		chunk = aligned_alloc(_Alignof(max_align_t), sizeof(*chunk) + room);
		if (!chunk) {
			memory->err = -ENOMEM;
			return NULL;
		}
		*chunk = (struct chunk){ .next = memory->chunks, .size = room };
		memory->chunks = chunk;
	}
	bytes = (char *)chunk->bytes + chunk->used;
	chunk->used += size;
	return bytes;
}

void *memory_take_zeroed(struct memory *memory, size_t cnt, size_t size)
{
	void *bytes = memory_take(memory, cnt * size);

	return bytes ? memset(bytes, 0, cnt * size) : NULL;
}

void memory_release(struct memory *memory)
{
	while (memory->chunks) {
		struct chunk *next = memory->chunks->next;

		free(memory->chunks);
		memory->chunks = next;
	}
}
