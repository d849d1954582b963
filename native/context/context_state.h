/* SPDX-License-Identifier: Apache-2.0 */
#ifndef CONTEXT_STATE_H
#define CONTEXT_STATE_H

#include <linux/bpf.h>
#include <stddef.h>

#include "context/context_finder.h"
#include "context/context_value.h"

/* include/linux/filter.h: MAX_BPF_STACK */
#define STACK_SIZE 512
#define SLOT_SIZE 8
#define SLOTS_MAX (STACK_SIZE / SLOT_SIZE)
#define ARGS_MAX 5

/* Rows of cells: the registers, the stack of the function, the stack of its caller, … */
#define ROW_REGS 0
#define ROW_STACK 1
#define ROWS_MAX (ROW_STACK + FRAMES_MAX)

/* A cell whose bit in @known is not set is UNKNOWN without flags, whatever it contains. */
struct state {
	__u64 known[ROWS_MAX];
	struct value cells[ROWS_MAX][SLOTS_MAX];
};

/* A saved state: only the known cells, in their order. */
struct kept {
	__u64 known[ROWS_MAX];
	size_t cnt;
	size_t capacity;
	struct value values[];
};

/** cell_get() - get the value of a cell */
static inline struct value cell_get(const struct state *s, unsigned int row, unsigned int i)
{
	return s->known[row] >> i & 1 ? s->cells[row][i] : value_unknown(0);
}

/** cell_set() - set the value of a cell */
static inline void cell_set(struct state *s, unsigned int row, unsigned int i, struct value v)
{
	if (value_same(v, value_unknown(0))) {
		s->known[row] &= ~(1ULL << i);
		return;
	}
	s->known[row] |= 1ULL << i;
	s->cells[row][i] = v;
}

/** reg() - get the value of register @i */
static inline struct value reg(const struct walk *w, unsigned int i)
{
	return cell_get(w->state, ROW_REGS, i);
}

/** set_reg() - set the value of register @i */
static inline void set_reg(struct walk *w, unsigned int i, struct value v)
{
	cell_set(w->state, ROW_REGS, i, v);
}

/** forget_args() - mark the registers of arguments as unknown, which they are after a call */
static inline void forget_args(struct walk *w)
{
	for (unsigned int i = 0; i < ARGS_MAX; i++)
		set_reg(w, BPF_REG_1 + i, value_unknown(0));
}

/** source_value() - get the right operand of arithmetic or of a jump */
static inline struct value source_value(const struct walk *w, const struct bpf_insn *insn)
{
	return BPF_SRC(insn->code) == BPF_X ? reg(w, insn->src_reg) :
					      value_number((__s64)insn->imm, w->insn);
}

/** state_at() - get the state of the function at call depth @depth, or NULL if out of memory */
struct state *state_at(struct finder *f, unsigned int depth);

/** state_clear() - mark all cells as unknown */
void state_clear(struct state *s);

/** state_pack() - save a state; NULL if out of memory */
struct kept *state_pack(struct finder *f, const struct state *s);

/** state_unpack() - restore a saved state */
void state_unpack(struct state *s, const struct kept *kept);

/** state_is_kept() - test whether a state equals a saved state */
bool state_is_kept(const struct kept *kept, const struct state *s);

/**
 * state_keep() - join a state into a saved state
 * @f: the search
 * @kept: the saved state; NULL at first
 * @s: the state
 *
 * Return: whether the saved state changed.
 */
bool state_keep(struct finder *f, struct kept **kept, const struct state *s);

#endif
