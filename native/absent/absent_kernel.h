/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ABSENT_KERNEL_H
#define ABSENT_KERNEL_H

#include <stdbool.h>
#include <stddef.h>

/*
 * A kernel that does not run: what its package has of it lies in a folder, where the kernel itself would show it. The machine's own
 * kernel is asked for nothing, and stands in for nothing.
 */
struct absent_kernel {
	/* holds `sys/kernel/btf/vmlinux`, `proc/kallsyms`, `boot/config-<release>`, and `events` (absent_events.h) */
	const char *root;
	/* as uname(2) calls it */
	const char *release;
	/* `x86_64`, `arm64` */
	const char *arch;
	/* KERNEL_VERSION() of it */
	unsigned int version;
};

/**
 * absent_kernel_set() - from now on this kernel is the one that libbpf is answered for
 * @kernel: stays the caller's
 *
 * The system call bpf(2) is refused to this process from here on (seccomp): nothing that is examined reaches a kernel.
 *
 * Return: 0 or -errno.
 */
int absent_kernel_set(const struct absent_kernel *kernel);

/** absent_kernel() - the kernel that was set; NULL where the kernel is the one that runs */
const struct absent_kernel *absent_kernel(void);

/* As long as a path of the kernel's below a folder can be. */
#define KERNEL_FILE_MAX 4096

/**
 * kernel_file() - where a file of the kernel is
 * @path: as a running kernel shows it: `/proc/kallsyms`
 * @place: where it may be written to, of KERNEL_FILE_MAX bytes
 *
 * Return: @path, or the same below the folder of the absent kernel, in @place.
 */
const char *kernel_file(const char *path, char *place);

/** absent_file_new() - a descriptor where a kernel would have given one. Return: it, or -1 with errno. */
int absent_file_new(void);

#endif
