// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include <errno.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdbool.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "network/echo.h"

/* Further connections wait to be accepted. */
#define CONNECTIONS_MAX 64
#define BUFFER_SIZE 16384

enum { UDP, TCP, FIRST_CONNECTION };

static struct pollfd sockets[FIRST_CONNECTION + CONNECTIONS_MAX];
static size_t socket_cnt;

/*
 * Data of each connection that its other side has not yet received. Nothing more is read until it
 * is sent.
 */
static struct pending {
	char data[BUFFER_SIZE];
	size_t at;
	size_t len;
} pending[FIRST_CONNECTION + CONNECTIONS_MAX];

/* One socket serves both families; a kernel without IPv6 gets a socket for IPv4. */
static int bound(int type)
{
	const struct sockaddr_in6 any6 = { .sin6_family = AF_INET6, .sin6_port = htons(ECHO_PORT) };
	const struct sockaddr_in any4 = { .sin_family = AF_INET, .sin_port = htons(ECHO_PORT) };
	int fd = socket(AF_INET6, type | SOCK_CLOEXEC, 0), off = 0;

	if (fd >= 0) {
		setsockopt(fd, IPPROTO_IPV6, IPV6_V6ONLY, &off, sizeof(off));
		if (!bind(fd, (const struct sockaddr *)&any6, sizeof(any6)))
			return fd;
		close(fd);
	}
	fd = socket(AF_INET, type | SOCK_CLOEXEC, 0);
	if (fd >= 0 && bind(fd, (const struct sockaddr *)&any4, sizeof(any4))) {
		int err = -errno;

		close(fd);
		return err;
	}
	return fd < 0 ? -errno : fd;
}

static void watch(int fd)
{
	sockets[socket_cnt++] = (struct pollfd){ .fd = fd, .events = POLLIN };
}

int echo_listen(void)
{
	int udp = bound(SOCK_DGRAM), tcp = bound(SOCK_STREAM);

	if (udp < 0 || tcp < 0)
		return udp < 0 ? udp : tcp;
	if (listen(tcp, CONNECTIONS_MAX))
		return -errno;
	watch(udp);
	watch(tcp);
	return 0;
}

static void echo_datagram(int fd)
{
	static char data[65536];
	struct sockaddr_storage from;
	socklen_t from_len = sizeof(from);
	ssize_t len = recvfrom(fd, data, sizeof(data), MSG_DONTWAIT, (struct sockaddr *)&from, &from_len);

	if (len >= 0)
		sendto(fd, data, len, 0, (const struct sockaddr *)&from, from_len);
}

/* Return: whether the connection stays open. */
static bool connection_write(size_t i)
{
	struct pending *own = &pending[i];
	ssize_t sent = send(sockets[i].fd, own->data + own->at, own->len - own->at,
			    MSG_NOSIGNAL | MSG_DONTWAIT);

	if (sent < 0 && errno != EAGAIN)
		return false;
	own->at += sent > 0 ? sent : 0;
	sockets[i].events = own->at < own->len ? POLLOUT : POLLIN;
	return true;
}

/* Return: whether the connection stays open. */
static bool connection_read(size_t i)
{
	struct pending *own = &pending[i];
	ssize_t len = recv(sockets[i].fd, own->data, sizeof(own->data), MSG_DONTWAIT);

	if (len < 0)
		return errno == EAGAIN;
	own->at = 0;
	own->len = len;
	return len > 0 && connection_write(i);
}

static void connection_accept(int tcp)
{
	int fd = accept4(tcp, NULL, NULL, SOCK_CLOEXEC);

	if (fd >= 0)
		watch(fd);
}

static void connection_close(size_t i)
{
	close(sockets[i].fd);
	socket_cnt--;
	sockets[i] = sockets[socket_cnt];
	pending[i] = pending[socket_cnt];
}

static bool connection_serve(size_t i)
{
	return sockets[i].events == POLLOUT ? connection_write(i) : connection_read(i);
}

void echo_serve(void)
{
	for (;;) {
		bool is_full = socket_cnt == sizeof(sockets) / sizeof(sockets[0]);

		sockets[TCP].events = is_full ? 0 : POLLIN;
		if (poll(sockets, socket_cnt, -1) < 0)
			continue;
		for (size_t i = socket_cnt; i-- > FIRST_CONNECTION;)
			if (sockets[i].revents && !connection_serve(i))
				connection_close(i);
		if (sockets[UDP].revents)
			echo_datagram(sockets[UDP].fd);
		if (sockets[TCP].revents && !is_full)
			connection_accept(sockets[TCP].fd);
	}
}
