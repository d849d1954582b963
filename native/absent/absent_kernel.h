/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ABSENT_KERNEL_H
#define ABSENT_KERNEL_H

#include <stdbool.h>
#include <stddef.h>

/*
 * A kernel that does not run. A directory contains the files of its package at the paths where the
 * kernel would show them. The kernel of the machine is never asked, and never used in its place.
 */
struct absent_kernel {
	/*
	 * contains `sys/kernel/btf/vmlinux`, `proc/kallsyms`, `boot/config-<release>`, and `events`
	 * (absent_events.h)
	 */
	const char *root;
	/* release as uname(2) returns it */
	const char *release;
	/* `x86_64`, `arm64` */
	const char *arch;
	/* KERNEL_VERSION() of the release */
	unsigned int version;
};

/**
 * absent_kernel_set() - answer libbpf for this kernel from now on
 * @kernel: owned by the caller
 *
 * Refuses the system call bpf(2) to this process (seccomp), so that nothing that is examined
 * reaches a kernel.
 *
 * Return: 0 or -errno.
 */
int absent_kernel_set(const struct absent_kernel *kernel);

/** absent_kernel() - get the absent kernel, or NULL if the running kernel is used */
const struct absent_kernel *absent_kernel(void);

/* Maximum length of the path of a kernel file below a directory. */
#define KERNEL_FILE_MAX 4096

/**
 * kernel_file() - get the path of a kernel file
 * @path: its path on a running kernel, such as `/proc/kallsyms`
 * @place: buffer of KERNEL_FILE_MAX bytes
 *
 * Return: @path, or its path below the directory of the absent kernel, in @place.
 */
const char *kernel_file(const char *path, char *place);

/**
 * absent_file_new() - create a file descriptor in place of one from the kernel. Return: the
 * descriptor, or -1 with errno.
 */
int absent_file_new(void);

#endif
