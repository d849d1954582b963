// SPDX-License-Identifier: Apache-2.0
#include <bpf/btf.h>
#include <bpf/libbpf.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/insn.h"
#include "kernel/feature.h"
#include "kernel/probe_kinds.h"
#include "probe/probes.h"

/* The tag that pahole gives to kfuncs since 1.27. */
#define KFUNC_TAG "bpf_kfunc"
/* Without tags, functions with this prefix are tried. */
#define USUAL_PREFIX "bpf_"

/*
 * Program kinds for which kfuncs are reported: without tags, there are more than a thousand
 * functions to try.
 */
static const char *const asked[] = { "sched_cls", "xdp", "fentry", "lsm.s", "syscall", NULL };

struct caller {
	const char *name;
	struct trial trial;
};

static bool is_asked(const char *name)
{
	for (const char *const *kind = asked; *kind; kind++)
		if (!strcmp(*kind, name))
			return true;
	return false;
}

static size_t find_callers(struct caller *callers)
{
	size_t cnt = 0;

	for (const struct program_kind *kind = program_kinds; kind->name; kind++) {
		if (!is_asked(kind->name) || program_kind_trial(kind, &callers[cnt].trial) ||
		    trial_try(&callers[cnt].trial))
			continue;
		callers[cnt++].name = kind->name;
	}
	return cnt;
}

/* The verifier's messages for a function that is not a kfunc, or not one for this program type. */
static bool may_call(const struct trial *kind, __u32 id)
{
	const struct bpf_insn insns[] = { CALL_KFUNC(id), MOV_IMM(0, 0), EXIT() };
	struct trial trial = *kind;

	trial.insns = insns;
	trial.insn_cnt = 3;
	if (!trial_try(&trial))
		return true;
	return strstr(trial_log(), "0: (85) call ") && !strstr(trial_log(), "is not allowed") &&
	       !strstr(trial_log(), "sleepable");
}

static bool *find_marked(const struct btf *btf)
{
	bool *marked = calloc(btf__type_cnt(btf), sizeof(*marked)), any = false;

	for (__u32 id = 1; marked && id < btf__type_cnt(btf); id++) {
		const struct btf_type *type = btf__type_by_id(btf, id);

		if (!btf_is_decl_tag(type) || type->type >= btf__type_cnt(btf) ||
		    strcmp(btf__name_by_offset(btf, type->name_off), KFUNC_TAG))
			continue;
		marked[type->type] = true;
		any = true;
	}
	if (marked && any)
		return marked;
	free(marked);
	return NULL;
}

static void report_kfunc(const char *name, __u32 id, const struct caller *callers, size_t cnt,
			 bool is_marked)
{
	char detail[256] = "";
	size_t len = 0;

	for (size_t i = 0; i < cnt; i++)
		if (may_call(&callers[i].trial, id))
			len += snprintf(detail + len, sizeof(detail) - len, "%s%s", len ? " " : "",
					callers[i].name);
	/*
	 * Only a tagged function is known to be a kfunc that other programs can call; any other one
	 * is not reported.
	 */
	if (len || is_marked)
		feature_report(name, FEATURE_YES, 0, "%s", detail);
}

/* Kernels before 5.13 do not have this instruction. */
static bool calls_are_understood(const struct caller *caller)
{
	const struct bpf_insn insns[] = { CALL_KFUNC(1), MOV_IMM(0, 0), EXIT() };
	struct trial trial = caller->trial;

	trial.insns = insns;
	trial.insn_cnt = 3;
	trial_try(&trial);
	return !strstr(trial_log(), "unrecognized bpf_call") && !strstr(trial_log(), "reserved fields");
}

void probe_kfuncs(const struct plan_case *c)
{
	struct btf *btf = btf__load_vmlinux_btf();
	struct caller callers[sizeof(asked) / sizeof(asked[0])];
	bool *marked;
	size_t cnt;

	feature_begin(c, "kfunc");
	cnt = find_callers(callers);
	if (!btf || !cnt || !calls_are_understood(&callers[0]))
		return;
	marked = find_marked(btf);
	for (__u32 id = 1; id < btf__type_cnt(btf); id++) {
		const struct btf_type *type = btf__type_by_id(btf, id);
		const char *name = btf__name_by_offset(btf, type->name_off);

		if (!btf_is_func(type))
			continue;
		if (marked ? marked[id] : !strncmp(name, USUAL_PREFIX, strlen(USUAL_PREFIX)))
			report_kfunc(name, id, callers, cnt, marked != NULL);
	}
	free(marked);
}
