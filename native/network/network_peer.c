// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include <errno.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "network/echo.h"
#include "network/link.h"
#include "network/loopback.h"
#include "network/network_peer.h"

#define HERE "veth0"
#define THERE "veth1"
#define OWN_ADDRESS "10.0.0.1"
#define OWN_ADDRESS6 "fd00::1"
#define PREFIX 24
#define PREFIX6 64

/* The result of one side: 0, or a positive errno and the failed action. */
struct step {
	int err;
	char what[160];
};

static int set_up(const char *name, const char *address, const char *address6, struct step *step)
{
	const char *reason = "";
	int err;

	/*
	 * Only use the configured addresses, and send no router solicitations: a test would see
	 * packets that it did not send.
	 */
	link_setting(name, "addr_gen_mode", "1");
	link_setting(name, "router_solicitations", "0");
	err = link_address(name, address, PREFIX, &reason);
	if (!err)
		err = link_up(name, &reason);
	if (!err) {
		err = link_address(name, address6, PREFIX6, &reason);
		/* A kernel without IPv6 has the IPv4 address. */
		if (err == -EOPNOTSUPP || err == -EAFNOSUPPORT)
			err = 0;
	}
	if (err)
		snprintf(step->what, sizeof(step->what), "set up %s: %s", name, reason);
	return err;
}

static int send_step(int fd, const struct step *step)
{
	return send(fd, step, sizeof(*step), MSG_NOSIGNAL) < 0 ? -errno : 0;
}

/* Return: 0 or -errno; -ECHILD if the other side has ended. */
static int receive_step(int fd, struct step *step)
{
	if (recv(fd, step, sizeof(*step), MSG_WAITALL) != sizeof(*step)) {
		snprintf(step->what, sizeof(step->what), "start the peer: it has ended");
		return -ECHILD;
	}
	return -step->err;
}

__attribute__((noreturn)) static void peer_main(int fd)
{
	struct step step = { 0 };
	int err;

	/* The process that started the peer may be killed. */
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	if (unshare(CLONE_NEWNET)) {
		step.err = errno;
		snprintf(step.what, sizeof(step.what), "isolate the peer: %s", strerror(errno));
	}
	/* Wait until the other end of the link is in this namespace. */
	if (send_step(fd, &step) || step.err || receive_step(fd, &step))
		_exit(EXIT_FAILURE);
	loopback_up();
	err = set_up(THERE, PEER_ADDRESS, PEER_ADDRESS6, &step);
	if (!err) {
		err = echo_listen();
		if (err)
			snprintf(step.what, sizeof(step.what), "listen: %s", strerror(-err));
	}
	step.err = -err;
	if (send_step(fd, &step) || err)
		_exit(EXIT_FAILURE);
	close(fd);
	echo_serve();
}

static int link_to(pid_t peer, struct step *step)
{
	const char *reason = "";
	int err = link_pair("veth", HERE, THERE, peer, &reason);

	if (!err)
		return set_up(HERE, OWN_ADDRESS, OWN_ADDRESS6, step);
	snprintf(step->what, sizeof(step->what), "create " HERE ": %s%s", reason,
		 err == -EOPNOTSUPP ? ": the kernel needs the module veth" : "");
	return err;
}

static int connect_peer(int fd, pid_t peer, struct step *step)
{
	int err = receive_step(fd, step);

	if (!err)
		err = link_to(peer, step);
	if (err)
		return err;
	step->err = 0;
	send_step(fd, step);
	/* If the peer cannot be notified it has ended, which receive_step() reports. */
	return receive_step(fd, step);
}

static int failed(struct step *step, int err)
{
	snprintf(step->what, sizeof(step->what), "start the peer: %s", strerror(-err));
	return err;
}

int network_peer_start(pid_t *peer, const char **problem)
{
	static struct step step;
	int ends[2], err;

	*problem = step.what;
	if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends)) {
		err = -errno;
		return failed(&step, err);
	}
	*peer = fork();
	if (!*peer) {
		close(ends[0]);
		peer_main(ends[1]);
	}
	close(ends[1]);
	err = *peer < 0 ? failed(&step, -errno) : connect_peer(ends[0], *peer, &step);
	close(ends[0]);
	if (err && *peer > 0)
		network_peer_stop(*peer);
	return err;
}

void network_peer_stop(pid_t peer)
{
	kill(peer, SIGKILL);
	waitpid(peer, NULL, 0);
}
