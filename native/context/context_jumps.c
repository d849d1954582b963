// SPDX-License-Identifier: Apache-2.0
#include "context/context_instances.h"
#include "context/context_jumps.h"
#include "context/context_state.h"
#include "elf/context_insn.h"

static bool compare(__u8 op, __u64 a, __u64 b)
{
	switch (op) {
	case BPF_JEQ:
		return a == b;
	case BPF_JNE:
		return a != b;
	case BPF_JGT:
		return a > b;
	case BPF_JGE:
		return a >= b;
	case BPF_JLT:
		return a < b;
	case BPF_JLE:
		return a <= b;
	case BPF_JSGT:
		return (__s64)a > (__s64)b;
	case BPF_JSGE:
		return (__s64)a >= (__s64)b;
	case BPF_JSLT:
		return (__s64)a < (__s64)b;
	case BPF_JSLE:
		return (__s64)a <= (__s64)b;
	default:
		return a & b;
	}
}

static bool is_not_null(struct value v)
{
	return v.kind == ADDRESS || v.kind == FUNCTION ||
	       ((v.kind == CONTEXT || v.kind == STACK || v.kind == MAP_VALUE) &&
		v.offset != ANYWHERE);
}

enum decision { NEVER, ALWAYS, EITHER };

static enum decision decide(const struct bpf_insn *insn, struct value a, struct value b)
{
	__u8 op = BPF_OP(insn->code);
	bool wide = BPF_CLASS(insn->code) == BPF_JMP;

	if (op > BPF_JSLE)
		return EITHER;
	if (wide && is_not_null(a) && b.kind == NUMBER && !b.number && (op == BPF_JEQ || op == BPF_JNE))
		return op == BPF_JNE ? ALWAYS : NEVER;
	if (a.kind != NUMBER || b.kind != NUMBER)
		return EITHER;
	/* Sign-extended numbers compare in 64 bits as in 32. */
	return compare(op, wide ? a.number : extend_sign(a.number, 4),
		       wide ? b.number : extend_sign(b.number, 4)) ? ALWAYS : NEVER;
}

/* A pointer is not NULL, whatever its offset. */
static bool is_assumed_number(struct value v)
{
	return v.kind == NUMBER && value_is_assumed(v);
}

/* Records that this jump would go to @other if the loader had set the data to another value. */
static void assume(struct walk *w, __u32 other)
{
	const struct assumption assumption = { .insn = w->insn, .other = other };

	list_add(&w->finder->memory, &w->finder->assumed, &assumption);
	w->finder->flows[w->insn] |= FLOWS_ASSUMED;
}

__s64 step_jump(struct walk *w, const struct bpf_insn *insn)
{
	__s64 target = jump_target(w->finder->insns, w->insn);
	enum decision decision = ALWAYS;

	if (BPF_OP(insn->code) != BPF_JA) {
		struct value a = reg(w, insn->dst_reg), b = source_value(w, insn);

		finder_consume(w->finder, a);
		finder_consume(w->finder, b);
		decision = decide(insn, a, b);
		if (decision != EITHER && (is_assumed_number(a) || is_assumed_number(b)))
			assume(w, decision == ALWAYS ? w->insn + 1 : target);
	}
	w->finder->flows[w->insn] |= (decision != ALWAYS ? FLOWS_ON : 0) | (decision != NEVER ? FLOWS_TO : 0);
	if (decision == ALWAYS)
		return target;
	if (decision == EITHER)
		instance_flow(w, target);
	return (__s64)w->insn + 1;
}
