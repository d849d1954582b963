// SPDX-License-Identifier: Apache-2.0
#include "context/context_instances.h"

/*
 * A function is followed separately for this number of different arguments; further ones are
 * joined.
 */
#define INSTANCES_MAX 16

static struct instance *new_instance(struct finder *f, struct function *function,
				     const struct state *entry)
{
	struct instance *instance = memory_take_zeroed(&f->memory, 1, sizeof(*instance));

	if (!instance)
		return NULL;
	instance->entry = state_pack(f, entry);
	instance->blocks = memory_take_zeroed(&f->memory, function->block_cnt, sizeof(struct kept *));
	instance->queue = memory_take_zeroed(&f->memory, function->block_cnt / 64 + 1, sizeof(__u64));
	instance->stale = true;
	instance->next = function->instances;
	function->instances = instance;
	function->instance_cnt++;
	return f->memory.err ? NULL : instance;
}

struct instance *instance_of(struct finder *f, struct function *function,
				    const struct state *entry)
{
	for (struct instance *i = function->instances; i; i = i->next) {
		f->work--;
		if (state_is_kept(i->entry, entry))
			return i;
	}
	if (!function->instances || function->instance_cnt < INSTANCES_MAX)
		return new_instance(f, function, entry);
	if (state_keep(f, &function->instances->entry, entry))
		function->instances->stale = true;
	return f->memory.err ? NULL : function->instances;
}

void instance_flow(struct walk *w, __u32 target)
{
	__u32 block = w->finder->blocks[target] - w->function->first_block;
	struct instance *instance = w->instance;

	if (!state_keep(w->finder, &instance->blocks[block], w->state))
		return;
	instance->queue[block / 64] |= 1ULL << block % 64;
	if (block / 64 < instance->queue_start)
		instance->queue_start = block / 64;
}

bool instance_next_block(struct instance *instance, const struct function *function, __u32 *block)
{
	for (; instance->queue_start <= function->block_cnt / 64; instance->queue_start++) {
		__u64 *word = &instance->queue[instance->queue_start];

		if (!*word)
			continue;
		*block = instance->queue_start * 64 + __builtin_ctzll(*word);
		*word &= *word - 1;
		return true;
	}
	return false;
}
