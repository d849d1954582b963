// SPDX-License-Identifier: GPL-2.0 OR Apache-2.0
/* An XDP program that asks a function of its own, which others replace: libxdp's dispatcher in small. */
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>

char LICENSE[] SEC("license") = "GPL";

/* Global, with a type that the kernel can check: only such functions can be replaced. */
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
