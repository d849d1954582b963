// SPDX-License-Identifier: GPL-2.0 OR Apache-2.0
/*
 * Attach types that are newer than Linux 5.10, and sections that are newer than libbpf 1.1.
 */
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>

char LICENSE[] SEC("license") = "GPL";

/* Linux 5.18 */
SEC("kprobe.multi/vfs_unlink*")
int on_entries(void *ctx)
{
	(void)ctx;

	return 0;
}

SEC("kretprobe.multi/vfs_unlink*")
int on_returns(void *ctx)
{
	(void)ctx;

	return 0;
}

/* Linux 5.18 */
SEC("xdp.frags")
int on_fragments(void *ctx)
{
	(void)ctx;

	return XDP_PASS;
}

/* Linux 5.13 */
SEC("sk_skb/verdict")
int verdict(void *ctx)
{
	(void)ctx;

	return SK_PASS;
}

/* Linux 6.0 */
SEC("lsm_cgroup/socket_bind")
int on_bind(void *ctx)
{
	(void)ctx;

	return 1;
}

/* Linux 6.1 */
SEC("iter/cgroup")
int each_cgroup(void *ctx)
{
	(void)ctx;

	return 0;
}

/* Linux 6.4 */
SEC("netfilter")
int filter(void *ctx)
{
	(void)ctx;

	return 1;
}

/* Linux 6.6 */
SEC("tcx/ingress")
int classify_ingress(void *ctx)
{
	(void)ctx;

	return -1;
}

SEC("tcx/egress")
int classify_egress(void *ctx)
{
	(void)ctx;

	return -1;
}

/* Linux 6.6 */
SEC("uprobe.multi//init:probe_target_*")
int in_functions(void *ctx)
{
	(void)ctx;

	return 0;
}

SEC("uretprobe.multi//init:probe_target_*")
int out_of_functions(void *ctx)
{
	(void)ctx;

	return 0;
}

/* Linux 6.7 */
SEC("netkit/primary")
int on_primary(void *ctx)
{
	(void)ctx;

	return -1;
}

SEC("netkit/peer")
int on_peer(void *ctx)
{
	(void)ctx;

	return -1;
}

/* Linux 6.7 */
SEC("cgroup/connect_unix")
int connect_unix(void *ctx)
{
	(void)ctx;

	return 1;
}

/* Linux 6.10 */
SEC("kprobe.session/vfs_unlink*")
int around(void *ctx)
{
	(void)ctx;

	return 0;
}

/* Linux 6.13 */
SEC("uprobe.session//init:probe_target_*")
int around_in_process(void *ctx)
{
	(void)ctx;

	return 0;
}

/* Linux 7.0 */
SEC("fsession/vfs_unlink")
int around_typed(void *ctx)
{
	(void)ctx;

	return 0;
}
