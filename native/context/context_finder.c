// SPDX-License-Identifier: Apache-2.0
#include "context/context_finder.h"

void finder_consume(struct finder *f, struct value v)
{
	__u32 offset = v.base;

	if (value_is_loaded(v))
		list_add(&f->memory, &f->used, &offset);
}

void report_read(struct walk *w, struct context_read read)
{
	list_add(&w->finder->memory, &w->finder->reads, &read);
}

void report_unfollowed(struct walk *w, struct context_unfollowed unfollowed)
{
	unfollowed.insn = w->insn;
	list_add(&w->finder->memory, &w->finder->unfollowed, &unfollowed);
}

void report_why(struct walk *w, enum context_why why)
{
	report_unfollowed(w, (struct context_unfollowed){
		.why = why, .offset = CONTEXT_ANY_OFFSET, .map_insn = CONTEXT_NO_INSN,
	});
}

void report_use(struct walk *w, __u32 insn, __u32 offset)
{
	struct context_use use = { .insn = insn, .offset = offset };

	list_add(&w->finder->memory, &w->finder->uses, &use);
}

void walk_give_up(struct walk *w)
{
	report_why(w, UNFOLLOWED_LIMIT);
	w->finder->all_reached = true;
	w->finder->given_up = true;
}
