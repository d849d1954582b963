// SPDX-License-Identifier: GPL-2.0 OR Apache-2.0
/*
 * Reports each started program, and the process that runs it, to user space
 * through a ring buffer.
 */
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>

char LICENSE[] SEC("license") = "GPL";

struct exec_event {
	__u32 pid;
	__u32 uid;
	char comm[16];
};

struct {
	__uint(type, BPF_MAP_TYPE_RINGBUF);
	__uint(max_entries, 64 * 1024);
} exec_events SEC(".maps");

SEC("tracepoint/sched/sched_process_exec")
int report_exec(void *ctx)
{
	struct exec_event *event;

	(void)ctx;

	event = bpf_ringbuf_reserve(&exec_events, sizeof(*event), 0);
	if (!event)
		return 0;

	event->pid = bpf_get_current_pid_tgid() >> 32;
	event->uid = (__u32)bpf_get_current_uid_gid();
	bpf_get_current_comm(event->comm, sizeof(event->comm));
	bpf_ringbuf_submit(event, 0);

	return 0;
}
