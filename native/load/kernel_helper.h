/* SPDX-License-Identifier: Apache-2.0 */
#ifndef KERNEL_HELPER_H
#define KERNEL_HELPER_H

#include <bpf/libbpf.h>

enum helper_answer {
	HELPER_EXISTS,
	HELPER_MISSING,
	/* the kernel does not support programs of this kind */
	HELPER_UNANSWERED,
};

/**
 * kernel_helper_ask() - test whether the kernel has a helper for programs like this one
 * @prog: the program, of which the type, the attach type and the sleepable flag are used
 * @helper: number of the helper (enum bpf_func_id)
 *
 * Loads a small program that calls the helper. libbpf's own probe does not support tracing, LSM,
 * extension and struct_ops programs, and before 1.6 it does not know the reply of kernels since
 * 6.13.
 */
enum helper_answer kernel_helper_ask(const struct bpf_program *prog, __u32 helper);

/**
 * kernel_helper_answer() - interpret the load of a program that begins with the call of a helper
 * @fd: -errno; any other number if it was loaded
 * @log: the verifier log at BPF_LOG_LEVEL1
 */
enum helper_answer kernel_helper_answer(int fd, const char *log);

#endif
