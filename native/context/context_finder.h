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

/* Successors of a jump that were found: the next instruction, its target. */
#define FLOWS_ON 1
#define FLOWS_TO 2
/* Data that the loader may change decided the jump. */
#define FLOWS_ASSUMED 4

/* A jump that such data decided, and the branch that it does not take. */
struct assumption {
	__u32 insn;
	__u32 other;
};

struct function;
struct instance;
struct state;

/* A search: the program, what is known of it, and the results. */
struct finder {
	const struct bpf_insn *insns;
	size_t cnt;
	const struct context_facts *facts;
	__u8 *marks;
	/*
	 * number of the block that begins at each instruction, and first instruction of each block
	 */
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
	/* jumps that were decided by assumptions, each with the branch that it does not take */
	struct list assumed;
	/* FLOWS_* of each jump */
	__u8 *flows;
	bool *reached;
	__s64 work;
	bool given_up;
	bool all_reached;
	bool callback_lost;
	/* Follows a function: calls return to the code that walks through the program. */
	void (*run)(struct finder *f, struct function *function, struct instance *instance,
		    unsigned int depth);
};

/* One path through an instance of a function. */
struct walk {
	struct finder *finder;
	const struct function *function;
	struct instance *instance;
	struct state *state;
	unsigned int depth;
	__u32 insn;
};

/** finder_stopped() - test whether the search gave up or is out of memory */
static inline bool finder_stopped(const struct finder *f)
{
	return f->given_up || f->memory.err;
}

/** finder_consume() - record that a value is used, not only stored */
void finder_consume(struct finder *f, struct value v);

/** report_read() - record a read of the context */
void report_read(struct walk *w, struct context_read read);

/** report_unfollowed() - record what cannot be decided at the current instruction */
void report_unfollowed(struct walk *w, struct context_unfollowed unfollowed);

/** report_why() - the same, with no details but the reason */
void report_why(struct walk *w, enum context_why why);

/** report_use() - record an instruction that uses the pointer at @offset of the context */
void report_use(struct walk *w, __u32 insn, __u32 offset);

/** walk_give_up() - stop the search: all instructions count as reached */
void walk_give_up(struct walk *w);

#endif
