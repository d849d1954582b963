// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "context/context_lists.h"

#define LIST_MIN 64

static int compare_items(const void *a, const void *b, void *item_words)
{
	const __u32 *left = a, *right = b;

	for (size_t i = 0; i < *(size_t *)item_words; i++)
		if (left[i] != right[i])
			return left[i] < right[i] ? -1 : 1;
	return 0;
}

void list_sort(struct list *list)
{
	size_t words = list->item_words, size = words * sizeof(*list->words), cnt = 0;

	if (list->cnt < 2)
		return;
	qsort_r(list->words, list->cnt, size, compare_items, &list->item_words);
	for (size_t i = 1; i < list->cnt; i++)
		if (memcmp(&list->words[cnt * words], &list->words[i * words], size))
			memmove(&list->words[++cnt * words], &list->words[i * words], size);
	list->cnt = cnt + 1;
}

/*
 * Loops add the same items repeatedly, so the list is sorted before it grows: its capacity is at
 * most twice the number of different items.
 */
static bool list_has_room(struct memory *memory, struct list *list)
{
	size_t capacity = list->capacity ? list->capacity * 2 : LIST_MIN;
	__u32 *words;

	if (list->cnt < list->capacity)
		return true;
	list_sort(list);
	if (list->cnt < list->capacity / 2)
		return true;
	words = memory_take(memory, capacity * list->item_words * sizeof(*words));
	if (!words)
		return false;
	if (list->cnt)
		memcpy(words, list->words, list->cnt * list->item_words * sizeof(*words));
	list->words = words;
	list->capacity = capacity;
	return true;
}

void list_add(struct memory *memory, struct list *list, const void *item)
{
	size_t size = list->item_words * sizeof(*list->words);

	if (list_has_room(memory, list))
		memcpy(&list->words[list->cnt++ * list->item_words], item, size);
}

void *list_give(struct memory *memory, const struct list *list)
{
	size_t size = list->cnt * list->item_words * sizeof(*list->words);
	void *items = size ? malloc(size) : NULL;

	if (items)
		memcpy(items, list->words, size);
	else if (size)
		memory->err = -ENOMEM;
	return items;
}
