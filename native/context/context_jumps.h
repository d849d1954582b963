/* SPDX-License-Identifier: Apache-2.0 */
#ifndef CONTEXT_JUMPS_H
#define CONTEXT_JUMPS_H

#include <linux/bpf.h>

#include "context/context_finder.h"

/**
 * step_jump() - interpret a conditional or unconditional jump
 * @w: the walk
 * @insn: the jump
 *
 * Return: the next instruction. If the condition is not decided, the target is queued.
 */
__s64 step_jump(struct walk *w, const struct bpf_insn *insn);

#endif
