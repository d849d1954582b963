// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <net/if.h>
#include <stdio.h>
#include <string.h>

#include "network/link.h"
#include "network/network.h"

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

static const struct pair *pair_of(const char *name)
{
	for (size_t i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++)
		if (!strcmp(name, pairs[i].names[0]) || !strcmp(name, pairs[i].names[1]))
			return &pairs[i];
	return NULL;
}

static int pair_make(const struct pair *pair, const char **reason)
{
	int err = link_pair(pair->kind, pair->names[0], pair->names[1], 0, reason);

	for (int i = 0; !err && i < 2; i++) {
		if (pair->addresses[i])
			err = link_address(pair->names[i], pair->addresses[i], PREFIX_LEN, reason);
		else
			/*
			 * Otherwise IPv6 sends neighbor discovery, and programs there see packets
			 * that no test sent.
			 */
			link_setting(pair->names[i], "disable_ipv6", "1");
		if (!err)
			err = link_up(pair->names[i], reason);
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
			 "the guest has no interface %s; only lo and, on demand, veth0 and veth1 exist",
			 name);
		return -ENODEV;
	}
	if (pair == &pairs[0] && if_nametoindex(pair->names[0])) {
		snprintf(text, sizeof(text),
			 "%s belongs to the peer, in another network namespace; use %s", name,
			 pair->names[0]);
		return -ENODEV;
	}
	err = pair_make(pair, &reason);
	if (err) {
		snprintf(text, sizeof(text), "cannot create %s: %s%s%s", name, reason,
			 err == -EOPNOTSUPP ? ": the kernel needs the module " : "",
			 err == -EOPNOTSUPP ? pair->kind : "");
		return err;
	}
	return if_nametoindex(name);
}
