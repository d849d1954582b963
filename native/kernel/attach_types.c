// SPDX-License-Identifier: Apache-2.0
#include <bpf/btf.h>
#include <bpf/libbpf.h>
#include <string.h>

#include "kernel/attach_types.h"

/* Program types with a single attach type. */
static const struct {
	int prog_type;
	int attach_type;
} only_ways[] = {
	{ BPF_PROG_TYPE_XDP, BPF_XDP },
	{ BPF_PROG_TYPE_LSM, BPF_LSM_MAC },
	{ BPF_PROG_TYPE_SOCK_OPS, BPF_CGROUP_SOCK_OPS },
	{ BPF_PROG_TYPE_CGROUP_SOCK, BPF_CGROUP_INET_SOCK_CREATE },
	{ BPF_PROG_TYPE_CGROUP_DEVICE, BPF_CGROUP_DEVICE },
	{ BPF_PROG_TYPE_CGROUP_SYSCTL, BPF_CGROUP_SYSCTL },
	{ BPF_PROG_TYPE_SK_SKB, BPF_SK_SKB_STREAM_VERDICT },
	{ BPF_PROG_TYPE_SK_MSG, BPF_SK_MSG_VERDICT },
	{ BPF_PROG_TYPE_SK_LOOKUP, BPF_SK_LOOKUP },
	{ BPF_PROG_TYPE_FLOW_DISSECTOR, BPF_FLOW_DISSECTOR },
	{ PROG_TYPE_NETFILTER, ATTACH_NETFILTER },
};

static const char *const young_names[] = {
	[ATTACH_NETFILTER] = "netfilter",
	[ATTACH_TCX_INGRESS] = "tcx_ingress",
	[ATTACH_TCX_EGRESS] = "tcx_egress",
	[ATTACH_UPROBE_MULTI] = "trace_uprobe_multi",
	[ATTACH_UNIX_CONNECT] = "cgroup_unix_connect",
	[ATTACH_UNIX_SENDMSG] = "cgroup_unix_sendmsg",
	[ATTACH_UNIX_RECVMSG] = "cgroup_unix_recvmsg",
	[ATTACH_UNIX_GETPEERNAME] = "cgroup_unix_getpeername",
	[ATTACH_UNIX_GETSOCKNAME] = "cgroup_unix_getsockname",
	[ATTACH_NETKIT_PRIMARY] = "netkit_primary",
	[ATTACH_NETKIT_PEER] = "netkit_peer",
	[ATTACH_KPROBE_SESSION] = "trace_kprobe_session",
	[ATTACH_UPROBE_SESSION] = "trace_uprobe_session",
	[ATTACH_FSESSION] = "trace_fsession",
};

int attach_type_of(const struct bpf_program *prog)
{
	int type = bpf_program__expected_attach_type(prog);

	if (type)
		return type;
	for (size_t i = 0; i < sizeof(only_ways) / sizeof(only_ways[0]); i++)
		if (only_ways[i].prog_type == (int)bpf_program__type(prog))
			return only_ways[i].attach_type;
	return 0;
}

const char *attach_type_name(int type)
{
	const char *name = libbpf_bpf_attach_type_str(type);

	if (name)
		return name;
	if (type > 0 && type < (int)(sizeof(young_names) / sizeof(young_names[0])))
		name = young_names[type];
	return name ? name : "unknown";
}

static bool lists(const struct btf *btf, const struct btf_type *list, int type)
{
	const struct btf_enum *entry = btf_enum(list);

	for (__u32 i = 0; i < btf_vlen(list); i++, entry++)
		if (entry->val == type &&
		    strncmp(btf__name_by_offset(btf, entry->name_off), "__MAX", 5))
			return true;
	return false;
}

const char *tracing_section(int type)
{
	switch (type) {
	case BPF_TRACE_RAW_TP:
		return "tp_btf";
	case BPF_TRACE_FENTRY:
		return "fentry";
	case BPF_TRACE_FEXIT:
		return "fexit";
	case BPF_MODIFY_RETURN:
		return "fmod_ret";
	case ATTACH_FSESSION:
		return "fsession";
	default:
		return NULL;
	}
}

bool kernel_knows_attach_type(int type)
{
	/* Suppresses libbpf's warning about missing BTF: it does not belong to a program. */
	libbpf_print_fn_t print = libbpf_set_print(NULL);
	struct btf *btf = btf__load_vmlinux_btf();
	bool known = true;
	int id;

	libbpf_set_print(print);
	if (!btf)
		return true;
	id = btf__find_by_name_kind(btf, "bpf_attach_type", BTF_KIND_ENUM);
	if (id > 0)
		known = lists(btf, btf__type_by_id(btf, id), type);
	btf__free(btf);
	return known;
}
