/* SPDX-License-Identifier: Apache-2.0 */
#ifndef CONTEXT_HELPERS_H
#define CONTEXT_HELPERS_H

#include <linux/bpf.h>

#include "context/context_finder.h"

/**
 * step_call() - interpret a call of a helper, a kfunc or a function
 * @w: the walk
 * @insn: the call
 *
 * Return: the next instruction, -1 if the path ends.
 */
__s64 step_call(struct walk *w, const struct bpf_insn *insn);

#endif
