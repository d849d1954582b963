// SPDX-License-Identifier: GPL-2.0 OR Apache-2.0
/*
 * Reports each started program to user space through a ring buffer, and
 * counts them in a per-CPU array and in a global variable.
 */
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>

char LICENSE[] SEC("license") = "GPL";

#define FILENAME_LEN 64

struct exec_event {
	__u32 pid;
	__u32 uid;
	char comm[16];
	char filename[FILENAME_LEN];
};

/* /sys/kernel/tracing/events/sched/sched_process_exec/format */
struct exec_context {
	__u64 common;
	/* lower 16 bits: offset from the start of the record; upper 16 bits: length */
	__u32 filename_location;
	__s32 pid;
	__s32 old_pid;
};

struct {
	__uint(type, BPF_MAP_TYPE_RINGBUF);
	__uint(max_entries, 256 * 1024);
} exec_events SEC(".maps");

struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, __u64);
} execs_per_cpu SEC(".maps");

/* Includes events that did not fit into the ring buffer. */
__u64 exec_count;

SEC("tracepoint/sched/sched_process_exec")
int report_exec(struct exec_context *ctx)
{
	struct exec_event *event;
	__u32 key = 0;
	__u64 *count;

	__sync_fetch_and_add(&exec_count, 1);
	count = bpf_map_lookup_elem(&execs_per_cpu, &key);
	if (count)
		*count += 1;

	event = bpf_ringbuf_reserve(&exec_events, sizeof(*event), 0);
	if (!event)
		return 0;

	event->pid = bpf_get_current_pid_tgid() >> 32;
	event->uid = (__u32)bpf_get_current_uid_gid();
	bpf_get_current_comm(event->comm, sizeof(event->comm));
	bpf_probe_read_kernel_str(event->filename, sizeof(event->filename),
				  (void *)ctx + (ctx->filename_location & 0xffff));
	bpf_ringbuf_submit(event, 0);

	return 0;
}
