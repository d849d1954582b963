// SPDX-License-Identifier: GPL-2.0 OR Apache-2.0
/*
 * Programs that attach to another program: one replaces a function of it, two run on its entry
 * and exit. Their loader sets the target (bpf_program__set_attach_target).
 */
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>
#include <bpf/bpf_tracing.h>

char LICENSE[] SEC("license") = "GPL";

__u64 asked, entered, left;

SEC("freplace/ask")
int answer(struct xdp_md *ctx)
{
	(void)ctx;
	__sync_fetch_and_add(&asked, 1);

	return XDP_PASS;
}

SEC("fentry")
int BPF_PROG(on_entry)
{
	__sync_fetch_and_add(&entered, 1);

	return 0;
}

SEC("fexit")
int BPF_PROG(on_exit)
{
	__sync_fetch_and_add(&left, 1);

	return 0;
}
