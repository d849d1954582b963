// SPDX-License-Identifier: GPL-2.0 OR Apache-2.0
/*
 * Loads on every kernel, and attaches on none: a kprobe on a function that
 * no kernel has.
 */
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>

char LICENSE[] SEC("license") = "GPL";

SEC("kprobe/bpfcompat_no_such_function")
int probe_nothing(void *ctx)
{
	(void)ctx;

	return 0;
}
