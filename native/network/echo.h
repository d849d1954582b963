/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ECHO_H
#define ECHO_H

/* The port of the echo service (RFC 862). */
#define ECHO_PORT 7

/**
 * echo_listen() - open the sockets of an echo server: TCP and UDP, on all addresses of this network
 * namespace
 *
 * Return: 0 or -errno.
 */
int echo_listen(void);

/** echo_serve() - send back all received data, until the process is killed */
__attribute__((noreturn)) void echo_serve(void);

#endif
