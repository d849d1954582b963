/* SPDX-License-Identifier: Apache-2.0 */
#ifndef CONTEXT_ARITHMETIC_H
#define CONTEXT_ARITHMETIC_H

#include <linux/bpf.h>

#include "context/context_finder.h"

/** step_alu() - interpret BPF_ALU and BPF_ALU64 */
void step_alu(struct walk *w, const struct bpf_insn *insn);

#endif
