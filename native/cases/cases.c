// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/complain.h"
#include "base/file.h"
#include "cases/cases.h"
#include "cases/child.h"
#include "cases/delegate.h"
#include "guest/leftover_objects.h"
#include "guest/leftover_processes.h"
#include "guest/sandbox.h"
#include "kernel/kernel_btf.h"
#include "kernel/kernel_types.h"
#include "load/kernel_facts.h"
#include "log/record.h"

/* Maximum length of a command; longer lines are ignored. */
#define COMMAND_MAX 64

/* If memory runs out, a case is killed before PID 1, and its commands before the case (shell.c). */
#define CASE_OOM_SCORE "900"

/*
 * How long PID 1 waits for killed processes: one that is stuck in the kernel must not affect other
 * cases.
 */
#define REAP_USEC 10000000
#define REAP_POLL_MS 50

struct supervisor {
	const struct plan *plan;
	int signals;
	/*
	 * the port to the host: commands are read from it until it hangs up, records are written to
	 * it
	 */
	int serial;
	int records;
	char command[COMMAND_MAX];
	size_t command_len;
	/* the current or last case, and the result of its child */
	__u32 case_id;
	pid_t child;
	int status;
	struct rusage usage;
};

static void command_run(const struct supervisor *s)
{
	unsigned int id;
	char rest;

	if (sscanf(s->command, "kill %u%c", &id, &rest) == 1 && id == s->case_id)
		kill(-s->child, SIGKILL);
}

static void command_byte(struct supervisor *s, char byte)
{
	if (byte != '\n') {
		/* A line that fills the buffer is too long, so the last byte is never used. */
		if (s->command_len < sizeof(s->command))
			s->command[s->command_len++] = byte;
		return;
	}
	if (s->command_len < sizeof(s->command)) {
		s->command[s->command_len] = '\0';
		command_run(s);
	}
	s->command_len = 0;
}

static void commands_read(struct supervisor *s)
{
	char bytes[COMMAND_MAX];
	ssize_t n = read(s->serial, bytes, sizeof(bytes));

	if (n <= 0)
		s->serial = -1; /* poll(2) skips it: a port that hung up would cause a busy loop */
	for (ssize_t i = 0; i < n; i++)
		command_byte(s, bytes[i]);
}

/* Reaps all processes that ended. Return: whether the child was among them. */
static bool children_reap(struct supervisor *s)
{
	struct signalfd_siginfo info;
	struct rusage usage;
	bool ended = false;
	int status;
	pid_t pid;

	if (read(s->signals, &info, sizeof(info)) < 0)
		return false;
	while ((pid = wait4(-1, &status, WNOHANG, &usage)) > 0) {
		if (pid != s->child)
			continue;
		s->status = status;
		s->usage = usage;
		ended = true;
	}
	return ended;
}

/* A case with input from the host reads the port itself. */
static void child_wait(struct supervisor *s, bool takes_over_port)
{
	for (;;) {
		struct pollfd fds[] = {
			{ .fd = s->signals, .events = POLLIN },
			{ .fd = takes_over_port ? -1 : s->serial, .events = POLLIN },
		};

		if (poll(fds, 2, -1) < 0)
			continue;
		if (fds[1].revents)
			commands_read(s);
		if (fds[0].revents && children_reap(s))
			return;
	}
}

static void child_main(const struct supervisor *s, const struct plan_case *c,
		       const sigset_t *unblocked)
{
	sigprocmask(SIG_SETMASK, unblocked, NULL);
	file_write("/proc/self/oom_score_adj", CASE_OOM_SCORE);
	if (c->validator) {
		errno = -delegate_exec(c, s->records);
		complain("run", c->validator);
		_exit(EXIT_FAILURE);
	}
	/* A program of the host has the whole guest. */
	if (c->kind != CASE_EXEC)
		sandbox_enter(s->plan, c);
	_exit(child_run(c) ? EXIT_FAILURE : EXIT_SUCCESS);
}

/* Kills everything that the case started, in any session: all processes but PID 1. */
static void kill_everything(const struct supervisor *s)
{
	uint64_t deadline = clock_usec() + REAP_USEC;
	struct pollfd fd = { .fd = s->signals, .events = POLLIN };
	struct signalfd_siginfo info;
	pid_t pid;

	for (;;) {
		kill(-1, SIGKILL);
		while ((pid = waitpid(-1, NULL, WNOHANG)) > 0)
			;
		if (pid < 0)
			return;
		if (clock_usec() > deadline)
			break;
		if (poll(&fd, 1, REAP_POLL_MS) > 0 && read(s->signals, &info, sizeof(info)) < 0)
			break;
	}
	fprintf(stderr, "bpfcompat: a process does not end after SIGKILL\n");
}

/* A killed child could not clean up: its leftovers are not reported. */
static void clean_up(const struct supervisor *s, const struct plan_case *c,
		     const struct leftover_mark *mark)
{
	bool report = WIFEXITED(s->status);

	if (report)
		leftover_processes(c);
	kill_everything(s);
	leftover_objects_remove(c, mark, report);
	sandbox_remove();
}

static int case_run(struct supervisor *s, const struct plan_case *c, const sigset_t *unblocked)
{
	struct leftover_mark mark;
	uint64_t start, usec;

	if (kernel_btf_prepare() && c->surface)
		kernel_types_prepare();
	leftover_objects_mark(&mark);
	sandbox_create();
	record_begin("case_start");
	record_number("case", c->id);
	record_end();
	record_drain();

	start = clock_usec();
	s->case_id = c->id;
	s->child = fork();
	if (s->child < 0)
		return -errno;
	/* Both sides set the group, because either one may run first. */
	setpgid(s->child, s->child);
	if (!s->child)
		child_main(s, c, unblocked);

	child_wait(s, c->kind == CASE_EXEC);
	usec = clock_usec() - start;
	/*
	 * A child that died, or a command that wrote to the port, may have left an incomplete line:
	 * ends it, so that no record is lost.
	 */
	record_break_line();
	clean_up(s, c, &mark);
	record_break_line();

	record_begin("case_exit");
	record_number("case", c->id);
	record_number("code", WIFEXITED(s->status) ? WEXITSTATUS(s->status) : -1);
	record_number("signal", WIFSIGNALED(s->status) ? WTERMSIG(s->status) : 0);
	record_number("usec", usec);
	record_number("maxrss_kb", s->usage.ru_maxrss);
	record_end();
	return 0;
}

int cases_prepare(const struct plan *plan)
{
	return kernel_facts_init(plan);
}

int cases_run(const struct plan *plan, int serial)
{
	struct supervisor s = { .plan = plan, .serial = serial, .records = serial };
	sigset_t child_signal, unblocked;
	int err = 0;

	sigemptyset(&child_signal);
	sigaddset(&child_signal, SIGCHLD);
	sigprocmask(SIG_BLOCK, &child_signal, &unblocked);
	sigdelset(&unblocked, SIGCHLD); /* blocked since an earlier plan */
	s.signals = signalfd(-1, &child_signal, SFD_CLOEXEC);
	if (s.signals < 0)
		return -errno;

	for (size_t i = 0; !err && i < plan->case_cnt; i++)
		err = case_run(&s, &plan->cases[i], &unblocked);
	close(s.signals);
	return err;
}
