/* SPDX-License-Identifier: Apache-2.0 */
#ifndef NETWORK_PEER_H
#define NETWORK_PEER_H

#include <sys/types.h>

/*
 * Another machine for tests that need one: a network namespace of its own at the other end of `veth0`. It answers
 * pings, and echoes what comes to port 7 by TCP and UDP (echo.h).
 */

#define PEER_ADDRESS "10.0.0.2"
#define PEER_ADDRESS6 "fd00::2"

/**
 * network_peer_start() - make `veth0` in this namespace, and the peer at its other end
 * @peer: set to the process that is the peer
 * @problem: set to what is wrong, in one line, when it fails
 *
 * Return: 0, when it answers, or -errno.
 */
int network_peer_start(pid_t *peer, const char **problem);

/** network_peer_stop() - end the peer; veth0 goes with it */
void network_peer_stop(pid_t peer);

#endif
