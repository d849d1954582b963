// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "context/context_assumed.h"
#include "elf/context_insn.h"

/* Maximum number of assumptions; decisions of further ones count as certain. */
#define ASSUMPTIONS_MAX 64

/*
 * Returns the successors of an instruction, at most two. The assumed jump takes the branch that it
 * did not take.
 */
static unsigned int ways_on(const struct finder *f, __u32 i, const struct assumption *a, __s64 next[2])
{
	const struct bpf_insn *insn = &f->insns[i];
	unsigned int cnt = 0;
	__u8 flows = f->flows[i];

	if (i == a->insn) {
		next[cnt++] = a->other;
		return cnt;
	}
	if (is_exit(insn))
		return 0;
	if (is_jump(insn)) {
		if (!flows || flows & FLOWS_ASSUMED)
			flows = FLOWS_ON | FLOWS_TO;
		if (BPF_OP(insn->code) == BPF_JA)
			flows = FLOWS_TO;
		if (flows & FLOWS_ON)
			next[cnt++] = (__s64)i + 1;
		if (flows & FLOWS_TO)
			next[cnt++] = jump_target(f->insns, i);
		return cnt;
	}
	if (is_refused_call(insn))
		return 0;
	next[cnt++] = (__s64)i + (is_wide(insn) ? 2 : 1);
	if (is_function_call(insn) || is_function_address(insn))
		next[cnt++] = (__s64)i + 1 + insn->imm;
	return cnt;
}

/*
 * Finds what is reached if the jump takes the other branch. @stack has room for twice the number of
 * instructions.
 */
static void reach(const struct finder *f, const struct assumption *a, bool *seen, __u32 *stack)
{
	size_t depth = 0;

	memset(seen, false, f->cnt);
	stack[depth++] = 0;
	while (depth) {
		__u32 i = stack[--depth];
		__s64 next[2];
		unsigned int cnt;

		if (seen[i])
			continue;
		seen[i] = true;
		if (is_indirect_jump(&f->insns[i])) {
			memset(seen, true, f->cnt);
			return;
		}
		cnt = ways_on(f, i, a, next);
		for (unsigned int k = 0; k < cnt; k++)
			if (next[k] >= 0 && (size_t)next[k] < f->cnt && !seen[next[k]])
				stack[depth++] = next[k];
	}
}

/*
 * A read that is certain on one path is not assumed, whatever the other paths do. The reads are
 * sorted.
 */
static void drop_doubled(struct list *list)
{
	struct context_read *reads = (struct context_read *)list->words;
	size_t cnt = 0;

	for (size_t i = 0; i < list->cnt; i++)
		if (!cnt || memcmp(&reads[cnt - 1], &reads[i], offsetof(struct context_read, assumed)))
			reads[cnt++] = reads[i];
	list->cnt = cnt;
}

void assumed_mark(struct finder *f)
{
	const struct assumption *assumptions = (const struct assumption *)f->assumed.words;
	struct context_read *reads = (struct context_read *)f->reads.words;
	bool *seen = memory_take(&f->memory, f->cnt * sizeof(*seen));
	__u32 *stack = memory_take(&f->memory, 2 * (f->cnt + 1) * sizeof(*stack));

	if (!seen || !stack)
		return;
	drop_doubled(&f->reads);
	for (size_t i = 0; i < f->assumed.cnt && i < ASSUMPTIONS_MAX; i++) {
		reach(f, &assumptions[i], seen, stack);
		for (size_t k = 0; k < f->reads.cnt; k++)
			if (!seen[reads[k].insn] || !seen[reads[k].offset_insn])
				reads[k].assumed = true;
	}
}
