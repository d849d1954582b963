// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "context/context_assumed.h"
#include "context/context_finder.h"
#include "context/context_layout.h"
#include "context/context_reads.h"
#include "context/context_walk.h"

/* Number of steps after which the analysis gives up. */
#define WORK_PER_INSN 64
#define WORK_MIN 65536

/* Tests whether a value at these offsets is used; @end is excluded. @used is sorted. */
static bool is_used_between(const struct list *used, __u32 start, __u32 end)
{
	size_t low = 0, high = used->cnt;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (used->words[middle] < start)
			low = middle + 1;
		else
			high = middle;
	}
	return low < used->cnt && used->words[low] < end;
}

static bool is_used(const struct finder *f, const struct context_read *read)
{
	/* Further copies may go where they are not followed. */
	if (read->via != READ_LOAD)
		return true;
	return f->all_reached || is_used_between(&f->used, read->offset, read->offset + read->size);
}

static void mark_used(struct finder *f)
{
	struct context_read *reads = (struct context_read *)f->reads.words;

	for (size_t i = 0; i < f->reads.cnt; i++)
		reads[i].used = is_used(f, &reads[i]);
}

static void give_lists(struct finder *f, struct context_reads *reads)
{
	list_sort(&f->used);
	list_sort(&f->assumed);
	list_sort(&f->reads);
	if (!f->memory.err) {
		mark_used(f);
		assumed_mark(f);
	}
	list_sort(&f->unfollowed);
	list_sort(&f->uses);
	if (f->all_reached)
		memset(f->reached, true, f->cnt);
	*reads = (struct context_reads){
		.reads = list_give(&f->memory, &f->reads),
		.read_cnt = f->reads.cnt,
		.unfollowed = list_give(&f->memory, &f->unfollowed),
		.unfollowed_cnt = f->unfollowed.cnt,
		.uses = list_give(&f->memory, &f->uses),
		.use_cnt = f->uses.cnt,
		.reached = f->reached,
	};
}

static size_t words_of(size_t size)
{
	return size / sizeof(__u32);
}

int context_reads_find(const struct bpf_insn *insns, size_t cnt, const struct context_facts *facts,
		       struct context_reads *reads)
{
	int err = 0;
	struct finder f = {
		.insns = insns,
		.cnt = cnt,
		.facts = facts,
		.reads = { .item_words = words_of(sizeof(struct context_read)) },
		.unfollowed = { .item_words = words_of(sizeof(struct context_unfollowed)) },
		.uses = { .item_words = words_of(sizeof(struct context_use)) },
		.used = { .item_words = 1 },
		.assumed = { .item_words = words_of(sizeof(struct assumption)) },
		.work = WORK_MIN + (__s64)cnt * WORK_PER_INSN,
	};

	*reads = (struct context_reads){ 0 };
	if (!cnt || cnt > INT32_MAX)
		return -EINVAL;
	f.reached = calloc(cnt, sizeof(*f.reached));
	if (!f.reached)
		return -ENOMEM;
	if (layout_make(&f))
		walk_program(&f);
	else if (!f.memory.err)
		err = -EINVAL;
	give_lists(&f, reads);
	memory_release(&f.memory);
	if (f.memory.err)
		err = f.memory.err;
	if (err)
		context_reads_free(reads);
	return err;
}

void context_reads_free(struct context_reads *reads)
{
	free(reads->reads);
	free(reads->unfollowed);
	free(reads->uses);
	free(reads->reached);
	*reads = (struct context_reads){ 0 };
}
