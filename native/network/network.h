/* SPDX-License-Identifier: Apache-2.0 */
#ifndef NETWORK_H
#define NETWORK_H

/*
 * Interfaces in the network namespace of a case. `lo` exists. Pairs are created on demand: `veth0`
 * (10.0.0.1/24) with `veth1` (10.0.0.2/24), `netkit0` with `netkit1`, and a veth pair without
 * addresses that carries no unrequested packets. They disappear with the namespace.
 */

/* The pair in place of the network card of a project: its driver runs XDP programs natively. */
#define NETWORK_STAND_IN "xdp0"
#define NETWORK_STAND_IN_PEER "xdp1"

/**
 * network_interface() - get the index of an interface, and create the interface if needed
 * @name: its name
 * @problem: set to the problem on failure, in one line; valid until the next call
 *
 * Return: its index, or -errno: -ENODEV for an unknown name, or the errno of the kernel if a pair
 * cannot be created (-EOPNOTSUPP: the module is missing).
 */
int network_interface(const char *name, const char **problem);

#endif
