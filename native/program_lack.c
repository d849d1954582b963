// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <stdbool.h>
#include <unistd.h>

#include "ability.h"
#include "attach_types.h"
#include "probe_kinds.h"
#include "program_lack.h"
#include "trial.h"

/* Return: 0 when the verifier saw it, else the errno of the refusal before it. */
static int refusal(__u32 type, __u32 attach_type, __u32 flags)
{
	int fd = trial_load(&(struct trial){ .type = type, .attach_type = attach_type, .flags = flags });

	if (fd >= 0)
		close(fd);
	/* These say that the kernel cannot, or may not, and nothing of what it knows. */
	if (fd >= 0 || trial_log()[0] || fd == -ENOMEM || fd == -EPERM || fd == -EACCES)
		return 0;
	return -fd;
}

/* An attach type that programs of a type can have from the beginning on; 0 where they need none. */
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

/* Of types that are verified with their target only the kernel's BTF tells which attach types it knows. */
static int attach_type_refusal(__u32 type, __u32 attach_type)
{
	int err = refusal(type, attach_type, 0);

	return !err && !kernel_knows_attach_type(attach_type) ? EINVAL : err;
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
	*err = attach_type ? attach_type_refusal(type, attach_type) : 0;
	if (*err)
		return ability_lacking(ABILITY_ATTACH_TYPES) ? "expected_attach_type" : "attach_type";
	if (bpf_program__flags(prog) & BPF_F_SLEEPABLE)
		*err = refusal(type, attach_type, BPF_F_SLEEPABLE);
	return *err ? "sleepable" : NULL;
}
