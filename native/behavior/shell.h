/* SPDX-License-Identifier: Apache-2.0 */
#ifndef SHELL_H
#define SHELL_H

#include "plan/plan.h"

/* The `test` of the `command` record of a command case. */
#define SHELL_COMMAND_CASE (-1)

/* What goes on while a command runs. */
struct shell_watch {
	/* something is to be done when it is readable */
	int fd;
	/* called then, and every now and then, because not every event makes it readable */
	void (*work)(void *arg);
	void *arg;
};

/**
 * shell_run() - run a command with /bin/sh and report what became of it
 * @c: the case, in whose root, environment and cgroup it runs
 * @test: number of the test, or SHELL_COMMAND_CASE
 * @command: the command
 * @timeout_ms: it and all it has started are killed after this time
 * @watch: what to do meanwhile, or NULL
 *
 * Sends its output as `log` records and then a `command` record. What it
 * leaves running in the background stays alive; its output is not waited for.
 *
 * Return: 0 or -errno: it could not be run. A command that fails is no error.
 */
int shell_run(const struct plan_case *c, int test, const char *command, __u32 timeout_ms,
	      const struct shell_watch *watch);

#endif
