// SPDX-License-Identifier: GPL-2.0 OR Apache-2.0
/*
 * Drops UDP over IPv4 to the ports in a map, passes everything else, and
 * counts its verdicts.
 */
#include <linux/bpf.h>
#include <linux/if_ether.h>
#include <linux/in.h>
#include <linux/ip.h>
#include <linux/udp.h>
#include <bpf/bpf_endian.h>
#include <bpf/bpf_helpers.h>

char LICENSE[] SEC("license") = "GPL";

/* A set: ports in host byte order; the values are not used. */
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 64);
	__type(key, __u16);
	__type(value, __u8);
} blocked_ports SEC(".maps");

/* Dropped in addition to the ports in the map; 0 for none. */
const volatile __u16 blocked_port = 9;

struct verdicts {
	__u64 passed;
	__u64 dropped;
};

struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, struct verdicts);
} verdicts_per_cpu SEC(".maps");

static int is_blocked(struct xdp_md *ctx)
{
	void *data = (void *)(long)ctx->data, *end = (void *)(long)ctx->data_end;
	struct ethhdr *eth = data;
	struct iphdr *ip = (void *)(eth + 1);
	struct udphdr *udp = (void *)(ip + 1);
	__u16 port;

	/* Packets with IP options pass: their UDP header is at another offset. */
	if ((void *)(udp + 1) > end || eth->h_proto != bpf_htons(ETH_P_IP) || ip->ihl != 5 ||
	    ip->protocol != IPPROTO_UDP)
		return 0;
	port = bpf_ntohs(udp->dest);
	return (port && port == blocked_port) || bpf_map_lookup_elem(&blocked_ports, &port);
}

SEC("xdp")
int filter_ports(struct xdp_md *ctx)
{
	struct verdicts *verdicts;
	int blocked = is_blocked(ctx);
	__u32 key = 0;

	verdicts = bpf_map_lookup_elem(&verdicts_per_cpu, &key);
	if (verdicts && blocked)
		verdicts->dropped++;
	else if (verdicts)
		verdicts->passed++;

	return blocked ? XDP_DROP : XDP_PASS;
}
