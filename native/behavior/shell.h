/* SPDX-License-Identifier: Apache-2.0 */
#ifndef SHELL_H
#define SHELL_H

#include "plan/plan.h"

/* The field `test` of the `command` record of a command case. */
#define SHELL_COMMAND_CASE (-1)

/* Work to do while a command runs. */
struct shell_watch {
	/* there is work when it is readable */
	int fd;
	/* called then, and regularly, because not every event makes it readable */
	void (*work)(void *arg);
	void *arg;
};

/**
 * shell_run() - run a command with /bin/sh and report the result
 * @c: the case, in whose root, environment and cgroup the command runs
 * @test: number of the test, or SHELL_COMMAND_CASE
 * @command: the command
 * @timeout_ms: the command and all processes it started are killed after this time
 * @watch: work to do meanwhile, or NULL
 *
 * Sends its output as `log` records and then a `command` record. Background processes are left
 * running; their output is not awaited.
 *
 * Return: 0, or -errno if it could not be run. A command that fails is not an error.
 */
int shell_run(const struct plan_case *c, int test, const char *command, __u32 timeout_ms,
	      const struct shell_watch *watch);

#endif
