// SPDX-License-Identifier: Apache-2.0
#include "load/program_request.h"

int __real_bpf_prog_load(enum bpf_prog_type type, const char *name, const char *license,
			 const struct bpf_insn *insns, size_t insn_cnt,
			 struct bpf_prog_load_opts *opts);

int program_request_load(const struct program_request *r, struct bpf_prog_load_opts *opts)
{
	return __real_bpf_prog_load(r->type, r->name, r->license, r->insns, r->insn_cnt, opts);
}

struct line_source program_request_lines(const struct program_request *r, const struct bpf_prog_load_opts *opts,
					 const struct submission *sub)
{
	struct watch *current = watch_current();

	return (struct line_source){
		.btf = bpf_object__btf(current->obj),
		.opts = opts,
		.insns = r->insns,
		.insn_cnt = r->insn_cnt,
		.path = current->plan_case->object,
		.program = bpf_program__name(sub->program),
	};
}
