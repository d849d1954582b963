// SPDX-License-Identifier: Apache-2.0
#include <limits.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "base/insn.h"
#include "kernel/kernel_log.h"

/* BPF_LOG_STATS of include/linux/bpf_verifier.h */
#define LOG_STATS 4

/*
 * The limits of past and current kernels (kernel/bpf/verifier.c, bpf_check()). The kernel only
 * touches the part of the buffer that it writes, so the larger limit can be tested without
 * allocating the buffer.
 */
#define SIZE_SMALL (UINT_MAX >> 8)
#define SIZE_LARGE (UINT_MAX >> 2)

/* Safe defaults until the kernel was asked: all but old kernels have BPF_LOG_STATS. */
static struct kernel_log known = { .stats = true, .size_max = SIZE_SMALL };

bool kernel_log_accepts(__u32 level, char *log, __u32 size)
{
	static const struct bpf_insn insns[] = { MOV_IMM(0, 0), EXIT() };
	union bpf_attr attr = { 0 };
	int fd;

	attr.prog_type = BPF_PROG_TYPE_SOCKET_FILTER;
	attr.insns = (unsigned long)insns;
	attr.insn_cnt = sizeof(insns) / sizeof(insns[0]);
	attr.license = (unsigned long)"GPL";
	attr.log_level = level;
	attr.log_buf = (unsigned long)log;
	attr.log_size = size;
	fd = syscall(SYS_bpf, BPF_PROG_LOAD, &attr, sizeof(attr));
	if (fd >= 0)
		close(fd);
	return fd >= 0;
}

void kernel_log_init(void)
{
	static char log[4096];

	if (!kernel_log_accepts(LOG_STATS, log, sizeof(log)))
		return;
	/* If the kernel takes this level for the full log, the log contains the steps. */
	known.stats = !strstr(log, "0: (");
	if (kernel_log_accepts(LOG_STATS, log, SIZE_LARGE))
		known.size_max = SIZE_LARGE;
}

const struct kernel_log *kernel_log(void)
{
	return &known;
}
