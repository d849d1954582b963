// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include <errno.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>

#include "absent/absent_kernel.h"

static const struct absent_kernel *absent;

/*
 * Also refuses bpf(2) calls that libbpf makes without its wrappers, and probes. libbpf treats
 * ENOENT as "not found" for BTF of modules and for pinned maps.
 */
static int refuse_bpf(void)
{
	struct sock_filter filter[] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_bpf, 1, 0),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_perf_event_open, 0, 1),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ENOENT),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
	};
	const struct sock_fprog program = { sizeof(filter) / sizeof(*filter), filter };

	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) || prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program))
		return -errno;
	return 0;
}

/* Each program and each map needs a file descriptor. */
static void lift_files_limit(void)
{
	struct rlimit limit;

	if (getrlimit(RLIMIT_NOFILE, &limit))
		return;
	limit.rlim_cur = limit.rlim_max;
	setrlimit(RLIMIT_NOFILE, &limit);
}

int absent_kernel_set(const struct absent_kernel *kernel)
{
	absent = kernel;
	lift_files_limit();
	return refuse_bpf();
}

const struct absent_kernel *absent_kernel(void)
{
	return absent;
}

const char *kernel_file(const char *path, char *place)
{
	if (!absent)
		return path;
	snprintf(place, KERNEL_FILE_MAX, "%s%s", absent->root, path);
	return place;
}

int absent_file_new(void)
{
	return memfd_create("bpfcompat-absent", MFD_CLOEXEC);
}
