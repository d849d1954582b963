// SPDX-License-Identifier: Apache-2.0
/*
 * Functions that libelf.a of elfutils 0.192 is missing: its search trees moved to lib/eu-search.c,
 * which no archive contains (https://sourceware.org/bugzilla/show_bug.cgi?id=32293). They are weak,
 * so that a libelf that defines them takes precedence. A search tree of elfutils begins with the
 * root that tsearch(3) uses; a single-threaded program does not need the lock behind it.
 */
#define _GNU_SOURCE
#include <search.h>
#include <stddef.h>

struct search_tree {
	void *root;
};

typedef int (*compare_fn)(const void *, const void *);

#define weak __attribute__((weak))

weak void eu_search_tree_init(struct search_tree *tree)
{
	tree->root = NULL;
}

weak void eu_search_tree_fini(struct search_tree *tree, void (*free_node)(void *))
{
	tdestroy(tree->root, free_node);
}

weak void *eu_tsearch(const void *key, struct search_tree *tree, compare_fn compare)
{
	return tsearch(key, &tree->root, compare);
}

weak void *eu_tfind(const void *key, struct search_tree *tree, compare_fn compare)
{
	return tfind(key, &tree->root, compare);
}

weak void *eu_tdelete(const void *key, struct search_tree *tree, compare_fn compare)
{
	return tdelete(key, &tree->root, compare);
}
