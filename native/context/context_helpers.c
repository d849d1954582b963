// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "context/context_access.h"
#include "context/context_arguments.h"
#include "context/context_calls.h"
#include "context/context_helper_table.h"
#include "context/context_helpers.h"
#include "context/context_stack.h"
#include "context/context_state.h"
#include "elf/context_insn.h"

static void get_func_arg(struct walk *w, struct value n, struct value to)
{
	struct value from = value_pointer(CONTEXT, 0, 0);

	from = n.kind == NUMBER ? value_moved(from, (__u32)n.number * sizeof(__u64), n.insn) : value_anywhere(from);
	from = value_as_sure_as(from, n);
	access_read(w, from, sizeof(__u64), READ_ARG_HELPER);
	stack_copy(w->state, to, from, value_number(sizeof(__u64), 0));
}

/* Further effects of some helpers. */
static void step_special(struct walk *w, __s32 helper)
{
	struct value map = reg(w, BPF_REG_2);

	switch (helper) {
	case BPF_FUNC_probe_read:
	case BPF_FUNC_probe_read_kernel:
	case BPF_FUNC_probe_read_user:
		stack_copy(w->state, reg(w, BPF_REG_1), reg(w, BPF_REG_3), reg(w, BPF_REG_2));
		break;
	case BPF_FUNC_get_func_arg:
		get_func_arg(w, reg(w, BPF_REG_2), reg(w, BPF_REG_3));
		break;
	case BPF_FUNC_get_func_ret:
		access_read(w, value_pointer(CONTEXT, 0, 0), sizeof(__u64), READ_RET_HELPER);
		break;
	case BPF_FUNC_tail_call:
		report_unfollowed(w, (struct context_unfollowed){
			.why = UNFOLLOWED_TAIL_CALL, .offset = CONTEXT_ANY_OFFSET,
			.map_insn = map.kind == ADDRESS ? map.base : CONTEXT_NO_INSN,
		});
		break;
	}
}

static void step_callback(struct walk *w, __s32 helper, const char *letters)
{
	const char *letter = strstr(letters, "fx");
	struct value function, context;

	if (!letter)
		return;
	function = reg(w, BPF_REG_1 + (letter - letters));
	context = reg(w, BPF_REG_1 + (letter - letters) + 1);
	if (function.kind == FUNCTION) {
		calls_follow_callback(w, layout_function_at(w->finder, function.base), context,
				      helper_callback_argument(helper));
		return;
	}
	w->finder->callback_lost = true;
	argument_pass(w, context);
	argument_write(w, '.', context, value_unknown(0));
}

__s64 step_call(struct walk *w, const struct bpf_insn *insn)
{
	bool is_helper = !insn->src_reg;
	const char *letters;

	if (is_function_call(insn))
		return step_function_call(w, insn);
	if (is_refused_call(insn))
		return -1;
	letters = helper_letters(w, insn);
	arguments_read(w, letters);
	step_callback(w, insn->imm, letters);
	arguments_write(w, letters);
	if (is_helper)
		step_special(w, insn->imm);
	forget_args(w);
	set_reg(w, BPF_REG_0, value_unknown(0));
	return (__s64)w->insn + 1;
}
