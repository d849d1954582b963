// SPDX-License-Identifier: Apache-2.0
#include <bpf/libbpf.h>
#include <errno.h>
#include <string.h>

#include "kernel/attach_types.h"
#include "kernel/probe_kinds.h"

/*
 * Functions that every kernel has, and functions where programs may sleep. The kernel's test
 * function comes first, because nothing else calls it.
 */
static const char *const functions[] = {
	"bpf_fentry_test1", "__x64_sys_bpf", "__arm64_sys_bpf", "__s390x_sys_bpf", "vfs_read", NULL,
};
static const char *const sleeping_functions[] = {
	"__x64_sys_bpf", "__arm64_sys_bpf", "__s390x_sys_bpf", "bpf_fentry_test1",
	"security_file_open", NULL,
};
static const char *const tracepoints[] = { "sched_switch", "sys_enter", NULL };
static const char *const iterators[] = { "bpf_map", "task", NULL };
static const char *const hooks[] = { "file_open", "bprm_committed_creds", NULL };
static const char *const sleeping_hooks[] = {
	"file_open", "bprm_committed_creds", "socket_bind", NULL,
};

const struct program_kind program_kinds[] = {
	{ "socket_filter", BPF_PROG_TYPE_SOCKET_FILTER, 0, 0, NULL },
	{ "kprobe", BPF_PROG_TYPE_KPROBE, 0, 0, NULL },
	{ "uprobe.s", BPF_PROG_TYPE_KPROBE, 0, BPF_F_SLEEPABLE, NULL },
	{ "sched_cls", BPF_PROG_TYPE_SCHED_CLS, 0, 0, NULL },
	{ "sched_act", BPF_PROG_TYPE_SCHED_ACT, 0, 0, NULL },
	{ "tracepoint", BPF_PROG_TYPE_TRACEPOINT, 0, 0, NULL },
	{ "xdp", BPF_PROG_TYPE_XDP, 0, 0, NULL },
	{ "perf_event", BPF_PROG_TYPE_PERF_EVENT, 0, 0, NULL },
	{ "cgroup_skb", BPF_PROG_TYPE_CGROUP_SKB, 0, 0, NULL },
	{ "cgroup_sock", BPF_PROG_TYPE_CGROUP_SOCK, 0, 0, NULL },
	{ "lwt_in", BPF_PROG_TYPE_LWT_IN, 0, 0, NULL },
	{ "lwt_out", BPF_PROG_TYPE_LWT_OUT, 0, 0, NULL },
	{ "lwt_xmit", BPF_PROG_TYPE_LWT_XMIT, 0, 0, NULL },
	{ "sock_ops", BPF_PROG_TYPE_SOCK_OPS, 0, 0, NULL },
	{ "sk_skb", BPF_PROG_TYPE_SK_SKB, 0, 0, NULL },
	{ "cgroup_device", BPF_PROG_TYPE_CGROUP_DEVICE, 0, 0, NULL },
	{ "sk_msg", BPF_PROG_TYPE_SK_MSG, 0, 0, NULL },
	{ "raw_tracepoint", BPF_PROG_TYPE_RAW_TRACEPOINT, 0, 0, NULL },
	{ "cgroup_sock_addr", BPF_PROG_TYPE_CGROUP_SOCK_ADDR, BPF_CGROUP_INET4_CONNECT, 0, NULL },
	{ "lwt_seg6local", BPF_PROG_TYPE_LWT_SEG6LOCAL, 0, 0, NULL },
	{ "lirc_mode2", BPF_PROG_TYPE_LIRC_MODE2, 0, 0, NULL },
	{ "sk_reuseport", BPF_PROG_TYPE_SK_REUSEPORT, 0, 0, NULL },
	{ "flow_dissector", BPF_PROG_TYPE_FLOW_DISSECTOR, 0, 0, NULL },
	{ "cgroup_sysctl", BPF_PROG_TYPE_CGROUP_SYSCTL, BPF_CGROUP_SYSCTL, 0, NULL },
	{ "raw_tracepoint_writable", BPF_PROG_TYPE_RAW_TRACEPOINT_WRITABLE, 0, 0, NULL },
	{ "cgroup_sockopt", BPF_PROG_TYPE_CGROUP_SOCKOPT, BPF_CGROUP_GETSOCKOPT, 0, NULL },
	{ "sk_lookup", BPF_PROG_TYPE_SK_LOOKUP, BPF_SK_LOOKUP, 0, NULL },
	{ "syscall", BPF_PROG_TYPE_SYSCALL, 0, BPF_F_SLEEPABLE, NULL },
	{ "netfilter", PROG_TYPE_NETFILTER, ATTACH_NETFILTER, 0, NULL },
	{ "fentry", BPF_PROG_TYPE_TRACING, BPF_TRACE_FENTRY, 0, functions },
	{ "fentry.s", BPF_PROG_TYPE_TRACING, BPF_TRACE_FENTRY, BPF_F_SLEEPABLE, sleeping_functions },
	{ "fexit", BPF_PROG_TYPE_TRACING, BPF_TRACE_FEXIT, 0, functions },
	{ "tp_btf", BPF_PROG_TYPE_TRACING, BPF_TRACE_RAW_TP, 0, tracepoints },
	{ "iter", BPF_PROG_TYPE_TRACING, BPF_TRACE_ITER, 0, iterators },
	{ "lsm", BPF_PROG_TYPE_LSM, BPF_LSM_MAC, 0, hooks },
	{ "lsm.s", BPF_PROG_TYPE_LSM, BPF_LSM_MAC, BPF_F_SLEEPABLE, sleeping_hooks },
	{ NULL, 0, 0, 0, NULL },
};

/* Chooses the first target for which a program loads: not every function allows sleeping. */
static int choose_target(const struct program_kind *kind, struct trial *trial)
{
	int err = -ESRCH;

	for (const char *const *name = kind->targets; *name; name++) {
		int id = libbpf_find_vmlinux_btf_id(*name, kind->attach_type);

		if (id <= 0)
			continue;
		/* If all are refused, the reason for the first one is reported. */
		if (err)
			trial->btf_id = trial->btf_id ? trial->btf_id : (__u32)id;
		err = 0;
		if (trial_try(&(struct trial){
			.type = kind->type, .attach_type = kind->attach_type, .flags = kind->flags,
			.btf_id = id,
		    }))
			continue;
		trial->btf_id = id;
		return 0;
	}
	return err;
}

int program_kind_trial(const struct program_kind *kind, struct trial *trial)
{
	*trial = (struct trial){
		.type = kind->type, .attach_type = kind->attach_type, .flags = kind->flags,
	};
	return kind->targets ? choose_target(kind, trial) : 0;
}

int kernel_type_id(const char *name, __u32 kind)
{
	struct btf *btf = btf__load_vmlinux_btf();

	return btf ? btf__find_by_name_kind(btf, name, kind) : -errno;
}

int kernel_member_index(int type_id, const char *name)
{
	struct btf *btf = btf__load_vmlinux_btf();
	const struct btf_type *type = btf && type_id > 0 ? btf__type_by_id(btf, type_id) : NULL;

	for (int i = 0; type && i < btf_vlen(type); i++)
		if (!strcmp(btf__name_by_offset(btf, btf_members(type)[i].name_off), name))
			return i;
	return -ESRCH;
}

long long kernel_enum_value(const char *type, const char *name, long long otherwise)
{
	struct btf *btf = btf__load_vmlinux_btf();
	const struct btf_type *found;
	const struct btf_enum *values;
	int id;

	id = btf ? btf__find_by_name_kind(btf, type, BTF_KIND_ENUM) : -1;
	if (id < 0)
		return otherwise;
	found = btf__type_by_id(btf, id);
	values = btf_enum(found);
	for (int i = 0; i < btf_vlen(found); i++)
		if (!strcmp(btf__name_by_offset(btf, values[i].name_off), name))
			return values[i].val;
	return otherwise;
}
