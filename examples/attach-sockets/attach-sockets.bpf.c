// SPDX-License-Identifier: GPL-2.0 OR Apache-2.0
/*
 * A program of each kind that attaches to a socket or to a map of sockets.
 */
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>

char LICENSE[] SEC("license") = "GPL";

struct {
	__uint(type, BPF_MAP_TYPE_SOCKMAP);
	__uint(max_entries, 4);
	__type(key, __u32);
	__type(value, __u32);
} sockets SEC(".maps");

struct {
	__uint(type, BPF_MAP_TYPE_SOCKHASH);
	__uint(max_entries, 4);
	__type(key, __u32);
	__type(value, __u32);
} sockets_by_port SEC(".maps");

SEC("socket")
int filter(void *ctx)
{
	(void)ctx;

	return -1;
}

SEC("sk_reuseport")
int select(void *ctx)
{
	(void)ctx;

	return SK_PASS;
}

SEC("sk_reuseport/migrate")
int migrate(void *ctx)
{
	(void)ctx;

	return SK_PASS;
}

/* Uses the map that it attaches to. */
SEC("sk_skb/stream_verdict")
int verdict(struct __sk_buff *ctx)
{
	return bpf_sk_redirect_map(ctx, &sockets, 0, 0);
}

SEC("sk_skb/stream_parser")
int parse(void *ctx)
{
	(void)ctx;

	return 0;
}

SEC("sk_msg")
int message(struct sk_msg_md *ctx)
{
	return bpf_msg_redirect_hash(ctx, &sockets_by_port, &(__u32){ 0 }, 0);
}
