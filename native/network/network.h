/* SPDX-License-Identifier: Apache-2.0 */
#ifndef NETWORK_H
#define NETWORK_H

/*
 * Interfaces of the case's network namespace: `lo` is there, two pairs are made when
 * they are asked for, `veth0` (10.0.0.1/24) with `veth1` (10.0.0.2/24) and `netkit0` with
 * `netkit1`, and a pair of veth without addresses, on which nothing is sent unasked. They go away
 * with the namespace.
 */

/* The pair that stands in for the network card of a project: its driver runs XDP programs itself. */
#define NETWORK_STAND_IN "xdp0"
#define NETWORK_STAND_IN_PEER "xdp1"

/**
 * network_interface() - the index of an interface, which is made if need be
 * @name: its name
 * @problem: set to what is wrong, in one line, when it fails; valid until the next call
 *
 * Return: its index, or -errno: -ENODEV for a name that is none of the above, what the
 * kernel says when it cannot make a pair (-EOPNOTSUPP: the module is missing).
 */
int network_interface(const char *name, const char **problem);

#endif
