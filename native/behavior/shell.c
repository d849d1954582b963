// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include "base/file.h"
#include "behavior/shell.h"
#include "exec/timed_process.h"
#include "guest/sandbox.h"
#include "log/output.h"
#include "log/record.h"
#include "network/network_peer.h"

#define SHELL "/bin/sh"
#define READ_SIZE (64 << 10)

/* Exit code if the shell is missing, as shells return it for a missing command. */
#define EXIT_NOT_FOUND 127

/* If memory runs out, a command is killed before the case that runs it. */
#define COMMAND_OOM_SCORE "1000"

/* Maximum time between two calls of the watch, and between two checks of the deadline. */
#define WATCH_MS 50
#define IDLE_MS 1000

enum { STDOUT, STDERR, STREAM_CNT };

struct run {
	pid_t pid;
	int pipes[STREAM_CNT];
	struct output outputs[STREAM_CNT];
	struct timed_process process;
};

static char *variable(const char *name, const char *value)
{
	char *text;

	return value && asprintf(&text, "%s=%s", name, value) >= 0 ? text : NULL;
}

__attribute__((noreturn))
static void shell_exec(const struct plan_case *c, const char *command)
{
	char *environment[8] = {
		(char *)"PATH=/bin:/sbin:/usr/bin:/usr/sbin",
		(char *)"HOME=/tmp",
	};
	const char *const own[][2] = {
		{ "BPFCOMPAT_ARTIFACT", c->object },
		{ "BPFCOMPAT_REMOTE_ROOT", c->root },
		{ "BPFCOMPAT_BIN", c->binary },
		{ "BPFCOMPAT_PEER", c->has_peer ? PEER_ADDRESS : NULL },
		{ "BPFCOMPAT_PEER6", c->has_peer ? PEER_ADDRESS6 : NULL },
	};
	const char *directory = c->root ? c->root : "/tmp";
	size_t cnt = 2;

	for (size_t i = 0; i < sizeof(own) / sizeof(own[0]); i++) {
		environment[cnt] = variable(own[i][0], own[i][1]);
		cnt += !!environment[cnt];
	}
	if (chdir(directory)) {
		dprintf(STDERR_FILENO, "bpfcompat: %s: %s\n", directory, strerror(errno));
		_exit(EXIT_NOT_FOUND);
	}
	execle(SHELL, "sh", "-c", command, NULL, environment);
	dprintf(STDERR_FILENO, "bpfcompat: %s: %s\n", SHELL, strerror(errno));
	_exit(EXIT_NOT_FOUND);
}

__attribute__((noreturn))
static void child_main(const struct plan_case *c, const char *command, const int ends[STREAM_CNT],
		       const sigset_t *unblocked)
{
	int null = open("/dev/null", O_RDONLY);

	setpgid(0, 0);
	sigprocmask(SIG_SETMASK, unblocked, NULL);
	file_write("/proc/self/oom_score_adj", COMMAND_OOM_SCORE);
	sandbox_enter_cgroup();
	dup2(null, STDIN_FILENO);
	dup2(ends[STDOUT], STDOUT_FILENO);
	dup2(ends[STDERR], STDERR_FILENO);
	shell_exec(c, command);
}

static int run_start(struct run *run, const struct plan_case *c, const char *command,
		     const sigset_t *unblocked)
{
	int ends[STREAM_CNT] = { -1, -1 }, pair[2], err = 0;

	for (int i = 0; i < STREAM_CNT && !err; i++) {
		if (pipe2(pair, O_CLOEXEC)) {
			err = -errno;
			break;
		}
		run->pipes[i] = pair[0];
		ends[i] = pair[1];
	}
	if (!err) {
		run->pid = fork();
		if (!run->pid)
			child_main(c, command, ends, unblocked);
		if (run->pid < 0)
			err = -errno;
		else
			/* Both sides set the group, because either one may run first. */
			setpgid(run->pid, run->pid);
	}
	for (int i = 0; i < STREAM_CNT; i++)
		if (ends[i] >= 0)
			close(ends[i]);
	return err;
}

static void stream_close(struct run *run, int i)
{
	if (run->pipes[i] >= 0)
		close(run->pipes[i]);
	run->pipes[i] = -1;
}

static void stream_read(struct run *run, int i)
{
	static char bytes[READ_SIZE];
	ssize_t n = read(run->pipes[i], bytes, sizeof(bytes));

	if (n > 0)
		output_add(&run->outputs[i], bytes, n);
	else if (!n || errno != EINTR)
		stream_close(run, i);
}

static void run_kill(struct run *run)
{
	run->process.timed_out = true;
	kill(-run->pid, SIGKILL);
	sandbox_kill_cgroup();
}

static bool run_is_over(const struct run *run)
{
	return timed_process_is_over(&run->process,
				     run->pipes[STDOUT] >= 0 || run->pipes[STDERR] >= 0);
}

static void run_follow(struct run *run, const struct shell_watch *watch)
{
	int most = watch ? WATCH_MS : IDLE_MS;
	struct signalfd_siginfo info;

	while (!run_is_over(run)) {
		struct pollfd fds[] = {
			{ .fd = run->pipes[STDOUT], .events = POLLIN },
			{ .fd = run->pipes[STDERR], .events = POLLIN },
			{ .fd = run->process.signals, .events = POLLIN },
			{ .fd = watch ? watch->fd : -1, .events = POLLIN },
		};

		if (poll(fds, sizeof(fds) / sizeof(fds[0]),
			 timed_process_wait_ms(&run->process, most)) < 0)
			continue;
		for (int i = 0; i < STREAM_CNT; i++)
			if (fds[i].revents)
				stream_read(run, i);
		if (watch)
			watch->work(watch->arg);
		if (fds[2].revents && read(run->process.signals, &info, sizeof(info)) < 0)
			return;
		timed_process_reap(&run->process, run->pid);
		if (timed_process_is_late(&run->process))
			run_kill(run);
	}
}

static int run_report(struct run *run, const struct plan_case *c, int test)
{
	char subject[32] = "command";
	int err;

	/* Ends a line that the command wrote to the port itself, so that no record is lost. */
	record_break_line();
	if (test != SHELL_COMMAND_CASE)
		snprintf(subject, sizeof(subject), "test %d", test);
	err = output_send(&run->outputs[STDOUT], c, "stdout", subject);
	if (!err)
		err = output_send(&run->outputs[STDERR], c, "stderr", subject);
	if (err)
		return err;

	record_begin("command");
	record_number("case", c->id);
	record_number("test", test);
	timed_process_record(&run->process);
	record_number("stdout_bytes", run->outputs[STDOUT].total);
	record_number("stderr_bytes", run->outputs[STDERR].total);
	record_bool("cut", output_is_cut(&run->outputs[STDOUT]) ||
			   output_is_cut(&run->outputs[STDERR]));
	return record_end();
}

int shell_run(const struct plan_case *c, int test, const char *command, __u32 timeout_ms,
	      const struct shell_watch *watch)
{
	struct run run = { .pipes = { -1, -1 } };
	sigset_t unblocked;
	int err;

	err = timed_process_init(&run.process, &unblocked);
	run.process.deadline = run.process.start + timeout_ms * 1000ULL;
	if (!err)
		err = run_start(&run, c, command, &unblocked);
	if (!err)
		run_follow(&run, watch);

	for (int i = 0; i < STREAM_CNT; i++)
		stream_close(&run, i);
	if (run.process.signals >= 0)
		close(run.process.signals);
	sigprocmask(SIG_SETMASK, &unblocked, NULL);
	return err ? err : run_report(&run, c, test);
}
