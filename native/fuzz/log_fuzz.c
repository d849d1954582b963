// SPDX-License-Identifier: Apache-2.0
#include <linux/bpf.h>
#include <stdlib.h>
#include <string.h>

#include "verifier/rejected_insn.h"
#include "verifier/verifier_log.h"
#include "verifier/verifier_loop.h"

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

/* Parses a verifier log. */
int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
	static const struct bpf_insn insns[64];
	static const struct bpf_func_info functions[] = { { .insn_off = 0 }, { .insn_off = 40 } };
	static const struct bpf_prog_load_opts opts = {
		.sz = sizeof(opts),
		.func_info = functions,
		.func_info_cnt = 2,
		.func_info_rec_size = sizeof(functions[0]),
	};
	char *log = malloc(size + 1), word[32];
	struct verifier_stats stats;

	if (!log)
		return 0;
	memcpy(log, data, size);
	log[size] = '\0';
	verifier_stats_parse(&stats, log);
	verifier_log_rejected(log);
	verifier_log_function(log);
	verifier_log_step(log);
	verifier_log_poison(log, word, sizeof(word));
	verifier_log_last_word(log, word, sizeof(word));
	verifier_log_loop(log);
	rejected_insn(log, insns, 64, &opts);
	free(log);
	return 0;
}
