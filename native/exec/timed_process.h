/* SPDX-License-Identifier: Apache-2.0 */
#ifndef TIMED_PROCESS_H
#define TIMED_PROCESS_H

#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

/* A child of this process that has a deadline, and whose pipes are read. */
struct timed_process {
	/* becomes readable when a child has ended; -1: not open */
	int signals;
	uint64_t start;
	/* of the child, then of the processes that keep its pipes open; 0: none */
	uint64_t deadline;
	/* set by the caller who kills it */
	bool timed_out;
	/* the child has ended and was reaped */
	bool ended;
	int status;
	uint64_t usec;
};

/**
 * timed_process_init() - prepare to start a child
 * @process: filled, without a deadline
 * @unblocked: set to the signal mask of the child; this process blocks SIGCHLD
 *
 * Return: 0 or -errno.
 */
int timed_process_init(struct timed_process *process, sigset_t *unblocked);

/** timed_process_reap() - reap the child if it has ended; its pipes may stay open for a moment */
void timed_process_reap(struct timed_process *process, pid_t pid);

/** timed_process_is_late() - test whether the child must be killed */
bool timed_process_is_late(const struct timed_process *process);

/**
 * timed_process_is_over() - test whether the child has ended and no more output is awaited
 * @process: the child
 * @is_read: whether one of its pipes is open
 */
bool timed_process_is_over(const struct timed_process *process, bool is_read);

/** timed_process_wait_ms() - get the time to wait for its pipes: until the deadline, at most @most */
int timed_process_wait_ms(const struct timed_process *process, int most);

/**
 * timed_process_record() - add the end of the child to the open record: `code`, `signal`,
 * `timed_out`, `usec`
 */
void timed_process_record(const struct timed_process *process);

#endif
