// SPDX-License-Identifier: Apache-2.0
#include <arpa/inet.h>
#include <linux/if_link.h>
#include <linux/rtnetlink.h>
#include <linux/veth.h>
#include <net/if.h>
#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "network/link.h"
#include "network/netlink.h"

/* The same number for every kind of pair: VETH_INFO_PEER, IFLA_NETKIT_PEER_INFO. */
#define PAIR_PEER VETH_INFO_PEER

int link_pair(const char *kind, const char *here, const char *there, pid_t pid,
	      const char **reason)
{
	const struct ifinfomsg any = { 0 };
	struct netlink_request request;
	size_t info, data, peer;

	netlink_begin(&request, RTM_NEWLINK, NLM_F_CREATE | NLM_F_EXCL, &any, sizeof(any));
	netlink_string(&request, IFLA_IFNAME, here);
	info = netlink_nest(&request, IFLA_LINKINFO);
	netlink_string(&request, IFLA_INFO_KIND, kind);
	data = netlink_nest(&request, IFLA_INFO_DATA);
	/* The attributes of the peer follow a header of their own. */
	peer = netlink_nest(&request, PAIR_PEER);
	netlink_append(&request, &any, sizeof(any));
	netlink_string(&request, IFLA_IFNAME, there);
	if (pid)
		netlink_number(&request, IFLA_NET_NS_PID, pid);
	netlink_nest_end(&request, peer);
	netlink_nest_end(&request, data);
	netlink_nest_end(&request, info);
	return netlink_send(&request, reason);
}

int link_address(const char *name, const char *address, unsigned int prefix, const char **reason)
{
	int family = strchr(address, ':') ? AF_INET6 : AF_INET;
	/* No other host can have the address: skip duplicate address detection. */
	const struct ifaddrmsg body = {
		.ifa_family = family,
		.ifa_prefixlen = prefix,
		.ifa_flags = family == AF_INET6 ? IFA_F_NODAD : 0,
		.ifa_index = if_nametoindex(name),
	};
	size_t len = family == AF_INET6 ? sizeof(struct in6_addr) : sizeof(struct in_addr);
	struct netlink_request request;
	struct in6_addr bytes;

	inet_pton(family, address, &bytes);
	netlink_begin(&request, RTM_NEWADDR, NLM_F_CREATE | NLM_F_EXCL, &body, sizeof(body));
	netlink_attribute(&request, IFA_LOCAL, &bytes, len);
	netlink_attribute(&request, IFA_ADDRESS, &bytes, len);
	return netlink_send(&request, reason);
}

int link_up(const char *name, const char **reason)
{
	const struct ifinfomsg body = {
		.ifi_index = if_nametoindex(name), .ifi_flags = IFF_UP, .ifi_change = IFF_UP,
	};
	struct netlink_request request;

	netlink_begin(&request, RTM_NEWLINK, 0, &body, sizeof(body));
	return netlink_send(&request, reason);
}

void link_setting(const char *name, const char *setting, const char *value)
{
	char path[128];

	snprintf(path, sizeof(path), "/proc/sys/net/ipv6/conf/%s/%s", name, setting);
	file_write(path, value);
}
