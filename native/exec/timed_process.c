// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <stddef.h>
#include <sys/signalfd.h>
#include <sys/wait.h>

#include "base/clock.h"
#include "exec/timed_process.h"
#include "log/record.h"

/*
 * A background process may keep the pipes open: they are read for this long after the child ended.
 */
#define GRACE_USEC 250000

int timed_process_init(struct timed_process *process, sigset_t *unblocked)
{
	sigset_t child_signal;

	sigemptyset(&child_signal);
	sigaddset(&child_signal, SIGCHLD);
	sigprocmask(SIG_BLOCK, &child_signal, unblocked);
	*process = (struct timed_process){
		.signals = signalfd(-1, &child_signal, SFD_CLOEXEC),
		.start = clock_usec(),
	};
	return process->signals < 0 ? -errno : 0;
}

void timed_process_reap(struct timed_process *process, pid_t pid)
{
	if (process->ended || waitpid(pid, &process->status, WNOHANG) != pid)
		return;
	process->ended = true;
	process->usec = clock_usec() - process->start;
	process->deadline = clock_usec() + GRACE_USEC;
}

bool timed_process_is_late(const struct timed_process *process)
{
	return !process->ended && !process->timed_out && process->deadline &&
	       clock_usec() >= process->deadline;
}

bool timed_process_is_over(const struct timed_process *process, bool is_read)
{
	return process->ended && (!is_read || clock_usec() >= process->deadline);
}

int timed_process_wait_ms(const struct timed_process *process, int most)
{
	uint64_t now = clock_usec(), left;

	if (!process->deadline)
		return most;
	if (now >= process->deadline)
		return process->timed_out ? most : 0;
	left = (process->deadline - now) / 1000 + 1;
	return left < (uint64_t)most ? (int)left : most;
}

void timed_process_record(const struct timed_process *process)
{
	int status = process->status;

	record_number("code", WIFEXITED(status) ? WEXITSTATUS(status) : -1);
	record_number("signal", WIFSIGNALED(status) ? WTERMSIG(status) : 0);
	record_bool("timed_out", process->timed_out);
	record_number("usec", (long long)process->usec);
}
