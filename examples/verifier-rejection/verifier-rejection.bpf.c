// SPDX-License-Identifier: GPL-2.0 OR Apache-2.0
/*
 * Uses the result of a map lookup without checking it for NULL.
 */
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>

char LICENSE[] SEC("license") = "GPL";

struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 1024);
	__type(key, __u32);
	__type(value, __u64);
} execs_by_uid SEC(".maps");

SEC("tracepoint/syscalls/sys_enter_execve")
int count_unchecked(void *ctx)
{
	__u32 uid = (__u32)bpf_get_current_uid_gid();
	__u64 *count;

	(void)ctx;

	count = bpf_map_lookup_elem(&execs_by_uid, &uid);
	*count += 1; /* the rejected line: count may be NULL */

	return 0;
}
