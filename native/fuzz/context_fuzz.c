// SPDX-License-Identifier: Apache-2.0
#include <stdlib.h>
#include <string.h>

#include "context/context_reads.h"

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

static bool constant(void *arg, const struct bpf_insn *ldimm64, __u32 off, __u32 size, __u64 *value,
		     bool *assumed)
{
	(void)arg;
	*assumed = off & 8;
	*value = off;
	return ldimm64->imm & 1 && off % size == 0;
}

static __u32 value_size(void *arg, const struct bpf_insn *ldimm64)
{
	(void)arg;
	return ldimm64->imm & 0xff;
}

static int kfunc_args(void *arg, const struct bpf_insn *call)
{
	(void)arg;
	return call->imm % 8 - 1;
}

/* Examines a program of arbitrary instructions. */
int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
	static const struct context_facts facts = {
		.constant = constant, .value_size = value_size, .kfunc_args = kfunc_args,
	};
	size_t cnt = size / sizeof(struct bpf_insn);
	struct bpf_insn *insns = malloc(cnt * sizeof(*insns) + 1);
	struct context_reads reads;

	if (!insns)
		return 0;
	memcpy(insns, data, cnt * sizeof(*insns));
	if (!context_reads_find(insns, cnt, &facts, &reads)) {
		for (size_t i = 0; i < reads.read_cnt; i++) {
			const struct context_read *read = &reads.reads[i];

			if (read->insn >= cnt || !reads.reached[read->insn] || read->used > 1 ||
			    read->assumed > 1)
				abort();
			/* each read occurs once, assumed or not */
			if (i && !memcmp(read - 1, read, offsetof(struct context_read, used)))
				abort();
		}
		for (size_t i = 0; i < reads.use_cnt; i++)
			if (reads.uses[i].insn >= cnt || !reads.reached[reads.uses[i].insn])
				abort();
		context_reads_free(&reads);
	}
	free(insns);
	return 0;
}
