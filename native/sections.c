// SPDX-License-Identifier: Apache-2.0
#include <bpf/libbpf.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "attach_types.h"
#include "sections.h"

/* What the `cookie` of a section says of its programs. */
enum {
	PLAIN,
	SLEEPABLE,
};

/* As in section_defs[] of libbpf's src/libbpf.c; a plus stands for a slash and more, or nothing. */
static const struct section {
	const char *name;
	int prog_type;
	int attach_type;
	long cookie;
} sections[] = {
	{ "tc/ingress", BPF_PROG_TYPE_SCHED_CLS, ATTACH_TCX_INGRESS, PLAIN },
	{ "tc/egress", BPF_PROG_TYPE_SCHED_CLS, ATTACH_TCX_EGRESS, PLAIN },
	{ "tcx/ingress", BPF_PROG_TYPE_SCHED_CLS, ATTACH_TCX_INGRESS, PLAIN },
	{ "tcx/egress", BPF_PROG_TYPE_SCHED_CLS, ATTACH_TCX_EGRESS, PLAIN },
	{ "netkit/primary", BPF_PROG_TYPE_SCHED_CLS, ATTACH_NETKIT_PRIMARY, PLAIN },
	{ "netkit/peer", BPF_PROG_TYPE_SCHED_CLS, ATTACH_NETKIT_PEER, PLAIN },
	{ "netfilter", PROG_TYPE_NETFILTER, ATTACH_NETFILTER, PLAIN },
	{ "sk_skb/verdict", BPF_PROG_TYPE_SK_SKB, BPF_SK_SKB_VERDICT, PLAIN },
	{ "kprobe.session+", BPF_PROG_TYPE_KPROBE, ATTACH_KPROBE_SESSION, PLAIN },
	{ "uprobe.multi+", BPF_PROG_TYPE_KPROBE, ATTACH_UPROBE_MULTI, PLAIN },
	{ "uretprobe.multi+", BPF_PROG_TYPE_KPROBE, ATTACH_UPROBE_MULTI, PLAIN },
	{ "uprobe.session+", BPF_PROG_TYPE_KPROBE, ATTACH_UPROBE_SESSION, PLAIN },
	{ "uprobe.multi.s+", BPF_PROG_TYPE_KPROBE, ATTACH_UPROBE_MULTI, SLEEPABLE },
	{ "uretprobe.multi.s+", BPF_PROG_TYPE_KPROBE, ATTACH_UPROBE_MULTI, SLEEPABLE },
	{ "uprobe.session.s+", BPF_PROG_TYPE_KPROBE, ATTACH_UPROBE_SESSION, SLEEPABLE },
	{ "usdt.s+", BPF_PROG_TYPE_KPROBE, 0, SLEEPABLE },
	{ "tracepoint.s+", BPF_PROG_TYPE_TRACEPOINT, 0, SLEEPABLE },
	{ "tp.s+", BPF_PROG_TYPE_TRACEPOINT, 0, SLEEPABLE },
	{ "raw_tracepoint.s+", BPF_PROG_TYPE_RAW_TRACEPOINT, 0, SLEEPABLE },
	{ "raw_tp.s+", BPF_PROG_TYPE_RAW_TRACEPOINT, 0, SLEEPABLE },
	{ "fsession+", BPF_PROG_TYPE_TRACING, ATTACH_FSESSION, PLAIN },
	{ "fsession.s+", BPF_PROG_TYPE_TRACING, ATTACH_FSESSION, SLEEPABLE },
	{ "cgroup/connect_unix", BPF_PROG_TYPE_CGROUP_SOCK_ADDR, ATTACH_UNIX_CONNECT, PLAIN },
	{ "cgroup/sendmsg_unix", BPF_PROG_TYPE_CGROUP_SOCK_ADDR, ATTACH_UNIX_SENDMSG, PLAIN },
	{ "cgroup/recvmsg_unix", BPF_PROG_TYPE_CGROUP_SOCK_ADDR, ATTACH_UNIX_RECVMSG, PLAIN },
	{ "cgroup/getpeername_unix", BPF_PROG_TYPE_CGROUP_SOCK_ADDR, ATTACH_UNIX_GETPEERNAME,
	  PLAIN },
	{ "cgroup/getsockname_unix", BPF_PROG_TYPE_CGROUP_SOCK_ADDR, ATTACH_UNIX_GETSOCKNAME,
	  PLAIN },
	{ "struct_ops.s+", BPF_PROG_TYPE_STRUCT_OPS, 0, SLEEPABLE },
};

static int setup(struct bpf_program *prog, long cookie)
{
	return cookie == SLEEPABLE ?
	       bpf_program__set_flags(prog, bpf_program__flags(prog) | BPF_F_SLEEPABLE) : 0;
}

/* A name without its plus, and with something behind the slash that a plus allows. */
static bool libbpf_knows(const char *name)
{
	enum bpf_attach_type attach_type;
	enum bpf_prog_type prog_type;
	char section[64];
	char *plus;

	snprintf(section, sizeof(section), "%s", name);
	plus = strchr(section, '+');
	if (plus)
		snprintf(plus, section + sizeof(section) - plus, "/x");
	return !libbpf_prog_type_by_name(section, &prog_type, &attach_type);
}

void sections_register(void)
{
	LIBBPF_OPTS(libbpf_prog_handler_opts, opts, .prog_setup_fn = setup);

	for (size_t i = 0; i < sizeof(sections) / sizeof(sections[0]); i++) {
		const struct section *section = &sections[i];

		opts.cookie = section->cookie;
		if (!libbpf_knows(section->name))
			libbpf_register_prog_handler(section->name, section->prog_type,
						     section->attach_type, &opts);
	}
}
