// SPDX-License-Identifier: Apache-2.0
#include <bpf/bpf.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "attach/attachment.h"
#include "load/kernel_helper.h"

/* Stands in for the program that the question is about. */
struct probe {
	enum bpf_prog_type type;
	enum bpf_attach_type attach_type;
	__u32 flags;
	__u32 btf_id;
};

/*
 * The verifier rejects a helper that it does not know ("invalid func") or that this type may not
 * call ("unknown func", since 6.13 "program of this type cannot use helper"). If it complains about
 * something else after it reached the call, or not at all, the helper exists.
 */
enum helper_answer kernel_helper_answer(int fd, const char *log)
{
	if (fd >= 0)
		return HELPER_EXISTS;
	if (strstr(log, "invalid func ") || strstr(log, "unknown func ") ||
	    strstr(log, "program of this type cannot use helper "))
		return HELPER_MISSING;
	return strstr(log, "0: (85) call ") ? HELPER_EXISTS : HELPER_UNANSWERED;
}

static enum helper_answer ask(const struct probe *probe, __u32 helper)
{
	const struct bpf_insn insns[] = {
		{ .code = BPF_JMP | BPF_CALL, .imm = helper },
		{ .code = BPF_JMP | BPF_EXIT },
	};
	char log[4096] = "";
	LIBBPF_OPTS(bpf_prog_load_opts, opts,
		.expected_attach_type = probe->attach_type,
		.prog_flags = probe->flags,
		.attach_btf_id = probe->btf_id,
		.log_buf = log,
		.log_size = sizeof(log),
		.log_level = 1,
	);
	enum helper_answer answer;
	int fd;

	fd = bpf_prog_load(probe->type, NULL, "GPL", insns, sizeof(insns) / sizeof(insns[0]), &opts);
	answer = kernel_helper_answer(fd, log);
	if (fd >= 0)
		close(fd);
	return answer;
}

/*
 * These programs are verified together with their target: a function, tracepoint or hook that every
 * kernel has, and where sleepable programs are allowed (a system call; of the hooks, the second one
 * before 5.11).
 */
static const char *const *stand_ins(const struct probe *probe)
{
	static const char *const functions[] = {
		"__x64_sys_bpf", "__arm64_sys_bpf", "__s390x_sys_bpf", "security_file_open", "vfs_read", NULL,
	};
	static const char *const tracepoints[] = { "sched_switch", NULL };
	static const char *const iterators[] = { "bpf_map", NULL };
	static const char *const hooks[] = {
		"file_open", "bprm_committed_creds", "socket_bind", NULL,
	};

	if (probe->type == BPF_PROG_TYPE_LSM)
		return hooks;
	if (probe->attach_type == BPF_TRACE_RAW_TP)
		return tracepoints;
	return probe->attach_type == BPF_TRACE_ITER ? iterators : functions;
}

static enum helper_answer ask_with_target(struct probe probe, __u32 helper)
{
	enum helper_answer answer = HELPER_UNANSWERED;

	for (const char *const *name = stand_ins(&probe); *name && answer == HELPER_UNANSWERED; name++) {
		int id = libbpf_find_vmlinux_btf_id(*name, probe.attach_type);

		if (id <= 0)
			continue;
		probe.btf_id = id;
		answer = ask(&probe, helper);
	}
	return answer;
}

/*
 * If no function allows sleepable programs (a kernel without error injection), asks with a hook
 * instead; if no hook does either, with a program that does not sleep.
 */
static enum helper_answer ask_tracing(struct probe probe, __u32 helper)
{
	struct probe hook = {
		.type = BPF_PROG_TYPE_LSM, .attach_type = BPF_LSM_MAC, .flags = probe.flags,
	};
	enum helper_answer answer = ask_with_target(probe, helper);

	if (answer == HELPER_UNANSWERED && probe.flags) {
		answer = ask_with_target(hook, helper);
		probe.flags = 0;
		if (answer == HELPER_UNANSWERED)
			answer = ask_with_target(probe, helper);
	}
	return answer;
}

/*
 * For extensions and struct_ops programs, the target decides. Asks whether any program may call the
 * helper.
 */
static enum helper_answer ask_for_any(__u32 helper)
{
	static const enum bpf_prog_type types[] = {
		BPF_PROG_TYPE_KPROBE, BPF_PROG_TYPE_SCHED_CLS, BPF_PROG_TYPE_CGROUP_SKB,
	};
	enum helper_answer answer = HELPER_UNANSWERED;

	for (size_t i = 0; i < sizeof(types) / sizeof(types[0]) && answer != HELPER_EXISTS; i++)
		answer = ask(&(struct probe){ .type = types[i] }, helper);
	return answer;
}

enum helper_answer kernel_helper_ask(const struct bpf_program *prog, __u32 helper)
{
	const struct probe probe = {
		.type = bpf_program__type(prog),
		.attach_type = bpf_program__expected_attach_type(prog),
		.flags = program_may_sleep(prog) ? BPF_F_SLEEPABLE : 0,
	};

	switch (probe.type) {
	case BPF_PROG_TYPE_TRACING:
	case BPF_PROG_TYPE_LSM:
		return ask_tracing(probe, helper);
	case BPF_PROG_TYPE_EXT:
	case BPF_PROG_TYPE_STRUCT_OPS:
		return ask_for_any(helper);
	default:
		return ask(&probe, helper);
	}
}
