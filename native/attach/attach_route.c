// SPDX-License-Identifier: Apache-2.0
#include <arpa/inet.h>
#include <linux/lwtunnel.h>
#include <linux/rtnetlink.h>
#include <linux/seg6_local.h>
#include <net/if.h>
#include <stdio.h>
#include <string.h>

#include "attach/attach_ways.h"
#include "network/netlink.h"

/* Each program gets its own route, in address blocks that are never routed: RFC 5737, RFC 3849. */
#define DESTINATION4 "192.0.2.%d"
#define DESTINATION6 "2001:db8::%x"
#define DESTINATIONS_MAX 254

/* Returns the kernel's number of the place in a route that a program type attaches to. */
static int lwt_hook(const struct bpf_program *prog)
{
	switch (bpf_program__type(prog)) {
	case BPF_PROG_TYPE_LWT_IN:
		return LWT_BPF_IN;
	case BPF_PROG_TYPE_LWT_OUT:
		return LWT_BPF_OUT;
	default:
		return LWT_BPF_XMIT;
	}
}

static const char *hook_name(const struct bpf_program *prog)
{
	switch (bpf_program__type(prog)) {
	case BPF_PROG_TYPE_LWT_IN:
		return "encap bpf in";
	case BPF_PROG_TYPE_LWT_OUT:
		return "encap bpf out";
	case BPF_PROG_TYPE_LWT_SEG6LOCAL:
		return "encap seg6local action End.BPF";
	default:
		return "encap bpf xmit";
	}
}

static bool is_ipv6(const struct attachment *a)
{
	return bpf_program__type(a->prog) == BPF_PROG_TYPE_LWT_SEG6LOCAL;
}

static void destination(const struct attachment *a, char *text, size_t size)
{
	int number = a->index % DESTINATIONS_MAX + 1;

	if (is_ipv6(a))
		snprintf(text, size, DESTINATION6, number);
	else
		snprintf(text, size, DESTINATION4, number);
}

static void route_begin(const struct attachment *a, struct netlink_request *request, __u16 type)
{
	bool ipv6 = is_ipv6(a);
	const struct rtmsg body = {
		.rtm_family = ipv6 ? AF_INET6 : AF_INET,
		.rtm_dst_len = ipv6 ? 128 : 32,
		.rtm_table = RT_TABLE_MAIN,
		.rtm_protocol = RTPROT_STATIC,
		.rtm_scope = ipv6 ? RT_SCOPE_UNIVERSE : RT_SCOPE_LINK,
		/*
		 * IPv6 turns routes over the loopback device into reject routes, except local ones.
		 */
		.rtm_type = ipv6 ? RTN_LOCAL : RTN_UNICAST,
	};
	unsigned char address[sizeof(struct in6_addr)];
	char text[INET6_ADDRSTRLEN];

	netlink_begin(request, type, type == RTM_NEWROUTE ? NLM_F_CREATE | NLM_F_EXCL : 0, &body,
		      sizeof(body));
	destination(a, text, sizeof(text));
	inet_pton(body.rtm_family, text, address);
	netlink_attribute(request, RTA_DST, address, ipv6 ? sizeof(struct in6_addr) :
							     sizeof(struct in_addr));
	netlink_number(request, RTA_OIF, if_nametoindex("lo"));
}

static void program_attributes(const struct attachment *a, struct netlink_request *request,
			       __u16 nest_type, __u16 fd_type, __u16 name_type)
{
	size_t nest = netlink_nest(request, nest_type);

	netlink_number(request, fd_type, bpf_program__fd(a->prog));
	netlink_string(request, name_type, bpf_program__name(a->prog));
	netlink_nest_end(request, nest);
}

static void encapsulation(const struct attachment *a, struct netlink_request *request)
{
	__u16 type = is_ipv6(a) ? LWTUNNEL_ENCAP_SEG6_LOCAL : LWTUNNEL_ENCAP_BPF;
	size_t nest;

	netlink_attribute(request, RTA_ENCAP_TYPE, &type, sizeof(type));
	nest = netlink_nest(request, RTA_ENCAP);
	if (is_ipv6(a)) {
		netlink_number(request, SEG6_LOCAL_ACTION, SEG6_LOCAL_ACTION_END_BPF);
		program_attributes(a, request, SEG6_LOCAL_BPF, SEG6_LOCAL_BPF_PROG,
				   SEG6_LOCAL_BPF_PROG_NAME);
	} else {
		program_attributes(a, request, lwt_hook(a->prog), LWT_BPF_PROG_FD,
				   LWT_BPF_PROG_NAME);
	}
	netlink_nest_end(request, nest);
}

static void delete_route(const struct attachment *a)
{
	struct netlink_request request;

	route_begin(a, &request, RTM_DELROUTE);
	netlink_send(&request, NULL);
}

int attach_route(struct attachment *a)
{
	struct netlink_request request;
	char text[INET6_ADDRSTRLEN];
	const char *reason;
	int err;

	destination(a, text, sizeof(text));
	attachment_target(a, "route %s %s", text, hook_name(a->prog));
	route_begin(a, &request, RTM_NEWROUTE);
	encapsulation(a, &request);
	err = netlink_send(&request, &reason);
	if (err)
		return attachment_problem(a, err, "cannot create the route: %s", reason);
	a->undo = delete_route;
	return 0;
}
