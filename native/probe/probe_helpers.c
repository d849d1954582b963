// SPDX-License-Identifier: Apache-2.0
#include <bpf/btf.h>
#include <bpf/libbpf.h>
#include <errno.h>
#include <string.h>

#include "base/insn.h"
#include "kernel/feature.h"
#include "kernel/probe_kinds.h"
#include "load/kernel_helper.h"
#include "probe/probes.h"

/* More than the number of helpers: kernels since 6.2 add none. */
#define HELPERS_MAX 512
/* Number of helpers to try if the kernel's BTF does not contain their number. */
#define HELPERS_KNOWN 256

static enum helper_answer ask(const struct trial *kind, __u32 helper)
{
	const struct bpf_insn insns[] = { CALL_HELPER(helper), EXIT() };
	struct trial trial = *kind;
	enum helper_answer answer;

	trial.insns = insns;
	trial.insn_cnt = 2;
	answer = kernel_helper_answer(trial_try(&trial), trial_log());
	/* The kernel has the helper, but programs of this kind may not call it. */
	if (answer == HELPER_EXISTS && strstr(trial_log(), "sleep"))
		answer = HELPER_MISSING;
	return answer;
}

static void report_helpers(const char *name, const struct trial *kind, unsigned int cnt)
{
	unsigned char bits[HELPERS_MAX / 8] = { 0 };
	bool asked = false;

	for (unsigned int helper = 1; helper < cnt; helper++) {
		enum helper_answer answer = ask(kind, helper);

		asked = asked || answer != HELPER_UNANSWERED;
		if (answer == HELPER_EXISTS)
			bits[helper / 8] |= 1 << helper % 8;
	}
	feature_helpers(name, asked ? FEATURE_YES : FEATURE_UNKNOWN, bits, cnt);
}

/* Reports the helpers of one kind of struct_ops; other kinds have others. */
static void report_struct_ops(unsigned int cnt)
{
	int id = kernel_type_id("tcp_congestion_ops", BTF_KIND_STRUCT);
	int member = kernel_member_index(id, "ssthresh");
	const struct trial kind = {
		.type = BPF_PROG_TYPE_STRUCT_OPS, .btf_id = id, .attach_type = member,
	};

	if (member >= 0 && !trial_try(&kind))
		report_helpers("struct_ops (tcp_congestion_ops)", &kind, cnt);
}

void probe_helpers(const struct plan_case *c)
{
	long long cnt = kernel_enum_value("bpf_func_id", "__BPF_FUNC_MAX_ID", HELPERS_KNOWN);

	feature_begin(c, "helper");
	if (cnt > HELPERS_MAX)
		cnt = HELPERS_MAX;
	for (const struct program_kind *kind = program_kinds; kind->name; kind++) {
		struct trial trial;

		feature_try(kind->name);
		if (program_kind_trial(kind, &trial) || trial_try(&trial)) {
			feature_helpers(kind->name, FEATURE_NO, NULL, 0);
			continue;
		}
		report_helpers(kind->name, &trial, cnt);
	}
	feature_try("struct_ops");
	report_struct_ops(cnt);
}
