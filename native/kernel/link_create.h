/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LINK_CREATE_H
#define LINK_CREATE_H

#include <linux/bpf.h>

/*
 * BPF_LINK_CREATE of bpf(2) for links that are newer than libbpf 1.0: `struct link_create` of
 * `union bpf_attr` in include/uapi/linux/bpf.h.
 */
struct link_create {
	__u32 prog_fd;
	__u32 target_fd;
	__u32 attach_type;
	__u32 flags;
	union {
		struct {
			__u32 flags;
			__u32 cnt;
			__u64 syms;
			__u64 addrs;
			__u64 cookies;
		} kprobe_multi;
		struct {
			__u64 path;
			__u64 offsets;
			__u64 ref_ctr_offsets;
			__u64 cookies;
			__u32 cnt;
			__u32 flags;
			__u32 pid;
		} uprobe_multi;
		struct {
			__u32 pf;
			__u32 hooknum;
			__s32 priority;
			__u32 flags;
		} netfilter;
	};
};

/**
 * link_create() - create a link
 *
 * Return: its file descriptor or -errno.
 */
int link_create(struct link_create *link);

#endif
