// SPDX-License-Identifier: GPL-2.0 OR Apache-2.0
/*
 * A static prog array names a program that is not loaded: the other programs
 * load, but then the array cannot be filled.
 */
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>

char LICENSE[] SEC("license") = "GPL";

int parse_ipv4(struct xdp_md *ctx);
int parse_ipv6(struct xdp_md *ctx);

struct {
	__uint(type, BPF_MAP_TYPE_PROG_ARRAY);
	__uint(max_entries, 2);
	__type(key, __u32);
	__array(values, int(void *));
} parsers SEC(".maps") = {
	.values = { (void *)&parse_ipv4, (void *)&parse_ipv6 },
};

SEC("xdp")
int dispatch(struct xdp_md *ctx)
{
	bpf_tail_call(ctx, &parsers, ctx->rx_queue_index & 1);
	return XDP_PASS;
}

SEC("xdp")
int parse_ipv4(struct xdp_md *ctx)
{
	return XDP_PASS;
}

/* The question mark clears autoload: the program is not loaded. */
SEC("?xdp")
int parse_ipv6(struct xdp_md *ctx)
{
	return XDP_PASS;
}
