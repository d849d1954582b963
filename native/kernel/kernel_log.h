/* SPDX-License-Identifier: Apache-2.0 */
#ifndef KERNEL_LOG_H
#define KERNEL_LOG_H

#include <linux/types.h>
#include <stdbool.h>

/*
 * What the verifier of this kernel can write to its log, tested with a program of two instructions.
 */
struct kernel_log {
	/*
	 * The kernel has BPF_LOG_STATS. Kernels before 5.2 write the full log at this level: it
	 * takes several times as long as a load without a log, and a log that overflows fails even
	 * a valid program.
	 */
	bool stats;
	/* size of the largest log buffer that the kernel accepts, in bytes */
	__u32 size_max;
};

/** kernel_log_init() - test the kernel, once a boot; children inherit the result */
void kernel_log_init(void);

/**
 * kernel_log_accepts() - load a minimal program with a log
 * @level: BPF_LOG_* of include/linux/bpf_verifier.h
 * @log: filled; the log of the program is short
 * @size: size that is passed to the kernel, in bytes; may be larger than that of @log
 *
 * Return: whether the kernel accepts it.
 */
bool kernel_log_accepts(__u32 level, char *log, __u32 size);

/** kernel_log() - get the result */
const struct kernel_log *kernel_log(void);

#endif
