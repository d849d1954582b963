// SPDX-License-Identifier: GPL-2.0 OR Apache-2.0
/*
 * Two TCP congestion controls with a window that never changes. The kernel
 * calls the members of a struct: the struct (a map) is attached, and its
 * programs with it.
 */
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>
#include <bpf/bpf_tracing.h>

char LICENSE[] SEC("license") = "GPL";

/* Only the members that are used; libbpf finds them by name in the struct of the kernel. */
struct tcp_congestion_ops {
	__u32 (*ssthresh)(void *sk);
	void (*cong_avoid)(void *sk, __u32 ack, __u32 acked);
	__u32 (*undo_cwnd)(void *sk);
	char name[16];
} __attribute__((preserve_access_index));

#define WINDOW 10

SEC("struct_ops/steady_ssthresh")
__u32 BPF_PROG(steady_ssthresh, void *sk)
{
	(void)sk;

	return WINDOW;
}

SEC("struct_ops/steady_cong_avoid")
void BPF_PROG(steady_cong_avoid, void *sk, __u32 ack, __u32 acked)
{
	(void)sk;
	(void)ack;
	(void)acked;
}

SEC("struct_ops/steady_undo_cwnd")
__u32 BPF_PROG(steady_undo_cwnd, void *sk)
{
	(void)sk;

	return WINDOW;
}

SEC("struct_ops/wide_ssthresh")
__u32 BPF_PROG(wide_ssthresh, void *sk)
{
	(void)sk;

	return 2 * WINDOW;
}

SEC("struct_ops/wide_cong_avoid")
void BPF_PROG(wide_cong_avoid, void *sk, __u32 ack, __u32 acked)
{
	(void)sk;
	(void)ack;
	(void)acked;
}

SEC("struct_ops/wide_undo_cwnd")
__u32 BPF_PROG(wide_undo_cwnd, void *sk)
{
	(void)sk;

	return 2 * WINDOW;
}

SEC(".struct_ops")
struct tcp_congestion_ops steady = {
	.ssthresh = (void *)steady_ssthresh,
	.cong_avoid = (void *)steady_cong_avoid,
	.undo_cwnd = (void *)steady_undo_cwnd,
	.name = "bpfcompat_s",
};

SEC(".struct_ops")
struct tcp_congestion_ops wide = {
	.ssthresh = (void *)wide_ssthresh,
	.cong_avoid = (void *)wide_cong_avoid,
	.undo_cwnd = (void *)wide_undo_cwnd,
	.name = "bpfcompat_w",
};
