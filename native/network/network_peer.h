/* SPDX-License-Identifier: Apache-2.0 */
#ifndef NETWORK_PEER_H
#define NETWORK_PEER_H

#include <sys/types.h>

/*
 * A second machine for tests that need one: a separate network namespace at the other end of
 * `veth0`. It answers pings, and echoes all data to TCP and UDP port 7 (echo.h).
 */

#define PEER_ADDRESS "10.0.0.2"
#define PEER_ADDRESS6 "fd00::2"

/**
 * network_peer_start() - create `veth0` in this namespace, and the peer at its other end
 * @peer: set to the process of the peer
 * @problem: set to the problem on failure, in one line
 *
 * Return: 0 once the peer answers, or -errno.
 */
int network_peer_start(pid_t *peer, const char **problem);

/** network_peer_stop() - stop the peer, which also removes veth0 */
void network_peer_stop(pid_t peer);

#endif
