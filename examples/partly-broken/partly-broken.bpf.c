// SPDX-License-Identifier: GPL-2.0 OR Apache-2.0
/*
 * Three programs; the verifier rejects the second. So the whole object does
 * not load, and libbpf never reaches the third: only loading each program
 * alone shows that the other two are fine.
 */
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>

char LICENSE[] SEC("license") = "GPL";

#define SLOTS 16

struct counters {
	__u64 slot[SLOTS];
};

struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, struct counters);
} processes SEC(".maps");

static __always_inline struct counters *get_counters(void)
{
	__u32 key = 0;

	return bpf_map_lookup_elem(&processes, &key);
}

SEC("tracepoint/sched/sched_process_fork")
int count_fork(void *ctx)
{
	struct counters *counters = get_counters();

	(void)ctx;

	if (counters)
		__sync_fetch_and_add(&counters->slot[0], 1);

	return 0;
}

SEC("tracepoint/sched/sched_process_exec")
int count_exec_unbounded(void *ctx)
{
	struct counters *counters = get_counters();
	__u32 uid = (__u32)bpf_get_current_uid_gid();

	(void)ctx;

	if (counters)
		counters->slot[uid] += 1; /* the rejected line: uid may be 16 or more */

	return 0;
}

SEC("tracepoint/sched/sched_process_exit")
int count_exit(void *ctx)
{
	struct counters *counters = get_counters();
	__u32 uid = (__u32)bpf_get_current_uid_gid();

	(void)ctx;

	if (counters && uid < SLOTS)
		__sync_fetch_and_add(&counters->slot[uid], 1);

	return 0;
}
