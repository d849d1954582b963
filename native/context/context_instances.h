/* SPDX-License-Identifier: Apache-2.0 */
#ifndef CONTEXT_INSTANCES_H
#define CONTEXT_INSTANCES_H

#include <linux/bpf.h>
#include <stdbool.h>

#include "context/context_finder.h"
#include "context/context_layout.h"
#include "context/context_state.h"

/* A function with its arguments, and what is known at its blocks and at its exit. */
struct instance {
	struct instance *next;
	struct kept *entry;
	/* NULL: it does not return */
	struct kept *exit;
	struct kept **blocks;
	/*
	 * bits of the blocks that still must be walked, and the first word that may have such bits
	 */
	__u64 *queue;
	__u32 queue_start;
	bool stale;
};

/**
 * instance_of() - find or create the instance of a function for a state
 * @f: the search
 * @function: the function
 * @entry: state at the call
 *
 * The instance is stale if it must be followed, again or for the first time.
 *
 * Return: the instance, or NULL if out of memory.
 */
struct instance *instance_of(struct finder *f, struct function *function, const struct state *entry);

/** instance_flow() - pass the current state to the block that begins at @target */
void instance_flow(struct walk *w, __u32 target);

/**
 * instance_next_block() - take the first waiting block
 * @instance: the instance
 * @function: its function
 * @block: set to its number, counted from the first block of the function
 *
 * Code after a loop waits until the loop changes nothing any more.
 *
 * Return: false if no block waits.
 */
bool instance_next_block(struct instance *instance, const struct function *function, __u32 *block);

#endif
