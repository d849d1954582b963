/* SPDX-License-Identifier: Apache-2.0 */
#ifndef CONTEXT_ACCESS_H
#define CONTEXT_ACCESS_H

#include <linux/bpf.h>

#include "context/context_finder.h"
#include "context/context_value.h"

/**
 * access_read() - report what is read at an address
 * @w: the walk
 * @address: with its offset; what is not of the context is nothing to report
 * @size: in bytes; 0: not known
 * @via: what reads
 */
void access_read(struct walk *w, struct value address, __u32 size, enum context_via via);

/** step_load() - BPF_LDX */
void step_load(struct walk *w, const struct bpf_insn *insn);

/** step_store() - BPF_ST, BPF_STX, with what is atomic */
void step_store(struct walk *w, const struct bpf_insn *insn);

#endif
