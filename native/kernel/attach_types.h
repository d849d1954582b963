/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ATTACH_TYPES_H
#define ATTACH_TYPES_H

#include <bpf/libbpf.h>
#include <stdbool.h>

/*
 * Numbers of include/uapi/linux/bpf.h that are newer than the oldest supported headers and libbpf
 * (Linux 6.1, libbpf 1.0).
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
 * attach_type_of() - get the attach type of a program
 * @prog: the program
 *
 * Return: its expected attach type; if its section specified none, the only attach type of its
 * program type, else 0.
 */
int attach_type_of(const struct bpf_program *prog);

/**
 * attach_type_name() - get libbpf's name of an attach type, also if this libbpf does not know it
 */
const char *attach_type_name(int type);

/**
 * tracing_section() - get the section prefix of a tracing program
 * @type: its attach type
 *
 * Return: a prefix such as `fentry`; NULL for a type that does not attach to kernel functions or
 * tracepoints.
 */
const char *tracing_section(int type);

/**
 * kernel_knows_attach_type() - test whether the kernel lists an attach type
 *
 * Reads `enum bpf_attach_type` in the kernel's BTF. Returns true for a kernel without BTF.
 */
bool kernel_knows_attach_type(int type);

#endif
