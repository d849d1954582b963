/* SPDX-License-Identifier: Apache-2.0 */
#ifndef CONTEXT_LISTS_H
#define CONTEXT_LISTS_H

#include <linux/bpf.h>
#include <stddef.h>

#include "context/context_memory.h"

/* A list of results: structs of 32-bit words, beginning with the instruction. */
struct list {
	__u32 *words;
	size_t item_words;
	size_t cnt;
	size_t capacity;
};

/**
 * list_add() - add a result
 * @memory: memory that the list is allocated in
 * @list: the list
 * @item: @list->item_words words
 *
 * If out of memory, the result is lost and @memory->err is set.
 */
void list_add(struct memory *memory, struct list *list, const void *item);

/** list_sort() - sort the results by their words and remove duplicates */
void list_sort(struct list *list);

/**
 * list_give() - copy the results for a caller
 * @memory: its @err is set on failure
 * @list: the list
 *
 * Return: the results, to be released with free(3); NULL if there are none, or if out of memory.
 */
void *list_give(struct memory *memory, const struct list *list);

#endif
