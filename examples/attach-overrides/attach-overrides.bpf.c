// SPDX-License-Identifier: GPL-2.0 OR Apache-2.0
/*
 * Programs whose sections are wrong, incomplete or unknown: their loader attaches
 * them by name. The manifest declares how.
 */
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>

char LICENSE[] SEC("license") = "GPL";

SEC("kprobe/bpfcompat_no_such_function")
int wrong_function(void *ctx)
{
	(void)ctx;

	return 0;
}

/* No version of libbpf knows this section. */
SEC("custom/section")
int no_section(void *ctx)
{
	(void)ctx;

	return 0;
}

SEC("tracepoint/bpfcompat/no_such_event")
int wrong_event(void *ctx)
{
	(void)ctx;

	return 0;
}

SEC("raw_tp")
int no_event(void *ctx)
{
	(void)ctx;

	return 0;
}

SEC("fentry/bpfcompat_no_such_function")
int wrong_typed_function(void *ctx)
{
	(void)ctx;

	return 0;
}

SEC("lsm/bpfcompat_no_such_hook")
int wrong_hook(void *ctx)
{
	(void)ctx;

	return 0;
}

SEC("uprobe//usr/bin/bpfcompat-no-such-file:main")
int wrong_file(void *ctx)
{
	(void)ctx;

	return 0;
}

SEC("xdp")
int on_veth(void *ctx)
{
	(void)ctx;

	return XDP_PASS;
}

SEC("tc")
int on_veth_too(void *ctx)
{
	(void)ctx;

	return 0;
}

SEC("cgroup_skb/egress")
int in_cgroup(void *ctx)
{
	(void)ctx;

	return 1;
}

/* The target of a tail call: it is not attached. */
SEC("socket")
int tail(void *ctx)
{
	(void)ctx;

	return -1;
}

/* The manifest is wrong here: a kprobe program cannot be attached as an XDP program. */
SEC("kprobe/vfs_unlink")
int wrong_kind(void *ctx)
{
	(void)ctx;

	return 0;
}
