// SPDX-License-Identifier: Apache-2.0
/* Attach points of network and cgroup programs, each used for a moment. */
#include <bpf/bpf.h>
#include <bpf/btf.h>
#include <bpf/libbpf.h>
#include <errno.h>
#include <fcntl.h>
#include <net/if.h>
#include <stdbool.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "base/insn.h"
#include "guest/cgroup_layout.h"
#include "kernel/ability.h"
#include "kernel/attach_types.h"
#include "kernel/feature.h"
#include "kernel/link_create.h"
#include "kernel/probe_kinds.h"
#include "network/network.h"
#include "probe/probes.h"

#define LEN(array) (sizeof(array) / sizeof((array)[0]))

#define NFPROTO_IPV4 2
#define NF_INET_LOCAL_IN 1

/* Attaches without a link, as kernels before links do. */
static int attach_legacy(int prog, int target, __u32 type)
{
	union bpf_attr attr = { 0 };

	attr.target_fd = target;
	attr.attach_bpf_fd = prog;
	attr.attach_type = type;
	if (syscall(SYS_bpf, BPF_PROG_ATTACH, &attr, sizeof(attr)))
		return -errno;
	syscall(SYS_bpf, BPF_PROG_DETACH, &attr, sizeof(attr));
	return 0;
}

static int attach_link(int prog, int target, __u32 type)
{
	struct link_create link = { .prog_fd = prog, .target_fd = target, .attach_type = type };

	return link_create(&link);
}

/* Without a place to attach the program to, only a failed load is a result. */
static void report(const char *name, int prog, int target, __u32 type)
{
	int link, err;

	if (prog < 0) {
		feature_answer(name, prog, "");
		return;
	}
	if (target < 0) {
		feature_report(name, FEATURE_UNKNOWN, 0,
			       "loads, but there is nothing to attach it to");
		close(prog);
		return;
	}
	link = attach_link(prog, target, type);
	err = link < 0 ? attach_legacy(prog, target, type) : 0;
	if (link >= 0)
		feature_answer(name, link, "by a link");
	else
		feature_report(name, err ? FEATURE_NO : FEATURE_YES, err ? link : 0, "%s",
			       err ? "loads, but cannot be attached" : "without a link");
	close(prog);
}

static void report_cgroups(void)
{
	static const struct {
		const char *name;
		enum bpf_prog_type type;
		__u32 attach_type;
		/* older than attach types of programs */
		bool older;
	} kinds[] = {
		{ "cgroup_skb", BPF_PROG_TYPE_CGROUP_SKB, BPF_CGROUP_INET_INGRESS, true },
		{ "cgroup_sock_create", BPF_PROG_TYPE_CGROUP_SOCK, BPF_CGROUP_INET_SOCK_CREATE, true },
		{ "cgroup_sock_release", BPF_PROG_TYPE_CGROUP_SOCK, BPF_CGROUP_INET_SOCK_RELEASE, false },
		{ "cgroup_connect", BPF_PROG_TYPE_CGROUP_SOCK_ADDR, BPF_CGROUP_INET4_CONNECT, false },
		{ "cgroup_getpeername", BPF_PROG_TYPE_CGROUP_SOCK_ADDR, BPF_CGROUP_INET4_GETPEERNAME, false },
		{ "cgroup_unix_connect", BPF_PROG_TYPE_CGROUP_SOCK_ADDR, ATTACH_UNIX_CONNECT, false },
		{ "cgroup_sock_ops", BPF_PROG_TYPE_SOCK_OPS, BPF_CGROUP_SOCK_OPS, true },
		{ "cgroup_device", BPF_PROG_TYPE_CGROUP_DEVICE, BPF_CGROUP_DEVICE, true },
		{ "cgroup_sysctl", BPF_PROG_TYPE_CGROUP_SYSCTL, BPF_CGROUP_SYSCTL, false },
		{ "cgroup_sockopt", BPF_PROG_TYPE_CGROUP_SOCKOPT, BPF_CGROUP_GETSOCKOPT, false },
	};
	/* a return value that all of them may have; for some it is the only one */
	static const struct bpf_insn allow[] = { MOV_IMM(0, 1), EXIT() };
	int cgroup = open(cgroup_of_case(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	int id, prog;

	for (size_t i = 0; i < LEN(kinds); i++) {
		struct trial trial = {
			.type = kinds[i].type, .attach_type = kinds[i].attach_type,
			.insns = allow, .insn_cnt = LEN(allow),
		};

		feature_try(kinds[i].name);
		prog = trial_load(&trial);
		/* Before 4.17, the attach type is only specified when the program is attached. */
		if (prog < 0 && kinds[i].older && ability_lacking(ABILITY_ATTACH_TYPES)) {
			trial.attach_type = 0;
			prog = trial_load(&trial);
		}
		report(kinds[i].name, prog, cgroup, kinds[i].attach_type);
	}
	feature_try("lsm_cgroup");
	id = libbpf_find_vmlinux_btf_id("socket_bind", BPF_LSM_MAC);
	if (id <= 0)
		feature_report("lsm_cgroup", FEATURE_NO, ESRCH, NO_TARGET);
	else
		report("lsm_cgroup",
		       trial_load(&(struct trial){
			       .type = BPF_PROG_TYPE_LSM,
			       .attach_type = BPF_LSM_CGROUP,
			       .btf_id = id,
			       .insns = allow,
			       .insn_cnt = LEN(allow),
		       }),
		       cgroup, BPF_LSM_CGROUP);
	if (cgroup >= 0)
		close(cgroup);
}

static void report_namespace(void)
{
	int net = open("/proc/self/ns/net", O_RDONLY | O_CLOEXEC);

	feature_try("sk_lookup");
	report("sk_lookup",
	       trial_load(&(struct trial){ .type = BPF_PROG_TYPE_SK_LOOKUP,
					   .attach_type = BPF_SK_LOOKUP }),
	       net, BPF_SK_LOOKUP);
	feature_try("flow_dissector");
	report("flow_dissector",
	       trial_load(&(struct trial){ .type = BPF_PROG_TYPE_FLOW_DISSECTOR }), net,
	       BPF_FLOW_DISSECTOR);
	if (net >= 0)
		close(net);
}

/* XDP with a link, since 5.9; before that only with netlink. */
static void report_xdp(int ifindex)
{
	int prog, link, err;

	feature_try("xdp");
	prog = trial_load(&(struct trial){ .type = BPF_PROG_TYPE_XDP, .attach_type = BPF_XDP });
	/* This attach type exists since 5.9. */
	if (prog < 0)
		prog = trial_load(&(struct trial){ .type = BPF_PROG_TYPE_XDP });
	if (prog < 0) {
		feature_answer("xdp", prog, "");
		return;
	}
	link = attach_link(prog, ifindex, BPF_XDP);
	if (link >= 0) {
		feature_answer("xdp", link, "by a link");
	} else {
		err = bpf_xdp_attach(ifindex, prog, 0, NULL);
		feature_report("xdp", err ? FEATURE_NO : FEATURE_YES, err, "%s",
			       err ? "" : "without a link");
		bpf_xdp_detach(ifindex, 0, NULL);
	}
	close(prog);
}

/* The tc classifier is usually in a module, which the plan contains if possible. */
static void report_tc(int ifindex)
{
	LIBBPF_OPTS(bpf_tc_hook, hook, .ifindex = ifindex, .attach_point = BPF_TC_INGRESS);
	LIBBPF_OPTS(bpf_tc_opts, opts, .handle = 1, .priority = 1);
	int err, prog;

	feature_try("tc");
	prog = trial_load(&(struct trial){ .type = BPF_PROG_TYPE_SCHED_CLS });
	if (prog < 0) {
		feature_answer("tc", prog, "");
		return;
	}
	err = bpf_tc_hook_create(&hook);
	if (err) {
		feature_report("tc", FEATURE_UNKNOWN, err,
			       "no clsact: the module sch_ingress is missing");
	} else {
		opts.prog_fd = prog;
		err = bpf_tc_attach(&hook, &opts);
		if (err)
			feature_report("tc", FEATURE_UNKNOWN, err, "the module cls_bpf is missing");
		else
			feature_report("tc", FEATURE_YES, 0, "clsact");
		bpf_tc_hook_destroy(&hook);
	}
	close(prog);
}

static void report_tcx(int ifindex)
{
	int prog;

	feature_try("tcx");
	prog = trial_load(&(struct trial){
		.type = BPF_PROG_TYPE_SCHED_CLS, .attach_type = ATTACH_TCX_INGRESS,
	});
	feature_attached("tcx", prog, prog < 0 ? prog : attach_link(prog, ifindex, ATTACH_TCX_INGRESS), "");
}

static void report_netkit(void)
{
	const char *problem;
	int ifindex, prog;

	feature_try("netkit");
	prog = trial_load(&(struct trial){
		.type = BPF_PROG_TYPE_SCHED_CLS, .attach_type = ATTACH_NETKIT_PRIMARY,
	});
	ifindex = prog < 0 ? prog : network_interface("netkit0", &problem);
	if (prog < 0 || ifindex >= 0) {
		feature_attached("netkit", prog,
				 prog < 0 ? prog : attach_link(prog, ifindex, ATTACH_NETKIT_PRIMARY), "");
		return;
	}
	feature_report("netkit", FEATURE_NO, ifindex, "%s", problem);
	close(prog);
}

static void report_netfilter(void)
{
	struct link_create link = { .attach_type = ATTACH_NETFILTER };
	int prog;

	feature_try("netfilter");
	prog = trial_load(&(struct trial){
		.type = PROG_TYPE_NETFILTER, .attach_type = ATTACH_NETFILTER,
	});
	link.prog_fd = prog;
	link.netfilter.pf = NFPROTO_IPV4;
	link.netfilter.hooknum = NF_INET_LOCAL_IN;
	link.netfilter.priority = 1;
	feature_attached("netfilter", prog, prog < 0 ? prog : link_create(&link), "");
}

static void report_socket_option(const char *name, enum bpf_prog_type type, int socket, int option)
{
	int prog = trial_load(&(struct trial){ .type = type });

	if (prog < 0)
		feature_answer(name, prog, "");
	else if (setsockopt(socket, SOL_SOCKET, option, &prog, sizeof(prog)))
		feature_report(name, FEATURE_NO, errno, "loads, but cannot be attached");
	else
		feature_report(name, FEATURE_YES, 0, "%s", "");
	if (prog >= 0)
		close(prog);
}

static void report_sockets(void)
{
	const union bpf_attr attr = {
		.map_type = BPF_MAP_TYPE_SOCKMAP, .key_size = 4, .value_size = 4, .max_entries = 1,
	};
	int udp, map, one = 1;

	feature_try("sockets");
	udp = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
	report_socket_option("socket_filter", BPF_PROG_TYPE_SOCKET_FILTER, udp, SO_ATTACH_BPF);
	setsockopt(udp, SOL_SOCKET, SO_REUSEPORT, &one, sizeof(one));
	report_socket_option("sk_reuseport", BPF_PROG_TYPE_SK_REUSEPORT, udp,
			     SO_ATTACH_REUSEPORT_EBPF);
	map = trial_map(&attr);
	report("sk_skb", trial_load(&(struct trial){ .type = BPF_PROG_TYPE_SK_SKB }), map,
	       BPF_SK_SKB_STREAM_VERDICT);
	report("sk_msg", trial_load(&(struct trial){ .type = BPF_PROG_TYPE_SK_MSG }), map,
	       BPF_SK_MSG_VERDICT);
	if (map >= 0)
		close(map);
	if (udp >= 0)
		close(udp);
}

void probe_network(const struct plan_case *c)
{
	int loopback = if_nametoindex("lo");

	feature_begin(c, "attach");
	report_cgroups();
	report_namespace();
	report_xdp(loopback);
	report_tc(loopback);
	report_tcx(loopback);
	report_netkit();
	report_netfilter();
	report_sockets();
}
