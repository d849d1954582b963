// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include "base/file.h"
#include "exec/exec_case.h"
#include "exec/exec_input.h"
#include "exec/exec_program.h"
#include "exec/exec_results.h"
#include "exec/timed_process.h"
#include "log/marker.h"
#include "log/record.h"

/* Maximum output of one record: a terminal shows what is written at once. */
#define READ_SIZE RECORD_BYTES_MAX

/* Maximum time between two checks of the clock. */
#define IDLE_MS 1000

struct exec {
	const struct plan_case *c;
	struct exec_program program;
	int port;
	struct exec_input in;
	/* the host sends no more input */
	bool input_ended;
	struct timed_process process;
	long long oom_kills;
};

/*
 * proc(5): number of processes that were killed because memory ran out, since 4.13; 0 if the kernel
 * does not count them.
 */
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

static int send_output(struct exec *exec, int stream)
{
	static char bytes[READ_SIZE];
	ssize_t n = read(exec->program.outputs[stream], bytes, sizeof(bytes));

	if (n < 0 && (errno == EINTR || errno == EAGAIN))
		return 0;
	/* A terminal that no process has open returns EIO. */
	if (n <= 0) {
		exec_program_close(&exec->program.outputs[stream]);
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

/* Input that no process reads any more is dropped, because the host continues to send. */
static int feed(struct exec *exec)
{
	struct exec_input *in = &exec->in;
	size_t len = in->waiting_len;
	ssize_t n;

	if (exec->program.input >= 0 && len) {
		n = write(exec->program.input, in->waiting, len);
		if (n < 0 && (errno == EAGAIN || errno == EINTR))
			return 0;
		if (n < 0)
			exec_program_close(&exec->program.input);
		else
			len = (size_t)n;
	}
	exec_input_taken(in, len);
	if (exec->input_ended && !in->waiting_len && !exec->program.is_terminal)
		exec_program_close(&exec->program.input);
	return len ? report_taken(exec, len) : 0;
}

/* Kills all processes but PID 1 and this one: the program has the whole guest. */
static void kill_all(struct exec *exec)
{
	exec->process.timed_out = true;
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
		if (!exec->process.ended)
			kill(-exec->program.pid, (int)exec->in.first);
		break;
	case EXEC_SIZE:
		exec_program_resize(&exec->program, exec->in.first, exec->in.second);
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

	/* A port that hung up would cause a busy loop. */
	if (n <= 0)
		exec->port = -1;
	for (ssize_t i = 0; i < n; i++)
		obey(exec, exec_input_byte(&exec->in, bytes[i]));
}

static bool is_over(const struct exec *exec)
{
	const int *outputs = exec->program.outputs;

	return timed_process_is_over(&exec->process, outputs[STDOUT] >= 0 || outputs[STDERR] >= 0);
}

static int follow(struct exec *exec)
{
	struct signalfd_siginfo info;
	int err = 0;

	while (!err && !is_over(exec)) {
		bool feeds = exec->in.waiting_len || exec->input_ended;
		struct pollfd fds[] = {
			{ .fd = exec->program.outputs[STDOUT], .events = POLLIN },
			{ .fd = exec->program.outputs[STDERR], .events = POLLIN },
			{ .fd = exec->port, .events = POLLIN },
			{ .fd = feeds ? exec->program.input : -1, .events = POLLOUT },
			{ .fd = exec->process.signals, .events = POLLIN },
		};

		if (poll(fds, sizeof(fds) / sizeof(*fds),
			 timed_process_wait_ms(&exec->process, IDLE_MS)) < 0)
			continue;
		for (int i = 0; i < STREAM_CNT && !err; i++)
			if (fds[i].revents)
				err = send_output(exec, i);
		if (fds[2].revents)
			listen_to_host(exec);
		if (!err)
			err = feed(exec);
		if (fds[4].revents && read(exec->process.signals, &info, sizeof(info)) < 0)
			return -errno;
		timed_process_reap(&exec->process, exec->program.pid);
		if (timed_process_is_late(&exec->process))
			kill_all(exec);
	}
	return err;
}

static int report_end(const struct exec *exec)
{
	/* Ends a line that the program wrote to the port itself, so that no record is lost. */
	record_break_line();
	record_begin("exec");
	record_number("case", exec->c->id);
	timed_process_record(&exec->process);
	record_number("oom_kills", count_oom_kills() - exec->oom_kills);
	return record_end();
}

int exec_case_run(const struct plan_case *c)
{
	static struct exec exec;
	sigset_t unblocked;
	int err;

	exec.c = c;
	exec.port = record_port();
	exec.oom_kills = count_oom_kills();
	marker_write(c->artifact, NULL, "exec");
	signal(SIGPIPE, SIG_IGN);
	err = timed_process_init(&exec.process, &unblocked);
	if (err)
		return err;
	if (c->timeout_ms)
		exec.process.deadline = exec.process.start + c->timeout_ms * 1000ULL;
	err = exec_program_start(&exec.program, c, &unblocked);
	if (!err)
		err = follow(&exec);
	exec_program_end(&exec.program);
	if (!err)
		err = report_end(&exec);
	return err ? err : exec_results_send(c);
}
