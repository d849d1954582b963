// SPDX-License-Identifier: Apache-2.0
/* Attach points of tracing programs, each used for a moment. */
#include <bpf/btf.h>
#include <bpf/libbpf.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/perf_event.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "base/file.h"
#include "base/insn.h"
#include "kernel/attach_types.h"
#include "kernel/feature.h"
#include "kernel/link_create.h"
#include "kernel/probe_kinds.h"
#include "kernel/probe_target.h"
#include "kernel/trace_event.h"
#include "probe/probes.h"

#define LEN(array) (sizeof(array) / sizeof((array)[0]))

/* Traceable on every kernel, and called regularly. */
#define FUNCTION "vfs_read"

#define PMU "/sys/bus/event_source/devices/%s/type"
#define TRACEPOINT_ID "/sys/kernel/tracing/events/sched/sched_switch/id"

static int number_of_file(const char *path)
{
	char *text;
	size_t len;
	int number;

	if (file_read(path, &text, &len))
		return -ENOENT;
	number = atoi(text);
	free(text);
	return number;
}

static int load(enum bpf_prog_type type, __u32 attach_type)
{
	return trial_load(&(struct trial){ .type = type, .attach_type = attach_type });
}

/* Attaches a program to an event. Return: the file descriptor of the event, or -errno. */
static int attach_event(int prog, struct perf_event_attr *event)
{
	int fd, err;

	event->size = sizeof(*event);
	event->sample_period = 1000000;
	fd = syscall(SYS_perf_event_open, event, -1, 0, -1, PERF_FLAG_FD_CLOEXEC);
	if (fd < 0)
		return -errno;
	if (ioctl(fd, PERF_EVENT_IOC_SET_BPF, prog) || ioctl(fd, PERF_EVENT_IOC_ENABLE, 0)) {
		err = -errno;
		close(fd);
		return err;
	}
	return fd;
}

static void report_event(const char *name, enum bpf_prog_type type, struct perf_event_attr event,
			 const char *detail)
{
	int prog;

	feature_try(name);
	prog = load(type, 0);
	feature_attached(name, prog, prog < 0 ? prog : attach_event(prog, &event), detail);
}

/* Before 4.17, a probe is a tracepoint that is created in tracefs. */
static void report_old_probe(const char *name, enum trace_event_kind kind, const char *place,
			     size_t offset)
{
	struct perf_event_attr event = { .type = PERF_TYPE_TRACEPOINT };
	char where[320];
	int id;

	snprintf(where, sizeof(where), kind == TRACE_EVENT_UPROBE ? "%s:0x%zx" : "%s", place, offset);
	id = trace_event_make(kind, where);
	if (id < 0) {
		feature_report(name, FEATURE_NO, id,
			       "neither perf nor tracefs can create such an event");
		return;
	}
	event.config = id;
	report_event(name, BPF_PROG_TYPE_KPROBE, event, "by tracefs");
	trace_event_remove(kind);
}

static void report_probe(const char *name, enum trace_event_kind kind, const char *place,
			 size_t offset)
{
	struct perf_event_attr event = {
		.config1 = (unsigned long)place, .config2 = offset,
	};
	char path[64];
	int type;

	snprintf(path, sizeof(path), PMU, name);
	type = number_of_file(path);
	if (type < 0) {
		report_old_probe(name, kind, place, offset);
		return;
	}
	event.type = type;
	report_event(name, BPF_PROG_TYPE_KPROBE, event, kind == TRACE_EVENT_KPROBE ? place : "");
}

static void report_events(void)
{
	struct perf_event_attr event = { .type = PERF_TYPE_TRACEPOINT };
	char binary[256];
	size_t offset = 0;

	event.config = number_of_file(TRACEPOINT_ID);
	report_event("tracepoint", BPF_PROG_TYPE_TRACEPOINT, event, "sched:sched_switch");

	event = (struct perf_event_attr){ .type = PERF_TYPE_SOFTWARE, .config = PERF_COUNT_SW_CPU_CLOCK };
	report_event("perf_event", BPF_PROG_TYPE_PERF_EVENT, event, "cpu-clock");

	report_probe("kprobe", TRACE_EVENT_KPROBE, FUNCTION, 0);
	if (probe_target_find(binary, sizeof(binary), &offset))
		feature_report("uprobe", FEATURE_UNKNOWN, ENOENT,
			       "the validator cannot find its own function");
	else
		report_probe("uprobe", TRACE_EVENT_UPROBE, binary, offset);
}

static void report_raw_tracepoint(void)
{
	int prog;

	feature_try("raw_tracepoint");
	prog = load(BPF_PROG_TYPE_RAW_TRACEPOINT, 0);
	feature_attached("raw_tracepoint", prog, prog < 0 ? prog : trial_attach_raw(prog, "sched_switch"),
			 "sched_switch");
}

/* Reports the first of several functions that a program can be attached to. */
static void report_first(const char *name, struct trial trial, const char *const *targets)
{
	const char *at = "", *why = NO_TARGET;
	int ret = -ESRCH;

	feature_try(name);
	for (; *targets && ret < 0; targets++) {
		int prog, id = libbpf_find_vmlinux_btf_id(*targets, trial.attach_type);

		if (id <= 0)
			continue;
		trial.btf_id = id;
		prog = trial_load(&trial);
		ret = prog < 0 ? prog : trial_attach_raw(prog, NULL);
		why = prog < 0 ? trial_reason() : "loads, but cannot be attached";
		at = *targets;
		if (prog >= 0)
			close(prog);
	}
	if (ret >= 0)
		feature_answer(name, ret, at);
	else
		feature_report(name, FEATURE_NO, ret, "%s", why);
}

static void report_trampolines(void)
{
	static const char *const plain[] = { "bpf_fentry_test1", FUNCTION, NULL };
	static const char *const calls[] = {
		"__x64_sys_bpf", "__arm64_sys_bpf", "__s390x_sys_bpf", NULL,
	};
	static const char *const errors[] = {
		"bpf_modify_return_test", "security_file_open", "security_bprm_check", NULL,
	};
	static const char *const tracepoints[] = { "sched_switch", NULL };
	const struct trial tracing = { .type = BPF_PROG_TYPE_TRACING };
	struct trial trial = tracing;

	trial.attach_type = BPF_TRACE_FENTRY;
	report_first("fentry", trial, plain);
	trial.flags = BPF_F_SLEEPABLE;
	report_first("fentry.s", trial, plain);
	report_first("fentry.s (system calls)", trial, calls);
	trial = tracing;
	trial.attach_type = BPF_TRACE_FEXIT;
	report_first("fexit", trial, plain);
	trial.attach_type = BPF_MODIFY_RETURN;
	report_first("fmod_ret", trial, errors);
	report_first("fmod_ret (system calls)", trial, calls);
	trial.attach_type = ATTACH_FSESSION;
	report_first("fsession", trial, plain);
	trial.attach_type = BPF_TRACE_RAW_TP;
	report_first("tp_btf", trial, tracepoints);
}

static int link_function(int prog, __u32 attach_type)
{
	__u64 name = (unsigned long)FUNCTION;
	struct link_create link = { .prog_fd = prog, .attach_type = attach_type };

	link.kprobe_multi.syms = (unsigned long)&name;
	link.kprobe_multi.cnt = 1;
	return link_create(&link);
}

static int link_user_function(int prog, __u32 attach_type)
{
	struct link_create link = { .prog_fd = prog, .attach_type = attach_type };
	char binary[256];
	size_t offset;
	__u64 at;
	int err;

	err = probe_target_find(binary, sizeof(binary), &offset);
	if (err)
		return err;
	at = offset;
	link.uprobe_multi.path = (unsigned long)binary;
	link.uprobe_multi.offsets = (unsigned long)&at;
	link.uprobe_multi.cnt = 1;
	return link_create(&link);
}

static void report_multi(void)
{
	static const struct {
		const char *name;
		__u32 attach_type;
		int (*link)(int prog, __u32 attach_type);
	} kinds[] = {
		{ "kprobe.multi", BPF_TRACE_KPROBE_MULTI, link_function },
		{ "kprobe.session", ATTACH_KPROBE_SESSION, link_function },
		{ "uprobe.multi", ATTACH_UPROBE_MULTI, link_user_function },
		{ "uprobe.session", ATTACH_UPROBE_SESSION, link_user_function },
	};

	for (size_t i = 0; i < LEN(kinds); i++) {
		int prog;

		feature_try(kinds[i].name);
		prog = load(BPF_PROG_TYPE_KPROBE, kinds[i].attach_type);
		feature_attached(kinds[i].name, prog,
				 prog < 0 ? prog : kinds[i].link(prog, kinds[i].attach_type), "");
	}
}

void probe_tracing(const struct plan_case *c)
{
	feature_begin(c, "attach");
	report_events();
	report_raw_tracepoint();
	report_trampolines();
	report_multi();
}
