/* SPDX-License-Identifier: Apache-2.0 */
#ifndef NAME_SEARCH_H
#define NAME_SEARCH_H

#include <stdbool.h>
#include <stddef.h>

#include "kernel/kernel_lists.h"
#include "kernel/kernel_name.h"

/* A power of two. */
#define NAME_SEARCH_BUCKETS 1024

/* Number of hashes of the first characters of a name; a power of two. */
#define NAME_SEARCH_FIRSTS 4096

/*
 * The names to find, by a hash of their spelling in the lists: a list has many more lines than
 * there are names.
 */
struct name_search {
	struct kernel_name *items;
	size_t cnt;
	/* hashes of the first characters of all names: most lines are skipped after this test */
	bool firsts[NAME_SEARCH_FIRSTS];
	/* a name has fewer characters */
	bool any_firsts;
	/* index of the first name of a bucket, and of the name after each; 0: none, 1: items[0] */
	size_t buckets[NAME_SEARCH_BUCKETS];
	size_t *next;
};

typedef void (*name_search_fn)(struct kernel_name *name, const struct list_entry *entry);

/**
 * name_search_init() - begin to search for names
 * @all: filled; release it with name_search_free(), also on failure
 * @names: the names; owned by the caller
 * @cnt: their number
 *
 * Return: whether there was enough memory.
 */
bool name_search_init(struct name_search *all, struct kernel_name *names, size_t cnt);

/**
 * name_search_list() - pass each line of a list that may belong to a name to this name
 * @names: the names
 * @list: the list
 * @note: called with the name and the line
 *
 * Return: whether the kernel has the list.
 */
bool name_search_list(struct name_search *names, enum kernel_list list, name_search_fn note);

/** name_search_free() - release what name_search_init() filled */
void name_search_free(struct name_search *all);

#endif
