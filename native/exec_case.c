// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "clock.h"
#include "exec_case.h"
#include "exec_input.h"
#include "exec_results.h"
#include "file.h"
#include "guest.h"
#include "marker.h"
#include "record.h"

/* Of one record: a terminal shows what comes at once. */
#define READ_SIZE RECORD_BYTES_MAX

/* As shells have them: it cannot be run, and there is none. */
#define EXIT_CANNOT_RUN 126
#define EXIT_NOT_FOUND 127

/* When memory runs out, the program goes before what tells of it. */
#define PROGRAM_OOM_SCORE "1000"

/* A process in the background may hold the pipes open: not longer than this after the program. */
#define GRACE_USEC 250000

/* How long at most without looking at the clock. */
#define IDLE_MS 1000

enum { STDOUT, STDERR, STREAM_CNT };

/* The ends of pipes, or of a terminal, that the program has. */
struct ends {
	int input;
	int outputs[STREAM_CNT];
};

struct exec {
	const struct plan_case *c;
	pid_t pid;
	/* our ends; with a terminal @input and the first of @outputs are it */
	struct ends own;
	bool is_terminal;
	int port;
	struct exec_input in;
	/* no more input comes from the host */
	bool input_ended;
	int signals;
	uint64_t start;
	/* of the program, then of what holds its pipes; 0: none */
	uint64_t deadline;
	bool timed_out;
	bool ended;
	int status;
	uint64_t usec;
	long long oom_kills;
};

/* What programs of the host expect of /dev, and devtmpfs does not have. */
static void furnish_dev(void)
{
	static const char *const links[][2] = {
		{ "/proc/self/fd", "/dev/fd" },
		{ "/proc/self/fd/0", "/dev/stdin" },
		{ "/proc/self/fd/1", "/dev/stdout" },
		{ "/proc/self/fd/2", "/dev/stderr" },
	};
	static const char *const mounts[][2] = { { "devpts", "/dev/pts" }, { "tmpfs", "/dev/shm" } };

	for (size_t i = 0; i < sizeof(links) / sizeof(*links); i++)
		if (symlink(links[i][0], links[i][1]) && errno != EEXIST)
			guest_complain("make", links[i][1]);
	for (size_t i = 0; i < sizeof(mounts) / sizeof(*mounts); i++) {
		mkdir(mounts[i][1], 0755);
		if (mount(mounts[i][0], mounts[i][1], mounts[i][0], 0, NULL))
			guest_complain("mount", mounts[i][1]);
	}
}

/* proc(5): processes that were killed for want of memory, since 4.13; 0 where nobody counts. */
static long long count_oom_kills(void)
{
	long long cnt = 0;
	char *text, *at;
	size_t len;

	if (file_read("/proc/vmstat", &text, &len))
		return 0;
	at = strstr(text, "oom_kill ");
	if (at)
		cnt = strtoll(at + strlen("oom_kill "), NULL, 10);
	free(text);
	return cnt;
}

static void close_end(int *fd)
{
	if (*fd >= 0)
		close(*fd);
	*fd = -1;
}

static void close_ends(struct ends *ends)
{
	for (int i = 0; i < STREAM_CNT; i++)
		close_end(&ends->outputs[i]);
	close_end(&ends->input);
}

static int open_pipes(struct exec *exec, struct ends *theirs)
{
	int pair[2];

	if (exec->c->input) {
		theirs->input = open(exec->c->input, O_RDONLY | O_CLOEXEC);
		if (theirs->input < 0)
			return -errno;
	} else {
		if (pipe2(pair, O_CLOEXEC))
			return -errno;
		theirs->input = pair[0];
		exec->own.input = pair[1];
		fcntl(exec->own.input, F_SETFL, O_NONBLOCK);
	}
	for (int i = 0; i < STREAM_CNT; i++) {
		if (pipe2(pair, O_CLOEXEC))
			return -errno;
		exec->own.outputs[i] = pair[0];
		theirs->outputs[i] = pair[1];
	}
	return 0;
}

static void set_size(int terminal, unsigned int rows, unsigned int columns)
{
	const struct winsize size = { .ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns };

	if (ioctl(terminal, TIOCSWINSZ, &size))
		guest_complain("size", "the terminal");
}

static int open_terminal(struct exec *exec, struct ends *theirs)
{
	int terminal = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
	const char *name;

	if (terminal < 0)
		return -errno;
	exec->own.outputs[STDOUT] = terminal;
	exec->own.input = fcntl(terminal, F_DUPFD_CLOEXEC, 0);
	fcntl(terminal, F_SETFL, O_RDWR | O_NONBLOCK);
	name = unlockpt(terminal) ? NULL : ptsname(terminal);
	theirs->input = name ? open(name, O_RDWR | O_NOCTTY | O_CLOEXEC) : -1;
	if (theirs->input < 0 || exec->own.input < 0)
		return -errno;
	set_size(terminal, exec->c->rows, exec->c->columns);
	return 0;
}

__attribute__((noreturn, format(printf, 2, 3)))
static void give_up(int code, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	dprintf(STDERR_FILENO, "bpfcompat: ");
	vdprintf(STDERR_FILENO, format, args);
	va_end(args);
	_exit(code);
}

static char **list_of(const char **items, size_t cnt)
{
	char **list = calloc(cnt + 1, sizeof(*list));

	for (size_t i = 0; list && i < cnt; i++)
		list[i] = (char *)items[i];
	return list;
}

__attribute__((noreturn))
static void child_main(const struct plan_case *c, const struct ends *ends, bool is_terminal, const sigset_t *unblocked)
{
	char **arguments = list_of(c->arguments, c->argument_cnt);
	char **variables = list_of(c->variables, c->variable_cnt);

	setsid();
	signal(SIGPIPE, SIG_DFL);
	sigprocmask(SIG_SETMASK, unblocked, NULL);
	file_write("/proc/self/oom_score_adj", PROGRAM_OOM_SCORE);
	if (is_terminal)
		ioctl(ends->input, TIOCSCTTY, 0);
	dup2(ends->input, STDIN_FILENO);
	dup2(is_terminal ? ends->input : ends->outputs[STDOUT], STDOUT_FILENO);
	dup2(is_terminal ? ends->input : ends->outputs[STDERR], STDERR_FILENO);
	if (!arguments || !variables || !arguments[0])
		give_up(EXIT_CANNOT_RUN, "there is no program to run\n");
	if (c->root && chdir(c->root))
		give_up(EXIT_CANNOT_RUN, "cannot enter %s: %s\n", c->root, strerror(errno));
	execve(arguments[0], arguments, variables);
	give_up(errno == ENOENT ? EXIT_NOT_FOUND : EXIT_CANNOT_RUN, "cannot run %s: %s\n", arguments[0],
		strerror(errno));
}

static int start(struct exec *exec, const sigset_t *unblocked)
{
	struct ends theirs = { -1, { -1, -1 } };
	int err = exec->is_terminal ? open_terminal(exec, &theirs) : open_pipes(exec, &theirs);

	if (!err) {
		exec->pid = fork();
		if (!exec->pid)
			child_main(exec->c, &theirs, exec->is_terminal, unblocked);
		err = exec->pid < 0 ? -errno : 0;
	}
	close_ends(&theirs);
	return err;
}

static int send_output(struct exec *exec, int stream)
{
	static char bytes[READ_SIZE];
	ssize_t n = read(exec->own.outputs[stream], bytes, sizeof(bytes));

	if (n < 0 && (errno == EINTR || errno == EAGAIN))
		return 0;
	/* A terminal that nobody has open any more ends with EIO. */
	if (n <= 0) {
		close_end(&exec->own.outputs[stream]);
		return 0;
	}
	record_begin("output");
	record_number("case", exec->c->id);
	record_string("stream", stream == STDOUT ? "stdout" : "stderr");
	record_base64("data", bytes, (size_t)n);
	return record_end();
}

static int report_taken(const struct exec *exec, size_t len)
{
	record_begin("taken");
	record_number("case", exec->c->id);
	record_number("bytes", (long long)len);
	return record_end();
}

/* What nobody reads any more is dropped: the host goes on sending. */
static int feed(struct exec *exec)
{
	struct exec_input *in = &exec->in;
	size_t len = in->waiting_len;
	ssize_t n;

	if (exec->own.input >= 0 && len) {
		n = write(exec->own.input, in->waiting, len);
		if (n < 0 && (errno == EAGAIN || errno == EINTR))
			return 0;
		if (n < 0)
			close_end(&exec->own.input);
		else
			len = (size_t)n;
	}
	exec_input_taken(in, len);
	if (exec->input_ended && !in->waiting_len && !exec->is_terminal)
		close_end(&exec->own.input);
	return len ? report_taken(exec, len) : 0;
}

/* All but PID 1 and this process: the program has the guest for itself. */
static void kill_all(struct exec *exec)
{
	exec->timed_out = true;
	kill(-1, SIGKILL);
}

static void obey(struct exec *exec, enum exec_request request)
{
	switch (request) {
	case EXEC_NOTHING:
		break;
	case EXEC_END_OF_INPUT:
		exec->input_ended = true;
		break;
	case EXEC_SIGNAL:
		if (!exec->ended)
			kill(-exec->pid, (int)exec->in.first);
		break;
	case EXEC_SIZE:
		if (exec->is_terminal && exec->own.input >= 0)
			set_size(exec->own.input, exec->in.first, exec->in.second);
		break;
	case EXEC_KILL:
		if (exec->in.first == exec->c->id)
			kill_all(exec);
		break;
	}
}

static void listen_to_host(struct exec *exec)
{
	char bytes[4096];
	ssize_t n = read(exec->port, bytes, sizeof(bytes));

	/* A port that hung up would spin us. */
	if (n <= 0)
		exec->port = -1;
	for (ssize_t i = 0; i < n; i++)
		obey(exec, exec_input_byte(&exec->in, bytes[i]));
}

static void reap(struct exec *exec)
{
	if (exec->ended || waitpid(exec->pid, &exec->status, WNOHANG) != exec->pid)
		return;
	exec->ended = true;
	exec->usec = clock_usec() - exec->start;
	exec->deadline = clock_usec() + GRACE_USEC;
}

static bool is_over(const struct exec *exec)
{
	return exec->ended && ((exec->own.outputs[STDOUT] < 0 && exec->own.outputs[STDERR] < 0) ||
			       clock_usec() >= exec->deadline);
}

static int wait_ms(const struct exec *exec)
{
	uint64_t now = clock_usec(), left;

	if (!exec->deadline)
		return IDLE_MS;
	if (now >= exec->deadline)
		return exec->timed_out ? IDLE_MS : 0;
	left = (exec->deadline - now) / 1000 + 1;
	return left < IDLE_MS ? (int)left : IDLE_MS;
}

static int follow(struct exec *exec)
{
	struct signalfd_siginfo info;
	int err = 0;

	while (!err && !is_over(exec)) {
		bool feeds = exec->in.waiting_len || exec->input_ended;
		struct pollfd fds[] = {
			{ .fd = exec->own.outputs[STDOUT], .events = POLLIN },
			{ .fd = exec->own.outputs[STDERR], .events = POLLIN },
			{ .fd = exec->port, .events = POLLIN },
			{ .fd = feeds ? exec->own.input : -1, .events = POLLOUT },
			{ .fd = exec->signals, .events = POLLIN },
		};

		if (poll(fds, sizeof(fds) / sizeof(*fds), wait_ms(exec)) < 0)
			continue;
		for (int i = 0; i < STREAM_CNT && !err; i++)
			if (fds[i].revents)
				err = send_output(exec, i);
		if (fds[2].revents)
			listen_to_host(exec);
		if (!err)
			err = feed(exec);
		if (fds[4].revents && read(exec->signals, &info, sizeof(info)) < 0)
			return -errno;
		reap(exec);
		if (!exec->ended && !exec->timed_out && exec->deadline && clock_usec() >= exec->deadline)
			kill_all(exec);
	}
	return err;
}

static int report_end(const struct exec *exec)
{
	/* What the program wrote to the port itself ends here: it costs no record of ours. */
	record_break_line();
	record_begin("exec");
	record_number("case", exec->c->id);
	record_number("code", WIFEXITED(exec->status) ? WEXITSTATUS(exec->status) : -1);
	record_number("signal", WIFSIGNALED(exec->status) ? WTERMSIG(exec->status) : 0);
	record_bool("timed_out", exec->timed_out);
	record_number("usec", (long long)exec->usec);
	record_number("oom_kills", count_oom_kills() - exec->oom_kills);
	return record_end();
}

int exec_case_run(const struct plan_case *c)
{
	static struct exec exec = { .own = { -1, { -1, -1 } } };
	sigset_t child_signal, unblocked;
	int err;

	exec.c = c;
	exec.port = record_port();
	exec.is_terminal = c->rows && c->columns;
	exec.oom_kills = count_oom_kills();
	furnish_dev();
	marker_write(c->artifact, NULL, "exec");
	signal(SIGPIPE, SIG_IGN);
	sigemptyset(&child_signal);
	sigaddset(&child_signal, SIGCHLD);
	sigprocmask(SIG_BLOCK, &child_signal, &unblocked);
	exec.signals = signalfd(-1, &child_signal, SFD_CLOEXEC);
	exec.start = clock_usec();
	exec.deadline = c->timeout_ms ? exec.start + c->timeout_ms * 1000ULL : 0;
	err = exec.signals < 0 ? -errno : start(&exec, &unblocked);
	if (!err)
		err = follow(&exec);
	close_ends(&exec.own);
	if (!err)
		err = report_end(&exec);
	return err ? err : exec_results_send(c);
}
