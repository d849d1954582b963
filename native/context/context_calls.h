/* SPDX-License-Identifier: Apache-2.0 */
#ifndef CONTEXT_CALLS_H
#define CONTEXT_CALLS_H

#include <linux/bpf.h>
#include <stdbool.h>

#include "context/context_finder.h"
#include "context/context_layout.h"
#include "context/context_state.h"

/**
 * calls_enter() - create the state at the start of a function
 * @callee: the state to fill
 * @caller: state of the caller
 * @args: the arguments
 *
 * A callee without a pointer to the stack of its callers cannot see it.
 *
 * Return: whether the callee can see the stack of its callers.
 */
bool calls_enter(struct state *callee, const struct state *caller, const struct value args[ARGS_MAX]);

/**
 * calls_follow_callback() - follow a function that a helper calls any number of times
 * @w: the walk, at the call of the helper
 * @function: the function
 * @context: value that the helper passes to it
 * @argument: number of the argument, from 0
 */
void calls_follow_callback(struct walk *w, struct function *function, struct value context,
			   unsigned int argument);

/**
 * step_function_call() - interpret a call of a function of the program
 * @w: the walk
 * @insn: the call
 *
 * Return: the next instruction, -1 if the function does not return.
 */
__s64 step_function_call(struct walk *w, const struct bpf_insn *insn);

#endif
