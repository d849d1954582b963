/* SPDX-License-Identifier: Apache-2.0 */
#ifndef CONTEXT_LISTS_H
#define CONTEXT_LISTS_H

#include <linux/bpf.h>
#include <stddef.h>

#include "context/context_memory.h"

/* Findings: structs of 32-bit words, the instruction first. */
struct list {
	__u32 *words;
	size_t item_words;
	size_t cnt;
	size_t capacity;
};

/**
 * list_add() - add a finding
 * @memory: where the list gets its room
 * @list: the list
 * @item: of @list->item_words words
 *
 * Without memory the finding is lost; @memory->err says so.
 */
void list_add(struct memory *memory, struct list *list, const void *item);

/** list_sort() - bring the findings into the order of their words, each once */
void list_sort(struct list *list);

/**
 * list_give() - copy the findings for a caller
 * @memory: where a failure is kept
 * @list: the list
 *
 * Return: the findings, to be released with free(); NULL for none, or without memory.
 */
void *list_give(struct memory *memory, const struct list *list);

#endif
