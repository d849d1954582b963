/* SPDX-License-Identifier: Apache-2.0 */
#ifndef CONTEXT_JUMPS_H
#define CONTEXT_JUMPS_H

#include <linux/bpf.h>

#include "context/context_finder.h"

/**
 * step_jump() - a jump, conditional or not
 * @w: the walk
 * @insn: the jump
 *
 * Return: the instruction where the way goes on. Where a condition is not
 * decided, the target waits for its turn.
 */
__s64 step_jump(struct walk *w, const struct bpf_insn *insn);

#endif
