/* SPDX-License-Identifier: Apache-2.0 */
#ifndef CONTEXT_CALLS_H
#define CONTEXT_CALLS_H

#include <linux/bpf.h>
#include <stdbool.h>

#include "context/context_finder.h"
#include "context/context_layout.h"
#include "context/context_state.h"

/**
 * calls_enter() - make the state that a function begins with
 * @callee: the state, all of it
 * @caller: that of the caller
 * @args: the arguments
 *
 * A callee that has no pointer to the stack of its callers cannot see it.
 *
 * Return: whether it can.
 */
bool calls_enter(struct state *callee, const struct state *caller, const struct value args[ARGS_MAX]);

/**
 * calls_follow_callback() - follow a function that a helper calls itself, any number of times
 * @w: the walk, at the call of the helper
 * @function: the function
 * @context: what the helper passes to it
 * @argument: as which argument, from 0
 */
void calls_follow_callback(struct walk *w, struct function *function, struct value context,
			   unsigned int argument);

/**
 * step_function_call() - a call of another function of the program
 * @w: the walk
 * @insn: the call
 *
 * Return: the instruction where the way goes on, -1 when the function does not return.
 */
__s64 step_function_call(struct walk *w, const struct bpf_insn *insn);

#endif
