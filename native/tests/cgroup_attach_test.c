// SPDX-License-Identifier: Apache-2.0
/* Attaching programs to cgroups on kernels that know fewer flags. */
#include <bpf/bpf.h>
#include <errno.h>

#include "kernel/cgroup_attach.h"
#include "check.h"

static unsigned int known, tried;
static int refusal;

/* A kernel that knows only some flags: kernel/bpf/syscall.c, bpf_prog_attach(). */
int bpf_prog_attach(int prog, int cgroup, enum bpf_attach_type type, unsigned int flags)
{
	(void)prog;
	(void)cgroup;
	(void)type;
	tried = flags;
	return flags & ~known ? -EINVAL : refusal;
}

static int attach_where(unsigned int flags, int err)
{
	known = flags;
	refusal = err;
	return cgroup_attach(3, 4, BPF_CGROUP_INET_EGRESS);
}

int main(void)
{
	check_number(attach_where(BPF_F_ALLOW_MULTI | BPF_F_ALLOW_OVERRIDE, 0), 0);
	check_number(tried, BPF_F_ALLOW_MULTI);
	/* 4.14 */
	check_number(attach_where(BPF_F_ALLOW_OVERRIDE, 0), 0);
	check_number(tried, BPF_F_ALLOW_OVERRIDE);
	/* 4.10 */
	check_number(attach_where(0, 0), 0);
	check_number(tried, 0);
	/* Another error is about the program, not about the flag. */
	check_number(attach_where(BPF_F_ALLOW_MULTI, -EPERM), -EPERM);
	check_number(tried, BPF_F_ALLOW_MULTI);
	check_number(attach_where(0, -EINVAL), -EINVAL);
	return check_result();
}
