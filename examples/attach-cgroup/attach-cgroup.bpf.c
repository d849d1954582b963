// SPDX-License-Identifier: GPL-2.0 OR Apache-2.0
/*
 * A program of each kind that attaches to a cgroup. Each allows every request.
 */
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>

char LICENSE[] SEC("license") = "GPL";

SEC("cgroup_skb/ingress")
int receive(void *ctx)
{
	(void)ctx;

	return 1;
}

SEC("cgroup_skb/egress")
int send(void *ctx)
{
	(void)ctx;

	return 1;
}

SEC("cgroup/skb")
int any_way(void *ctx)
{
	(void)ctx;

	return 1;
}

SEC("cgroup/sock_create")
int create(void *ctx)
{
	(void)ctx;

	return 1;
}

SEC("cgroup/sock_release")
int release_socket(void *ctx)
{
	(void)ctx;

	return 1;
}

SEC("cgroup/post_bind4")
int bound4(void *ctx)
{
	(void)ctx;

	return 1;
}

SEC("cgroup/post_bind6")
int bound6(void *ctx)
{
	(void)ctx;

	return 1;
}

SEC("cgroup/bind4")
int bind4(void *ctx)
{
	(void)ctx;

	return 1;
}

SEC("cgroup/bind6")
int bind6(void *ctx)
{
	(void)ctx;

	return 1;
}

SEC("cgroup/connect4")
int connect4(void *ctx)
{
	(void)ctx;

	return 1;
}

SEC("cgroup/connect6")
int connect6(void *ctx)
{
	(void)ctx;

	return 1;
}

SEC("cgroup/sendmsg4")
int sendmsg4(void *ctx)
{
	(void)ctx;

	return 1;
}

SEC("cgroup/sendmsg6")
int sendmsg6(void *ctx)
{
	(void)ctx;

	return 1;
}

SEC("cgroup/recvmsg4")
int recvmsg4(void *ctx)
{
	(void)ctx;

	return 1;
}

SEC("cgroup/recvmsg6")
int recvmsg6(void *ctx)
{
	(void)ctx;

	return 1;
}

SEC("cgroup/getpeername4")
int getpeername4(void *ctx)
{
	(void)ctx;

	return 1;
}

SEC("cgroup/getpeername6")
int getpeername6(void *ctx)
{
	(void)ctx;

	return 1;
}

SEC("cgroup/getsockname4")
int getsockname4(void *ctx)
{
	(void)ctx;

	return 1;
}

SEC("cgroup/getsockname6")
int getsockname6(void *ctx)
{
	(void)ctx;

	return 1;
}

SEC("cgroup/sysctl")
int sysctl(void *ctx)
{
	(void)ctx;

	return 1;
}

SEC("cgroup/getsockopt")
int getsockopt(void *ctx)
{
	(void)ctx;

	return 1;
}

SEC("cgroup/setsockopt")
int setsockopt(void *ctx)
{
	(void)ctx;

	return 1;
}

SEC("cgroup/dev")
int device(void *ctx)
{
	(void)ctx;

	return 1;
}

SEC("sockops")
int sock_ops(void *ctx)
{
	(void)ctx;

	return 1;
}
