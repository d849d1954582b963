// SPDX-License-Identifier: GPL-2.0 OR Apache-2.0
/*
 * Counts packets and bytes before the network stack sees them, in one slot
 * per CPU.
 */
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>

char LICENSE[] SEC("license") = "GPL";

struct traffic {
	__u64 packets;
	__u64 bytes;
};

struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, struct traffic);
} traffic_per_cpu SEC(".maps");

SEC("xdp")
int count_packet(struct xdp_md *ctx)
{
	struct traffic *traffic;
	__u32 key = 0;

	traffic = bpf_map_lookup_elem(&traffic_per_cpu, &key);
	if (traffic) {
		traffic->packets++;
		traffic->bytes += ctx->data_end - ctx->data;
	}

	return XDP_PASS;
}
