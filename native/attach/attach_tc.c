// SPDX-License-Identifier: Apache-2.0
#include <bpf/bpf.h>
#include <errno.h>
#include <linux/rtnetlink.h>
#include <linux/tc_act/tc_bpf.h>
#include <string.h>
#include <sys/socket.h>

#include "attach/attach_ways.h"
#include "kernel/attach_types.h"
#include "network/netlink.h"
#include "network/network.h"

/* The interface that a program attaches to, and the direction of the packets. */
struct place {
	const char *interface;
	int ifindex;
	bool egress;
};

static void detach_filter(const struct attachment *a)
{
	LIBBPF_OPTS(bpf_tc_hook, hook, .ifindex = a->place,
		    .attach_point = a->detail ? BPF_TC_EGRESS : BPF_TC_INGRESS);
	LIBBPF_OPTS(bpf_tc_opts, opts, .handle = 1, .priority = a->priority);

	bpf_tc_detach(&hook, &opts);
}

/* Attaches as a direct-action filter of the clsact qdisc, which is kept: others may use it. */
static int attach_filter(struct attachment *a, const struct place *place)
{
	LIBBPF_OPTS(bpf_tc_hook, hook, .ifindex = place->ifindex,
		    .attach_point = place->egress ? BPF_TC_EGRESS : BPF_TC_INGRESS);
	/*
	 * Two filters with the same priority need different handles; this uses different
	 * priorities.
	 */
	LIBBPF_OPTS(bpf_tc_opts, opts, .prog_fd = bpf_program__fd(a->prog), .handle = 1,
		    .priority = a->index + 1);
	int err;

	attachment_target(a, "tc %s %s", place->egress ? "egress" : "ingress", place->interface);
	err = bpf_tc_hook_create(&hook);
	if (err && err != -EEXIST)
		return attachment_problem(a, err, "cannot add the qdisc clsact to %s: %s%s",
					  place->interface, strerror(-err), err == -ENOENT ?
					  ": the kernel needs the module sch_ingress" : "");
	err = bpf_tc_attach(&hook, &opts);
	if (err)
		return attachment_problem(a, err, "cannot add a filter to %s: %s%s",
					  place->interface, strerror(-err), err == -ENOENT ?
					  ": the kernel needs the module cls_bpf" : "");
	a->place = place->ifindex;
	a->detail = place->egress;
	a->priority = opts.priority;
	a->undo = detach_filter;
	return 0;
}

static int attach_tcx(struct attachment *a, const struct place *place)
{
	attachment_target(a, "tcx %s %s", place->egress ? "egress" : "ingress", place->interface);
	return attach_link(a, place->ifindex,
			   place->egress ? ATTACH_TCX_EGRESS : ATTACH_TCX_INGRESS);
}

/* Programs for both ends are attached through the first one. */
static int attach_netkit(struct attachment *a, int type)
{
	const char *interface = a->override.interface ? a->override.interface : "netkit0";
	const char *problem;
	int ifindex;

	attachment_target(a, "netkit %s %s", type == ATTACH_NETKIT_PEER ? "peer" : "primary",
			  interface);
	a->attach_type = type;
	if (!kernel_knows_attach_type(type))
		return -EINVAL;
	ifindex = network_interface(interface, &problem);
	if (ifindex < 0)
		return attachment_problem(a, ifindex, "%s", problem);
	return attach_link(a, ifindex, type);
}

static bool lacks_module(int err)
{
	return err == -ENOENT || err == -EOPNOTSUPP;
}

/*
 * A section that names tcx requires it. `tc/ingress` prefers tcx, `tc` and `classifier` prefer the
 * clsact qdisc; both accept the same programs, so the other one is the fallback.
 */
static int attach_to_interface(struct attachment *a, const struct place *place)
{
	const char *kind = a->override.kind;
	int err;

	if (kind && !strcmp(kind, "tc"))
		return attach_filter(a, place);
	if (kind || section_kind(a->prog, "tcx"))
		return attach_tcx(a, place);
	if (section_target(a->prog) && section_kind(a->prog, "tc")) {
		err = attach_tcx(a, place);
		return err == -EINVAL ? attach_filter(a, place) : err;
	}
	err = attach_filter(a, place);
	if (lacks_module(err) && kernel_knows_attach_type(ATTACH_TCX_INGRESS)) {
		a->problem[0] = '\0';
		err = attach_tcx(a, place);
	}
	return err;
}

int attach_classifier(struct attachment *a)
{
	int type = bpf_program__expected_attach_type(a->prog);
	struct place place = {
		.interface = a->override.interface ? a->override.interface : "lo",
		.egress = type == ATTACH_TCX_EGRESS ||
			  strstr(bpf_program__section_name(a->prog), "egress"),
	};
	const char *problem;

	if (type == ATTACH_NETKIT_PRIMARY || type == ATTACH_NETKIT_PEER)
		return attach_netkit(a, type);
	attachment_target(a, "tc %s", place.interface);
	place.ifindex = network_interface(place.interface, &problem);
	if (place.ifindex < 0)
		return attachment_problem(a, place.ifindex, "%s", problem);
	return attach_to_interface(a, &place);
}

static size_t action_begin(struct netlink_request *request, __u16 type, size_t *action)
{
	const struct tcamsg body = { .tca_family = AF_UNSPEC };
	size_t table;

	netlink_begin(request, type, type == RTM_NEWACTION ? NLM_F_CREATE | NLM_F_EXCL : 0, &body,
		      sizeof(body));
	table = netlink_nest(request, TCA_ACT_TAB);
	*action = netlink_nest(request, 1);
	netlink_string(request, TCA_ACT_KIND, "bpf");
	return table;
}

static int action_send(struct netlink_request *request, size_t table, size_t action,
		       const char **reason)
{
	netlink_nest_end(request, action);
	netlink_nest_end(request, table);
	return netlink_send(request, reason);
}

static void delete_action(const struct attachment *a)
{
	struct netlink_request request;
	size_t table, action;

	table = action_begin(&request, RTM_DELACTION, &action);
	netlink_number(&request, TCA_ACT_INDEX, a->detail);
	action_send(&request, table, action, NULL);
}

int attach_action(struct attachment *a)
{
	const struct tc_act_bpf parameters = { .index = a->index + 1, .action = TC_ACT_PIPE };
	size_t table, action, options;
	struct netlink_request request;
	const char *reason;
	int err;

	attachment_target(a, "tc action bpf index %u", parameters.index);
	table = action_begin(&request, RTM_NEWACTION, &action);
	options = netlink_nest(&request, TCA_ACT_OPTIONS);
	netlink_number(&request, TCA_ACT_BPF_FD, bpf_program__fd(a->prog));
	netlink_string(&request, TCA_ACT_BPF_NAME, bpf_program__name(a->prog));
	netlink_attribute(&request, TCA_ACT_BPF_PARMS, &parameters, sizeof(parameters));
	netlink_nest_end(&request, options);
	err = action_send(&request, table, action, &reason);
	if (err)
		return attachment_problem(a, err, "cannot create a tc action: %s%s", reason,
					  err == -ENOENT ? ": the kernel needs the module act_bpf" :
					  "");
	a->detail = parameters.index;
	a->undo = delete_action;
	return 0;
}
