// SPDX-License-Identifier: Apache-2.0
#include <linux/bpf.h>
#include <stdlib.h>
#include <string.h>

#include "verifier/rejected_insn.h"
#include "verifier/verifier_log.h"

/* Maximum length of a message of the verifier that is examined. */
#define WORD_MAX 256

/*
 * Returns the first instruction of a function: the kernel requires one record for each function, in
 * order (kernel/bpf/verifier.c, check_btf_func).
 */
static long function_start(const struct bpf_prog_load_opts *opts, long function)
{
	const struct bpf_func_info *info;

	if (!opts->func_info || opts->func_info_rec_size < sizeof(*info) ||
	    function >= opts->func_info_cnt)
		return -1;
	info = opts->func_info + function * opts->func_info_rec_size;
	return info->insn_off;
}

/* "unknown opcode e5": the verifier checks opcodes in order, before the first step. */
static long unknown_opcode(const char *word, const struct bpf_insn *insns, size_t insn_cnt)
{
	static const char unknown[] = "unknown opcode ";
	unsigned long code;

	if (strncmp(word, unknown, strlen(unknown)))
		return -1;
	code = strtoul(word + strlen(unknown), NULL, 16);
	for (size_t i = 0; i < insn_cnt; i++) {
		if (insns[i].code == code)
			return i;
		/* The second half of a 16-byte instruction has no opcode. */
		if (insns[i].code == (BPF_LD | BPF_IMM | BPF_DW))
			i++;
	}
	return -1;
}

long rejected_insn(const char *log, const struct bpf_insn *insns, size_t insn_cnt,
		   const struct bpf_prog_load_opts *opts)
{
	long function = verifier_log_function(log);
	char word[WORD_MAX];
	long insn;

	insn = function >= 0 ? function_start(opts, function) : verifier_log_rejected(log);
	if (insn >= 0)
		return insn;
	if (!verifier_log_last_word(log, word, sizeof(word)))
		return -1;
	insn = unknown_opcode(word, insns, insn_cnt);
	return insn >= 0 ? insn : 0;
}
