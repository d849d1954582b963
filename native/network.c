// SPDX-License-Identifier: Apache-2.0
#include <arpa/inet.h>
#include <errno.h>
#include <linux/if_link.h>
#include <linux/rtnetlink.h>
#include <linux/veth.h>
#include <net/if.h>
#include <stdio.h>
#include <string.h>

#include "file.h"
#include "netlink.h"
#include "network.h"

#define PREFIX_LEN 24

static const struct pair {
	const char *kind;
	const char *names[2];
	/* NULL: none */
	const char *addresses[2];
} pairs[] = {
	{ "veth", { "veth0", "veth1" }, { "10.0.0.1", "10.0.0.2" } },
	{ "netkit", { "netkit0", "netkit1" }, { NULL, NULL } },
	{ "veth", { NETWORK_STAND_IN, NETWORK_STAND_IN_PEER }, { NULL, NULL } },
};

/* One number in every kind of pair: VETH_INFO_PEER, IFLA_NETKIT_PEER_INFO. */
#define PAIR_PEER VETH_INFO_PEER

static const struct pair *pair_of(const char *name)
{
	for (size_t i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++)
		if (!strcmp(name, pairs[i].names[0]) || !strcmp(name, pairs[i].names[1]))
			return &pairs[i];
	return NULL;
}

static int pair_create(const struct pair *pair, const char **reason)
{
	const struct ifinfomsg any = { 0 };
	struct netlink_request request;
	size_t info, data, peer;

	netlink_begin(&request, RTM_NEWLINK, NLM_F_CREATE | NLM_F_EXCL, &any, sizeof(any));
	netlink_string(&request, IFLA_IFNAME, pair->names[0]);
	info = netlink_nest(&request, IFLA_LINKINFO);
	netlink_string(&request, IFLA_INFO_KIND, pair->kind);
	data = netlink_nest(&request, IFLA_INFO_DATA);
	/* The peer's attributes stand behind a header of its own. */
	peer = netlink_nest(&request, PAIR_PEER);
	netlink_append(&request, &any, sizeof(any));
	netlink_string(&request, IFLA_IFNAME, pair->names[1]);
	netlink_nest_end(&request, peer);
	netlink_nest_end(&request, data);
	netlink_nest_end(&request, info);
	return netlink_send(&request, reason);
}

static int address_add(int ifindex, const char *address, const char **reason)
{
	const struct ifaddrmsg body = {
		.ifa_family = AF_INET, .ifa_prefixlen = PREFIX_LEN, .ifa_index = ifindex,
	};
	struct netlink_request request;
	struct in_addr bytes;

	inet_pton(AF_INET, address, &bytes);
	netlink_begin(&request, RTM_NEWADDR, NLM_F_CREATE | NLM_F_EXCL, &body, sizeof(body));
	netlink_attribute(&request, IFA_LOCAL, &bytes, sizeof(bytes));
	netlink_attribute(&request, IFA_ADDRESS, &bytes, sizeof(bytes));
	return netlink_send(&request, reason);
}

static int bring_up(int ifindex, const char **reason)
{
	const struct ifinfomsg body = {
		.ifi_index = ifindex, .ifi_flags = IFF_UP, .ifi_change = IFF_UP,
	};
	struct netlink_request request;

	netlink_begin(&request, RTM_NEWLINK, 0, &body, sizeof(body));
	return netlink_send(&request, reason);
}

/* Else IPv6 looks for neighbours, and programs there see packets that no test has sent. */
static void silence(const char *name)
{
	char path[128];

	snprintf(path, sizeof(path), "/proc/sys/net/ipv6/conf/%s/disable_ipv6", name);
	file_write(path, "1");
}

static int pair_make(const struct pair *pair, const char **reason)
{
	int err = pair_create(pair, reason);

	for (int i = 0; !err && i < 2; i++) {
		int ifindex = if_nametoindex(pair->names[i]);

		if (pair->addresses[i])
			err = address_add(ifindex, pair->addresses[i], reason);
		else
			silence(pair->names[i]);
		if (!err)
			err = bring_up(ifindex, reason);
	}
	return err;
}

int network_interface(const char *name, const char **problem)
{
	static char text[256];
	const struct pair *pair = pair_of(name);
	const char *reason;
	int ifindex, err;

	*problem = text;
	ifindex = if_nametoindex(name);
	if (ifindex)
		return ifindex;
	if (!pair) {
		snprintf(text, sizeof(text),
			 "the guest has no interface %s, only lo and, on demand, veth0 with veth1",
			 name);
		return -ENODEV;
	}
	err = pair_make(pair, &reason);
	if (err) {
		snprintf(text, sizeof(text), "cannot make %s: %s%s%s", name, reason,
			 err == -EOPNOTSUPP ? ": the kernel needs the module " : "",
			 err == -EOPNOTSUPP ? pair->kind : "");
		return err;
	}
	return if_nametoindex(name);
}
