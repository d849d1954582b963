// SPDX-License-Identifier: GPL-2.0 OR Apache-2.0
/* An XDP program that calls a function which other programs replace, like libxdp's dispatcher. */
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>

char LICENSE[] SEC("license") = "GPL";

/* Only global functions with BTF, whose type the kernel can check, can be replaced. */
__attribute__((noinline))
int ask(struct xdp_md *ctx)
{
	volatile int verdict = XDP_PASS;

	if (!ctx)
		return XDP_ABORTED;
	return verdict;
}

SEC("xdp")
int dispatch(struct xdp_md *ctx)
{
	return ask(ctx);
}
