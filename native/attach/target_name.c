// SPDX-License-Identifier: Apache-2.0
#include <stdio.h>
#include <string.h>

#include "absent/absent_kernel.h"
#include "attach/attach_override.h"
#include "attach/attachment.h"
#include "attach/target_name.h"
#include "kernel/attach_types.h"
#include "kernel/probe_multi.h"

#if defined(__x86_64__)
#define OWN_ARCH "x86_64"
#elif defined(__aarch64__)
#define OWN_ARCH "arm64"
#elif defined(__s390x__)
#define OWN_ARCH "s390x"
#else
#define OWN_ARCH ""
#endif

/*
 * Returns the prefix of the functions of system calls since Linux 4.17:
 * arch/<arch>/include/asm/syscall_wrapper.h.
 */
static const char *syscall_prefix(void)
{
	static const struct {
		const char *arch, *prefix;
	} all[] = {
		{ "x86_64", "__x64_sys_" },
		{ "arm64", "__arm64_sys_" },
		{ "s390x", "__s390x_sys_" },
	};
	const char *arch = absent_kernel() ? absent_kernel()->arch : OWN_ARCH;

	for (size_t i = 0; i < sizeof(all) / sizeof(*all); i++)
		if (!strcmp(all[i].arch, arch))
			return all[i].prefix;
	return "sys_";
}

static bool name_set(struct target_name *target, const char *kind, const char *prefix,
		     const char *name)
{
	/*
	 * Newer libbpf accepts `module:function` for a function of a module; `+0x10` is an offset
	 * in it.
	 */
	const char *colon = name && strcmp(kind, "tracepoint") ? strchr(name, ':') : NULL;

	if (colon)
		name = colon + 1;
	if (!name || !is_name(name))
		return false;
	target->kind = kind;
	snprintf(target->name, sizeof(target->name), "%s%s", prefix, name);
	target->name[strcspn(target->name, "+")] = '\0';
	return target->name[0];
}

static bool is_of_process(const struct attach_override *override, const struct bpf_program *prog)
{
	const char *section = bpf_program__section_name(prog);

	if (override->kind)
		return override->kind[0] == 'u';
	return override->binary || section[0] == 'u';
}

static bool probe_name(const struct attach_override *override, const struct bpf_program *prog,
		       struct target_name *target)
{
	const char *section = bpf_program__section_name(prog), *name = override->symbol;

	if (is_of_process(override, prog))
		return false;
	if (!name && strstr(section, "syscall/"))
		return name_set(target, "function", syscall_prefix(), section_target(prog));
	return name_set(target, "function", "", name ? name : section_target(prog));
}

static bool tracepoint_name(const struct attach_override *override, const struct bpf_program *prog,
			    struct target_name *target)
{
	if (override->category && override->name) {
		char prefix[TARGET_NAME_MAX];

		snprintf(prefix, sizeof(prefix), "%s/", override->category);
		return name_set(target, "tracepoint", prefix, override->name);
	}
	return name_set(target, "tracepoint", "", section_target(prog));
}

bool target_name_of(const struct plan_case *c, const struct bpf_program *prog,
		    struct target_name *target)
{
	const struct attach_override override = override_of(c, prog);
	const char *name = override.symbol ? override.symbol : override.name;

	/* The target is not a part of the kernel. */
	if (override.artifact)
		return false;
	if (!name)
		name = section_target(prog);
	switch ((int)bpf_program__type(prog)) {
	case BPF_PROG_TYPE_KPROBE:
		return probe_name(&override, prog, target);
	case BPF_PROG_TYPE_TRACEPOINT:
		return tracepoint_name(&override, prog, target);
	case BPF_PROG_TYPE_RAW_TRACEPOINT:
	case BPF_PROG_TYPE_RAW_TRACEPOINT_WRITABLE:
		return name_set(target, "raw_tracepoint", "", name);
	case BPF_PROG_TYPE_LSM:
		return name_set(target, "function", "bpf_lsm_", name);
	case BPF_PROG_TYPE_TRACING:
		break;
	default:
		return false;
	}
	switch ((int)bpf_program__expected_attach_type(prog)) {
	case BPF_TRACE_RAW_TP:
		return name_set(target, "raw_tracepoint", "", name);
	case BPF_TRACE_ITER:
		return name_set(target, "function", "bpf_iter_", name);
	default:
		return name_set(target, "function", "", name);
	}
}
