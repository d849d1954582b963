// SPDX-License-Identifier: Apache-2.0
/*
 * What libelf.a of elfutils 0.192 lacks: its search trees moved to lib/eu-search.c, which no archive carries
 * (https://sourceware.org/bugzilla/show_bug.cgi?id=32293). Weak, so that a libelf that has them wins. A tree of theirs
 * begins with the root that tsearch(3) works on; the lock behind it is of no use in a program with one thread.
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
