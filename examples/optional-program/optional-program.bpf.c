// SPDX-License-Identifier: GPL-2.0 OR Apache-2.0
/* Two programs that load on every kernel, and one that is optional. */
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>

char LICENSE[] SEC("license") = "GPL";

__u64 executed = 0, exited = 0, last_exit_tai = 0;

SEC("tracepoint/sched/sched_process_exec")
int count_exec(void *ctx)
{
	__sync_fetch_and_add(&executed, 1);
	return 0;
}

/* bpf_ktime_get_tai_ns() is a helper since Linux 6.1. */
SEC("tracepoint/sched/sched_process_exit")
int note_exit_time(void *ctx)
{
	last_exit_tai = bpf_ktime_get_tai_ns();
	return 0;
}

SEC("tracepoint/sched/sched_process_exit")
int count_exit(void *ctx)
{
	__sync_fetch_and_add(&exited, 1);
	return 0;
}
