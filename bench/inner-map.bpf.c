// SPDX-License-Identifier: Apache-2.0
/* A small object that leaves the inner map of `watched` to its loader. */
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>

struct {
	__uint(type, BPF_MAP_TYPE_HASH_OF_MAPS);
	__uint(max_entries, 16);
	__type(key, __u32);
	__type(value, __u32);
} watched SEC(".maps");

#define COUNT(name, number) \
	SEC("tracepoint/syscalls/sys_enter_" #name) \
	int count_##name(void *ctx) \
	{ \
		__u32 key = number; \
		void *inner = bpf_map_lookup_elem(&watched, &key); \
		__u64 *count = inner ? bpf_map_lookup_elem(inner, &key) : 0; \
\
		if (count) \
			__sync_fetch_and_add(count, 1); \
		return 0; \
	}

COUNT(execve, 1)
COUNT(openat, 2)
COUNT(close, 3)

char LICENSE[] SEC("license") = "GPL";
