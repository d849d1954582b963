/* SPDX-License-Identifier: Apache-2.0 */
#ifndef REJECTED_INSN_H
#define REJECTED_INSN_H

#include <bpf/bpf.h>

/**
 * rejected_insn() - find the instruction that a rejection is about
 * @log: a full log (BPF_LOG_LEVEL1) of a failed load, complete at its end
 * @insns: the program as it was submitted
 * @insn_cnt: how many instructions it has
 * @opts: what it was submitted with
 *
 * It is the one that the log names or ends at. What the verifier says before it
 * takes a step is about an opcode, about a function of the program (its first
 * instruction) or about the program as a whole (instruction 0).
 *
 * Return: its index, -1 when the log has no complaint.
 */
long rejected_insn(const char *log, const struct bpf_insn *insns, size_t insn_cnt,
		   const struct bpf_prog_load_opts *opts);

#endif
