// SPDX-License-Identifier: GPL-2.0 OR Apache-2.0
/*
 * Counts execve() calls.
 *
 * The simplest object that passes: one tracepoint, one map, no kernel types.
 */
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>

char LICENSE[] SEC("license") = "GPL";

struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, __u64);
} exec_count SEC(".maps");

SEC("tracepoint/syscalls/sys_enter_execve")
int count_exec(void *ctx)
{
	__u32 key = 0;
	__u64 *count;

	(void)ctx;

	count = bpf_map_lookup_elem(&exec_count, &key);
	if (count)
		__sync_fetch_and_add(count, 1);

	return 0;
}
