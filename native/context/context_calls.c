// SPDX-License-Identifier: Apache-2.0
#include "context/context_calls.h"
#include "context/context_instances.h"

static struct value to_callee(struct value v)
{
	if (v.kind == STACK)
		v.base++;
	return v;
}

static struct value to_caller(struct value v)
{
	if (v.kind == STACK && v.base-- == 0)
		return value_unknown(0);
	return v;
}

static void move_rows(struct state *to, unsigned int to_row, const struct state *from,
		      unsigned int from_row, struct value (*change)(struct value v))
{
	for (; to_row < ROWS_MAX && from_row < ROWS_MAX; to_row++, from_row++) {
		to->known[to_row] = 0;
		for (__u64 left = from->known[from_row]; left; left &= left - 1) {
			unsigned int i = __builtin_ctzll(left);

			cell_set(to, to_row, i, change(from->cells[from_row][i]));
		}
	}
}

bool calls_enter(struct state *callee, const struct state *caller, const struct value args[ARGS_MAX])
{
	bool sees_stack = false;

	state_clear(callee);
	cell_set(callee, ROW_REGS, BPF_REG_10, value_pointer(STACK, 0, 0));
	for (unsigned int i = 0; i < ARGS_MAX; i++) {
		struct value v = to_callee(args[i]);

		sees_stack = sees_stack || value_flags(v) & MAY_BE_STACK;
		/* Otherwise each call would need a separate instance. */
		if (v.kind == NUMBER)
			v.insn = CONTEXT_NO_INSN;
		cell_set(callee, ROW_REGS, BPF_REG_1 + i, v);
	}
	if (sees_stack)
		move_rows(callee, ROW_STACK + 1, caller, ROW_STACK, to_callee);
	return sees_stack;
}

/* Returns false if the function does not return. */
static bool call_function(struct walk *w, struct function *function, const struct value args[ARGS_MAX])
{
	struct finder *f = w->finder;
	struct instance *instance;
	struct state *callee;
	bool sees_stack;

	if (w->depth + 1 == FRAMES_MAX || function->running) {
		walk_give_up(w);
		return false;
	}
	callee = state_at(f, w->depth + 1);
	if (!callee)
		return false;
	sees_stack = calls_enter(callee, w->state, args);
	instance = instance_of(f, function, callee);
	if (!instance)
		return false;
	if (instance->stale)
		f->run(f, function, instance, w->depth + 1);
	if (finder_stopped(f) || !instance->exit)
		return false;
	state_unpack(callee, instance->exit);
	set_reg(w, BPF_REG_0, to_caller(cell_get(callee, ROW_REGS, BPF_REG_0)));
	if (sees_stack)
		move_rows(w->state, ROW_STACK, callee, ROW_STACK + 1, to_caller);
	return true;
}

static void get_args(const struct walk *w, struct value args[ARGS_MAX])
{
	for (unsigned int i = 0; i < ARGS_MAX; i++)
		args[i] = reg(w, BPF_REG_1 + i);
}

__s64 step_function_call(struct walk *w, const struct bpf_insn *insn)
{
	struct value args[ARGS_MAX];

	get_args(w, args);
	if (!call_function(w, layout_function_at(w->finder, w->insn + 1 + insn->imm), args))
		return -1;
	forget_args(w);
	return (__s64)w->insn + 1;
}

void calls_follow_callback(struct walk *w, struct function *function, struct value context,
			    unsigned int argument)
{
	struct value args[ARGS_MAX] = { 0 };
	struct kept *kept = NULL;

	function->followed = true;
	args[argument] = context;
	while (state_keep(w->finder, &kept, w->state) && !finder_stopped(w->finder)) {
		state_unpack(w->state, kept);
		if (!call_function(w, function, args))
			break;
	}
	if (kept)
		state_unpack(w->state, kept);
}
