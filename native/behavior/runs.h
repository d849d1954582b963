/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNS_H
#define RUNS_H

#include <bpf/libbpf.h>

#include "plan/plan.h"

/* Where the run counter of a program stood when the test began. */
struct run_counter {
	int program_fd;
	__u64 before;
	/* why it cannot be read: a positive errno and one line */
	int err;
	const char *message;
};

/* The kernel's run counters during a test. */
struct runs {
	/* holds them switched on; -1 when that is done otherwise, or not at all */
	int stats_fd;
	/* one for each expectation of the test, those of other kinds unused */
	struct run_counter *counters;
};

/**
 * runs_start() - switch the run counters on and read them
 * @test: the test; nothing is switched on when it expects no runs
 * @obj: the object of its case, loaded
 * @runs: filled, to be released with runs_stop()
 *
 * Return: 0 or -ENOMEM. A program that is not counted is no error: its counter says why.
 */
int runs_start(const struct plan_test *test, struct bpf_object *obj, struct runs *runs);

/**
 * runs_since() - how often a program ran since runs_start()
 * @runs: the counters
 * @index: number of the expectation
 */
__u64 runs_since(const struct runs *runs, size_t index);

/** runs_stop() - switch the counters off */
void runs_stop(struct runs *runs);

/**
 * run_stats_enable() - have the kernel count the runs of all programs
 * @fd: set to what keeps it counting until it is closed; -1 where a switch without an end did it
 *
 * Return: 0 or -errno.
 */
int run_stats_enable(int *fd);

/* What the kernel has counted of a program. */
struct run_stats {
	__u64 cnt;
	/* of all these runs together; what it takes to read the clock twice is in it */
	__u64 nsec;
};

/** run_stats_read() - how often a program ran while that was counted, and how long. Return: 0 or -errno; -EOPNOTSUPP before Linux 5.1. */
int run_stats_read(int fd, struct run_stats *stats);

#endif
