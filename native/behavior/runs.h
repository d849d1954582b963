/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNS_H
#define RUNS_H

#include <bpf/libbpf.h>

#include "plan/plan.h"

/* The run counter of a program at the beginning of a test. */
struct run_counter {
	int program_fd;
	__u64 before;
	/* why it cannot be read: a positive errno and one line */
	int err;
	const char *message;
};

/* The kernel's run counters during a test. */
struct runs {
	/* keeps them enabled; -1 if they are enabled in another way, or not at all */
	int stats_fd;
	/* one for each expectation of the test; those of other kinds are unused */
	struct run_counter *counters;
};

/**
 * runs_start() - enable the run counters and read them
 * @test: the test; nothing is enabled if it expects no runs
 * @obj: the loaded object of its case
 * @runs: filled; release it with runs_stop()
 *
 * Return: 0 or -ENOMEM. A program that is not counted is not an error: its counter gives the
 * reason.
 */
int runs_start(const struct plan_test *test, struct bpf_object *obj, struct runs *runs);

/**
 * runs_since() - get how often a program ran since runs_start()
 * @runs: the counters
 * @index: number of the expectation
 */
__u64 runs_since(const struct runs *runs, size_t index);

/** runs_stop() - disable the counters */
void runs_stop(struct runs *runs);

/**
 * run_stats_enable() - make the kernel count the runs of all programs
 * @fd: set to a file descriptor that keeps it counting until it is closed; -1 if a permanent
 *	setting was written
 *
 * Return: 0 or -errno.
 */
int run_stats_enable(int *fd);

/* The kernel's statistics of a program. */
struct run_stats {
	__u64 cnt;
	/* nanoseconds of all runs, including the time to read the clock twice */
	__u64 nsec;
};

/**
 * run_stats_read() - read how often and how long a program ran since counting was enabled. Return:
 * 0 or -errno; -EOPNOTSUPP before Linux 5.1.
 */
int run_stats_read(int fd, struct run_stats *stats);

#endif
