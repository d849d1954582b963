// SPDX-License-Identifier: GPL-2.0 OR Apache-2.0
/*
 * Maps of maps that leave the form of the inner maps to the project's own
 * loader. No kernel loads such an object as it is:
 *
 *   inner_by_hash, inner_by_index   no prototype of the inner map
 *   scratch                         no size; the loader sets one entry per CPU
 *   rings                           neither; the loader sets one ring buffer per CPU
 *
 * The programs need an inner map with a __u32 key and a __u32 value. Its type
 * (hash or array, LRU, per-CPU) does not matter to them.
 */
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>

char LICENSE[] SEC("license") = "GPL";

struct exit_event {
	__u32 pid;
	__u32 uid;
	char comm[16];
};

/* User ID to the inner map that counts its processes. */
struct {
	__uint(type, BPF_MAP_TYPE_HASH_OF_MAPS);
	__uint(max_entries, 128);
	__type(key, __u32);
	__type(value, __u32);
} inner_by_hash SEC(".maps");

/* The same for the first 128 user IDs, by index. */
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY_OF_MAPS);
	__uint(max_entries, 128);
	__type(key, __u32);
	__type(value, __u32);
} inner_by_index SEC(".maps");

/* One event per CPU, filled in before it is sent. */
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__type(key, __u32);
	__type(value, struct exit_event);
} scratch SEC(".maps");

/* One ring buffer per CPU. */
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY_OF_MAPS);
	__type(key, __u32);
	__type(value, __u32);
} rings SEC(".maps");

static __always_inline void count(void *outer)
{
	__u32 uid = (__u32)bpf_get_current_uid_gid();
	__u32 key = 0, one = 1, *value;
	void *inner;

	inner = bpf_map_lookup_elem(outer, &uid);
	if (!inner)
		return;

	value = bpf_map_lookup_elem(inner, &key);
	if (value)
		__sync_fetch_and_add(value, 1);
	else
		bpf_map_update_elem(inner, &key, &one, BPF_NOEXIST);
}

SEC("tracepoint/sched/sched_process_exec")
int count_exec(void *ctx)
{
	(void)ctx;

	count(&inner_by_hash);

	return 0;
}

SEC("tracepoint/sched/sched_process_fork")
int count_fork(void *ctx)
{
	(void)ctx;

	count(&inner_by_index);

	return 0;
}

SEC("tracepoint/sched/sched_process_exit")
int report_exit(void *ctx)
{
	__u32 cpu = bpf_get_smp_processor_id();
	struct exit_event *event;
	void *ring;

	(void)ctx;

	event = bpf_map_lookup_elem(&scratch, &cpu);
	if (!event)
		return 0;

	ring = bpf_map_lookup_elem(&rings, &cpu);
	if (!ring)
		return 0;

	event->pid = bpf_get_current_pid_tgid() >> 32;
	event->uid = (__u32)bpf_get_current_uid_gid();
	bpf_get_current_comm(event->comm, sizeof(event->comm));
	bpf_ringbuf_output(ring, event, sizeof(*event), 0);

	return 0;
}
