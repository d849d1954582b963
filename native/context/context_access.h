/* SPDX-License-Identifier: Apache-2.0 */
#ifndef CONTEXT_ACCESS_H
#define CONTEXT_ACCESS_H

#include <linux/bpf.h>

#include "context/context_finder.h"
#include "context/context_value.h"

/**
 * access_read() - report a read at an address
 * @w: the walk
 * @address: including the offset; addresses outside of the context are not reported
 * @size: in bytes; 0: unknown
 * @via: the kind of read
 */
void access_read(struct walk *w, struct value address, __u32 size, enum context_via via);

/** step_load() - interpret BPF_LDX */
void step_load(struct walk *w, const struct bpf_insn *insn);

/** step_store() - interpret BPF_ST and BPF_STX, including atomic operations */
void step_store(struct walk *w, const struct bpf_insn *insn);

#endif
