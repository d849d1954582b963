// SPDX-License-Identifier: Apache-2.0
#include "context/context_access.h"
#include "context/context_arithmetic.h"
#include "context/context_calls.h"
#include "context/context_helpers.h"
#include "context/context_instances.h"
#include "context/context_jumps.h"
#include "context/context_layout.h"
#include "context/context_state.h"
#include "context/context_walk.h"
#include "elf/context_insn.h"

static struct value wide_value(struct walk *w, const struct bpf_insn *insn)
{
	switch (insn->src_reg) {
	case 0:
		return value_number((__u32)insn[0].imm | (__u64)(__u32)insn[1].imm << 32, w->insn);
	case BPF_PSEUDO_MAP_VALUE:
	case BPF_PSEUDO_MAP_IDX_VALUE:
		return value_moved(value_pointer(MAP_VALUE, w->insn, 0), insn[1].imm, CONTEXT_NO_INSN);
	case BPF_PSEUDO_MAP_FD:
	case BPF_PSEUDO_MAP_IDX:
	case BPF_PSEUDO_BTF_ID:
		return value_pointer(ADDRESS, w->insn, 0);
	case BPF_PSEUDO_FUNC:
		return value_pointer(FUNCTION, w->insn + 1 + insn->imm, 0);
	default:
		return value_unknown(0);
	}
}

static __s64 step_wide(struct walk *w, const struct bpf_insn *insn)
{
	struct value v = wide_value(w, insn);

	w->finder->reached[w->insn + 1] = true;
	if (v.kind == FUNCTION)
		layout_function_at(w->finder, v.base)->loaded = true;
	set_reg(w, insn->dst_reg, v);
	return (__s64)w->insn + 2;
}

/* BPF_ABS and BPF_IND read the packet of the context in r6. */
static void step_packet(struct walk *w, const struct bpf_insn *insn)
{
	if (BPF_MODE(insn->code) == BPF_IND)
		finder_consume(w->finder, reg(w, insn->src_reg));
	forget_args(w);
	set_reg(w, BPF_REG_0, value_unknown(0));
}

/* The caller gets r0 and its stack. */
static void step_exit(struct walk *w)
{
	if (!w->depth)
		finder_consume(w->finder, reg(w, BPF_REG_0));
	w->state->known[ROW_REGS] &= 1ULL << BPF_REG_0;
	w->state->known[ROW_STACK] = 0;
	state_keep(w->finder, &w->instance->exit, w->state);
}

static __s64 step_control(struct walk *w, const struct bpf_insn *insn)
{
	if (is_jump(insn))
		return step_jump(w, insn);
	if (is_call(insn))
		return step_call(w, insn);
	if (is_exit(insn)) {
		step_exit(w);
	} else {
		report_why(w, UNFOLLOWED_JUMP);
		w->finder->all_reached = true;
	}
	return -1;
}

/* Returns the next instruction, -1 if the path ends. */
static __s64 step(struct walk *w)
{
	const struct bpf_insn *insn = &w->finder->insns[w->insn];

	switch (BPF_CLASS(insn->code)) {
	case BPF_LD:
		if (is_wide(insn))
			return step_wide(w, insn);
		step_packet(w, insn);
		break;
	case BPF_LDX:
		step_load(w, insn);
		break;
	case BPF_ST:
	case BPF_STX:
		step_store(w, insn);
		break;
	case BPF_ALU:
	case BPF_ALU64:
		step_alu(w, insn);
		break;
	default:
		return step_control(w, insn);
	}
	return (__s64)w->insn + 1;
}

static void walk_block(struct walk *w, __u32 start)
{
	struct finder *f = w->finder;
	__s64 next = start;

	do {
		w->insn = next;
		f->reached[next] = true;
		if (--f->work < 0)
			walk_give_up(w);
		if (finder_stopped(f))
			return;
		next = step(w);
		/*
		 * Every kernel refuses code that runs past the end of its function, or never gets
		 * there.
		 */
		if (next < 0 || next >= w->function->end)
			return;
	} while (!(f->marks[next] & MARK_BLOCK));
	instance_flow(w, next);
}

static void run(struct finder *f, struct function *function, struct instance *instance,
		unsigned int depth)
{
	struct walk w = {
		.finder = f,
		.function = function,
		.instance = instance,
		.state = state_at(f, depth),
		.depth = depth,
		.insn = function->start,
	};
	__u32 block;

	if (!w.state)
		return;
	function->running = true;
	instance->stale = false;
	state_unpack(w.state, instance->entry);
	instance_flow(&w, function->start);
	while (!finder_stopped(f) && instance_next_block(instance, function, &block)) {
		state_unpack(w.state, instance->blocks[block]);
		walk_block(&w, f->block_starts[function->first_block + block]);
	}
	function->running = false;
}

static void run_from_kernel(struct finder *f, struct function *function, struct value context)
{
	struct value args[ARGS_MAX] = { context };
	struct state *state = state_at(f, 0);
	struct instance *instance;

	if (!state)
		return;
	calls_enter(state, state, args);
	instance = instance_of(f, function, state);
	if (instance && instance->stale)
		run(f, function, instance, 0);
}

/* Runs callbacks of timers and kfuncs, which receive nothing of the context. */
static bool run_callback(struct finder *f)
{
	for (size_t i = 0; i < f->function_cnt && !finder_stopped(f); i++) {
		struct function *function = &f->functions[i];

		if (!function->loaded || function->followed)
			continue;
		function->followed = true;
		run_from_kernel(f, function, value_unknown(0));
		return true;
	}
	return false;
}

void walk_program(struct finder *f)
{
	f->run = run;
	run_from_kernel(f, &f->functions[0], value_pointer(CONTEXT, 0, 0));
	for (size_t i = 0; i < f->function_cnt && f->callback_lost; i++)
		f->functions[i].followed = false;
	while (run_callback(f))
		;
}
