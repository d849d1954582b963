// SPDX-License-Identifier: GPL-2.0 OR Apache-2.0
/* Counts in a loop of bpf_loop(), a helper since Linux 5.17. */
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>

#define ROUNDS 1000

__u64 rounds = 0;

static long count_round(__u32 index, void *context)
{
	rounds++;
	return 0;
}

SEC("tracepoint/syscalls/sys_enter_execve")
int count_rounds(void *ctx)
{
	bpf_loop(ROUNDS, count_round, NULL, 0);
	return 0;
}

char LICENSE[] SEC("license") = "GPL";
