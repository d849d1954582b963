/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LINK_H
#define LINK_H

#include <sys/types.h>

/*
 * Interfaces of a network namespace. All functions return 0 or -errno, and set @reason as
 * netlink_send() does.
 */

/**
 * link_pair() - create two interfaces that are the ends of one link
 * @kind: `veth` or `netkit`
 * @here: name of the interface in this namespace
 * @there: name of the other interface
 * @pid: process in whose namespace the other interface is created; 0: in this one
 * @reason: set to the reason of a failure
 */
int link_pair(const char *kind, const char *here, const char *there, pid_t pid,
	      const char **reason);

/**
 * link_address() - add an address to an interface; it is usable at once
 * @name: the interface
 * @address: IPv4, or IPv6 if it contains a colon
 * @prefix: length of the network prefix in bits
 * @reason: set to the reason of a failure
 */
int link_address(const char *name, const char *address, unsigned int prefix, const char **reason);

/** link_up() - bring an interface up */
int link_up(const char *name, const char **reason);

/**
 * link_setting() - write a file of /proc/sys/net/ipv6/conf/<name>/
 *
 * A kernel without IPv6 does not have the file and does not need the setting.
 */
void link_setting(const char *name, const char *setting, const char *value);

#endif
