/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ATTACH_TYPES_H
#define ATTACH_TYPES_H

#include <bpf/libbpf.h>
#include <stdbool.h>

/*
 * Numbers of include/uapi/linux/bpf.h that are younger than the headers and
 * the libbpf this may be built with (Linux 6.1, libbpf 1.0).
 */
enum {
	PROG_TYPE_NETFILTER = 32,
};

enum {
	ATTACH_NETFILTER = 45,
	ATTACH_TCX_INGRESS = 46,
	ATTACH_TCX_EGRESS = 47,
	ATTACH_UPROBE_MULTI = 48,
	ATTACH_UNIX_CONNECT = 49,
	ATTACH_UNIX_SENDMSG = 50,
	ATTACH_UNIX_RECVMSG = 51,
	ATTACH_UNIX_GETPEERNAME = 52,
	ATTACH_UNIX_GETSOCKNAME = 53,
	ATTACH_NETKIT_PRIMARY = 54,
	ATTACH_NETKIT_PEER = 55,
	ATTACH_KPROBE_SESSION = 56,
	ATTACH_UPROBE_SESSION = 57,
	ATTACH_FSESSION = 58,
};

/**
 * attach_type_of() - how a program is attached
 * @prog: the program
 *
 * Return: what it was loaded for; for a program whose section did not say,
 * the one attach type that its program type has, else 0.
 */
int attach_type_of(const struct bpf_program *prog);

/** attach_type_name() - libbpf's name of an attach type, also of one that it does not know yet */
const char *attach_type_name(int type);

/**
 * tracing_section() - how the section of a tracing program begins
 * @type: its attach type
 *
 * Return: `fentry` and the like; NULL for what is none of the kernel's functions or tracepoints
 */
const char *tracing_section(int type);

/**
 * kernel_knows_attach_type() - whether an attach type is in the kernel's own list
 *
 * Read from `enum bpf_attach_type` in its BTF. A kernel without BTF tells
 * nothing and is believed to.
 */
bool kernel_knows_attach_type(int type);

#endif
