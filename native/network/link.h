/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LINK_H
#define LINK_H

#include <sys/types.h>

/* Interfaces of a network namespace. All return 0 or -errno, and set @reason to why, as netlink_send() does. */

/**
 * link_pair() - make two interfaces that are the ends of one link
 * @kind: `veth` or `netkit`
 * @here: name of the one in this namespace
 * @there: name of the other
 * @pid: of a process in the namespace that the other is to be in; 0: in this one
 */
int link_pair(const char *kind, const char *here, const char *there, pid_t pid,
	      const char **reason);

/**
 * link_address() - give an interface an address, which is good at once
 * @address: of IPv4 or, with a colon in it, of IPv6
 * @prefix: how many bits of it are the network's
 */
int link_address(const char *name, const char *address, unsigned int prefix, const char **reason);

/** link_up() - bring an interface up */
int link_up(const char *name, const char **reason);

/**
 * link_setting() - write a file of /proc/sys/net/ipv6/conf/<name>/
 *
 * A kernel without IPv6 has none, and needs none.
 */
void link_setting(const char *name, const char *setting, const char *value);

#endif
