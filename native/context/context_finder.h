/* SPDX-License-Identifier: Apache-2.0 */
#ifndef CONTEXT_FINDER_H
#define CONTEXT_FINDER_H

#include <linux/bpf.h>
#include <stdbool.h>
#include <stddef.h>

#include "context/context_findings.h"
#include "context/context_lists.h"
#include "context/context_memory.h"
#include "context/context_value.h"

/* include/linux/bpf_verifier.h: MAX_CALL_FRAMES */
#define FRAMES_MAX 8

/* Where a jump was seen to go: to the next instruction, to its target. */
#define FLOWS_ON 1
#define FLOWS_TO 2
/* What the loader may set has decided that. */
#define FLOWS_ASSUMED 4

/* A jump that was decided by what the loader may set, and where it does not go. */
struct assumption {
	__u32 insn;
	__u32 other;
};

struct function;
struct instance;
struct state;

/* A search: the program, what is known of it, and what is found. */
struct finder {
	const struct bpf_insn *insns;
	size_t cnt;
	const struct context_facts *facts;
	__u8 *marks;
	/* of each instruction that begins a block, the block's number; and of each block, where it begins */
	__u32 *blocks;
	__u32 *block_starts;
	struct function *functions;
	size_t function_cnt;
	struct state *states[FRAMES_MAX];
	struct value *joined;
	struct memory memory;
	struct list reads;
	struct list unfollowed;
	struct list uses;
	/* offsets of the context whose values are used */
	struct list used;
	/* jumps that were decided by what is assumed, each with where it does not go */
	struct list assumed;
	/* of each jump: FLOWS_* */
	__u8 *flows;
	bool *reached;
	__s64 work;
	bool given_up;
	bool all_reached;
	bool callback_lost;
	/* Follows a function: calls go back to what walks through the program. */
	void (*run)(struct finder *f, struct function *function, struct instance *instance,
		    unsigned int depth);
};

/* One way through an instance of a function. */
struct walk {
	struct finder *finder;
	const struct function *function;
	struct instance *instance;
	struct state *state;
	unsigned int depth;
	__u32 insn;
};

static inline bool finder_stopped(const struct finder *f)
{
	return f->given_up || f->memory.err;
}

/** finder_consume() - note that a value counts for more than to be kept somewhere */
void finder_consume(struct finder *f, struct value v);

/** report_read() - keep what is read of the context */
void report_read(struct walk *w, struct context_read read);

/** report_unfollowed() - keep what cannot be decided, at the instruction where the walk is */
void report_unfollowed(struct walk *w, struct context_unfollowed unfollowed);

/** report_why() - the same where there is nothing more to say */
void report_why(struct walk *w, enum context_why why);

/** report_use() - keep an instruction that uses the pointer at @offset of the context */
void report_use(struct walk *w, __u32 insn, __u32 offset);

/** walk_give_up() - end the search: all instructions count as reached */
void walk_give_up(struct walk *w);

#endif
