/* SPDX-License-Identifier: Apache-2.0 */
#ifndef KERNEL_LOG_H
#define KERNEL_LOG_H

#include <linux/types.h>
#include <stdbool.h>

/* What this kernel's verifier can write of its work, found out by loading a program of two instructions. */
struct kernel_log {
	/*
	 * It knows BPF_LOG_STATS. Kernels before 5.2 take that level for
	 * "everything": a verdict at this level costs several times the verdict
	 * without a log, and a log that overflows fails even a good program.
	 */
	bool stats;
	/* the largest buffer it takes, in bytes */
	__u32 size_max;
};

/** kernel_log_init() - ask the kernel, once a boot; children inherit the answer */
void kernel_log_init(void);

/** kernel_log() - the answer */
const struct kernel_log *kernel_log(void);

#endif
