// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <stdbool.h>

#include "attach/attachment.h"
#include "kernel/ability.h"
#include "kernel/attach_types.h"
#include "kernel/probe_kinds.h"
#include "kernel/trial.h"
#include "load/program_lack.h"

/* Return: 0 if the verifier saw the program, else the errno of an earlier refusal. */
static int refusal(__u32 type, __u32 attach_type, __u32 flags)
{
	int err = trial_try(&(struct trial){ .type = type, .attach_type = attach_type, .flags = flags });

	/* These errors do not show what the kernel supports. */
	if (!err || trial_log()[0] || err == -ENOMEM || err == -EPERM || err == -EACCES)
		return 0;
	return -err;
}

/* Returns the first attach type of a program type, 0 if it needs none. */
static __u32 first_attach_type(__u32 type)
{
	for (const struct program_kind *kind = program_kinds; kind->name; kind++)
		if (kind->type == type)
			return kind->attach_type;
	return 0;
}

static int type_refusal(__u32 type)
{
	__u32 attach_type = first_attach_type(type);
	int err = refusal(type, attach_type, 0);

	return err && attach_type ? refusal(type, 0, 0) : err;
}

/*
 * For types that are verified with their target, only the kernel's BTF shows which attach types it
 * supports.
 */
static bool is_verified_with_target(__u32 type)
{
	return type == BPF_PROG_TYPE_TRACING || type == BPF_PROG_TYPE_LSM;
}

static int attach_type_refusal(__u32 type, __u32 attach_type)
{
	int err = refusal(type, attach_type, 0);

	return !err && is_verified_with_target(type) && !kernel_knows_attach_type(attach_type) ? EINVAL : err;
}

/*
 * For these, the attach type only repeats the type: libbpf leaves it out for old kernels
 * (SEC_ATTACHABLE_OPT).
 */
static bool is_left_to_type(__u32 type, __u32 attach_type)
{
	switch (type) {
	case BPF_PROG_TYPE_XDP:
		return attach_type == BPF_XDP;
	case BPF_PROG_TYPE_CGROUP_SKB:
	case BPF_PROG_TYPE_CGROUP_DEVICE:
	case BPF_PROG_TYPE_SOCK_OPS:
	case BPF_PROG_TYPE_SK_SKB:
	case BPF_PROG_TYPE_SK_MSG:
	case BPF_PROG_TYPE_LIRC_MODE2:
	case BPF_PROG_TYPE_FLOW_DISSECTOR:
		return true;
	default:
		return false;
	}
}

const char *program_lack(const struct bpf_program *prog, int *err)
{
	__u32 type = bpf_program__type(prog);
	__u32 attach_type = bpf_program__expected_attach_type(prog);

	if (!type)
		return NULL;
	*err = type_refusal(type);
	if (*err)
		return "program_type";
	if (is_left_to_type(type, attach_type))
		attach_type = 0;
	*err = attach_type ? attach_type_refusal(type, attach_type) : 0;
	if (*err)
		return ability_lacking(ABILITY_ATTACH_TYPES) ? "expected_attach_type" : "attach_type";
	if (program_may_sleep(prog))
		*err = refusal(type, attach_type, BPF_F_SLEEPABLE);
	return *err ? "sleepable" : NULL;
}
