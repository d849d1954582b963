/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUN_TIME_UNIT_H
#define RUN_TIME_UNIT_H

#include <linux/types.h>

/*
 * What the run time of a program is compared with: a program of our own in the same
 * guest, measured by the same clock of the kernel. So an emulated guest, a slow machine and
 * a kernel that interprets make a program slower and its comparison no worse.
 */
struct run_time_unit {
	/* simple instructions of it: additions, and loads and stores of the stack */
	__u32 insns;
	/* what 1,000 runs of it take; of a program that only returns the same */
	__u64 nsec;
	__u64 empty_nsec;
};

/**
 * run_time_unit_measure() - how fast this guest runs simple instructions now
 * @unit: filled
 *
 * The kernel has to count runs (runs.h). Takes about a millisecond, some with emulation.
 *
 * Return: 0 or -errno.
 */
int run_time_unit_measure(struct run_time_unit *unit);

#endif
