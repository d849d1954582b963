/* SPDX-License-Identifier: Apache-2.0 */
#ifndef KERNEL_HELPER_H
#define KERNEL_HELPER_H

#include <bpf/libbpf.h>

enum helper_answer {
	HELPER_EXISTS,
	HELPER_MISSING,
	/* the kernel takes no programs of this kind at all */
	HELPER_UNANSWERED,
};

/**
 * kernel_helper_ask() - whether the kernel has a helper for programs like this one
 * @prog: the program: its type, its attach type and whether it may sleep count
 * @helper: number of the helper (enum bpf_func_id)
 *
 * Found out by loading a program of our own that calls it. libbpf's own probe
 * does not answer for tracing, LSM, extension and struct_ops programs, and
 * before 1.6 it does not know what kernels from 6.13 reply.
 */
enum helper_answer kernel_helper_ask(const struct bpf_program *prog, __u32 helper);

/**
 * kernel_helper_answer() - what the load of a program says that begins with the call of a helper
 * @fd: its descriptor or -errno
 * @log: what the verifier wrote, at BPF_LOG_LEVEL1
 */
enum helper_answer kernel_helper_answer(int fd, const char *log);

#endif
