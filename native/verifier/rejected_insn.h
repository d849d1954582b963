/* SPDX-License-Identifier: Apache-2.0 */
#ifndef REJECTED_INSN_H
#define REJECTED_INSN_H

#include <bpf/bpf.h>

/**
 * rejected_insn() - find the instruction that a rejection is about
 * @log: a full log (BPF_LOG_LEVEL1) of a failed load, complete at its end
 * @insns: the program as submitted
 * @insn_cnt: its number of instructions
 * @opts: options of the submission
 *
 * This is the instruction that the log names or ends with. Messages before the first step are about
 * an opcode, about a function of the program (its first instruction is returned) or about the whole
 * program (instruction 0 is returned).
 *
 * Return: its index, -1 if the log contains no message.
 */
long rejected_insn(const char *log, const struct bpf_insn *insns, size_t insn_cnt,
		   const struct bpf_prog_load_opts *opts);

#endif
