/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUN_TIME_UNIT_H
#define RUN_TIME_UNIT_H

#include <linux/types.h>

/*
 * The unit for run times: a small program in the same guest, measured with the same clock of the
 * kernel. An emulated guest, a slow machine or an interpreting kernel slows down both, so the
 * comparison stays the same.
 */
struct run_time_unit {
	/* number of its simple instructions: additions, and loads and stores of the stack */
	__u32 insns;
	/* nanoseconds of 1,000 runs of it, and of a program that only returns */
	__u64 nsec;
	__u64 empty_nsec;
};

/**
 * run_time_unit_measure() - measure how fast this guest runs simple instructions now
 * @unit: filled
 *
 * The kernel must count runs (runs.h). Takes about a millisecond, a few with emulation.
 *
 * Return: 0 or -errno.
 */
int run_time_unit_measure(struct run_time_unit *unit);

#endif
