// SPDX-License-Identifier: GPL-2.0 OR Apache-2.0
/*
 * Reports each started program to user space through a perf event array (one
 * buffer per CPU), as kernels before 5.8 require, which have no ring buffers.
 */
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>

char LICENSE[] SEC("license") = "GPL";

struct exec_event {
	__u32 pid;
	__u32 uid;
	char comm[16];
};

/* libbpf sets the number of entries to the number of CPUs. */
struct {
	__uint(type, BPF_MAP_TYPE_PERF_EVENT_ARRAY);
	__type(key, __u32);
	__type(value, __u32);
} exec_events SEC(".maps");

SEC("tracepoint/sched/sched_process_exec")
int report_exec(void *ctx)
{
	struct exec_event event = {
		.pid = bpf_get_current_pid_tgid() >> 32,
		.uid = (__u32)bpf_get_current_uid_gid(),
	};

	bpf_get_current_comm(event.comm, sizeof(event.comm));
	bpf_perf_event_output(ctx, &exec_events, BPF_F_CURRENT_CPU, &event, sizeof(event));

	return 0;
}
