/* SPDX-License-Identifier: Apache-2.0 */
#ifndef CONTEXT_INSTANCES_H
#define CONTEXT_INSTANCES_H

#include <linux/bpf.h>
#include <stdbool.h>

#include "context/context_finder.h"
#include "context/context_layout.h"
#include "context/context_state.h"

/* A function with what it is called with, and what is known at its blocks and where it returns. */
struct instance {
	struct instance *next;
	struct kept *entry;
	/* NULL: it does not return */
	struct kept *exit;
	struct kept **blocks;
	/* bits of the blocks that are to be walked, and the first word that may have some */
	__u64 *queue;
	__u32 queue_start;
	bool stale;
};

/**
 * instance_of() - the instance of a function that is called with a state
 * @f: the search
 * @function: the function
 * @entry: what it is called with
 *
 * It is stale if it is to be followed, again or for the first time.
 *
 * Return: the instance, or NULL without memory.
 */
struct instance *instance_of(struct finder *f, struct function *function, const struct state *entry);

/** instance_flow() - take what is known here along to the block that begins at @target */
void instance_flow(struct walk *w, __u32 target);

/**
 * instance_next_block() - the first block of all that wait
 * @instance: the instance
 * @function: its function
 * @block: set; counted from the function's first
 *
 * What is after a loop waits until the loop has changed all that it does.
 *
 * Return: false when none waits.
 */
bool instance_next_block(struct instance *instance, const struct function *function, __u32 *block);

#endif
