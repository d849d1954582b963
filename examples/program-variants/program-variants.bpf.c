// SPDX-License-Identifier: GPL-2.0 OR Apache-2.0
/*
 * Groups of programs; of each the loader chooses the first that the kernel
 * supports: by helper, kernel symbol, attach target, or trial load.
 */
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>

#define ROUNDS 100

char LICENSE[] SEC("license") = "GPL";

static long add_up(__u32 index, void *context)
{
	*(__u32 *)context += index;
	return 0;
}

/* Group "sum": bpf_loop() is a helper since Linux 5.17. */
SEC("xdp")
int sum_with_helper(struct xdp_md *ctx)
{
	__u32 sum = 0;

	bpf_loop(ROUNDS, add_up, &sum, 0);
	return sum;
}

SEC("xdp")
int sum_with_loop(struct xdp_md *ctx)
{
	volatile __u32 sum = 0;

	for (__u32 i = 0; i < ROUNDS; i++)
		sum += i;
	return sum;
}

/* Group "arena": bpf_arena_alloc_pages() is a kfunc since Linux 6.9. */
SEC("xdp")
int arena_by_kernel(struct xdp_md *ctx)
{
	return 1;
}

SEC("xdp")
int arena_by_hand(struct xdp_md *ctx)
{
	return 2;
}

__u64 unlinked;

/* Group "unlink": newer kernels (7.3) have another name for the function. */
SEC("fentry/filename_unlinkat")
int on_filename_unlinkat(void *ctx)
{
	__sync_fetch_and_add(&unlinked, 1);
	return 0;
}

SEC("fentry/do_unlinkat")
int on_do_unlinkat(void *ctx)
{
	__sync_fetch_and_add(&unlinked, 1);
	return 0;
}

int finish(struct xdp_md *ctx);

/* A static prog array: the programs that it names must be loaded. */
struct {
	__uint(type, BPF_MAP_TYPE_PROG_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__array(values, int(void *));
} steps SEC(".maps") = {
	.values = { (void *)&finish },
};

/* The companion: it must be loaded in each trial load of group "walk". */
SEC("xdp")
int finish(struct xdp_md *ctx)
{
	return 3;
}

/* Group "walk": by trial load. bpf_ktime_get_tai_ns() is a helper since Linux 6.1. */
SEC("xdp")
int walk_by_tai(struct xdp_md *ctx)
{
	if (!bpf_ktime_get_tai_ns())
		return 0;
	bpf_tail_call(ctx, &steps, 0);
	return 0;
}

SEC("xdp")
int walk_by_clock(struct xdp_md *ctx)
{
	if (!bpf_ktime_get_ns())
		return 0;
	bpf_tail_call(ctx, &steps, 0);
	return 0;
}
