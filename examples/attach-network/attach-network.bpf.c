// SPDX-License-Identifier: GPL-2.0 OR Apache-2.0
/*
 * A program of each kind that handles packets. Sections name the kind, not the place:
 * bpfcompat attaches them to the loopback device, routes over it and the network namespace.
 */
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>

char LICENSE[] SEC("license") = "GPL";

SEC("xdp")
int on_receive(void *ctx)
{
	(void)ctx;

	return XDP_PASS;
}

/* An interface takes one XDP program: the first is detached before this one is attached. */
SEC("xdp")
int on_receive_too(void *ctx)
{
	(void)ctx;

	return XDP_PASS;
}

SEC("xdp/devmap")
int behind_devmap(void *ctx)
{
	(void)ctx;

	return XDP_PASS;
}

SEC("xdp/cpumap")
int behind_cpumap(void *ctx)
{
	(void)ctx;

	return XDP_PASS;
}

SEC("tc")
int classify(void *ctx)
{
	(void)ctx;

	return 0;
}

SEC("classifier")
int classify_too(void *ctx)
{
	(void)ctx;

	return 0;
}

SEC("tc/ingress")
int classify_ingress(void *ctx)
{
	(void)ctx;

	return 0;
}

SEC("tc/egress")
int classify_egress(void *ctx)
{
	(void)ctx;

	return 0;
}

SEC("action")
int act(void *ctx)
{
	(void)ctx;

	return 0;
}

SEC("lwt_in")
int tunnel_in(void *ctx)
{
	(void)ctx;

	return 0;
}

SEC("lwt_out")
int tunnel_out(void *ctx)
{
	(void)ctx;

	return 0;
}

SEC("lwt_xmit")
int tunnel_xmit(void *ctx)
{
	(void)ctx;

	return 0;
}

SEC("lwt_seg6local")
int segment(void *ctx)
{
	(void)ctx;

	return 0;
}

SEC("flow_dissector")
int dissect(void *ctx)
{
	(void)ctx;

	return 0;
}

SEC("flow_dissector")
int dissect_too(void *ctx)
{
	(void)ctx;

	return 0;
}

SEC("sk_lookup")
int look_up(void *ctx)
{
	(void)ctx;

	return 1;
}

SEC("sk_lookup")
int look_up_too(void *ctx)
{
	(void)ctx;

	return 1;
}
