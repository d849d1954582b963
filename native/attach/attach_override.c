// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "attach/attach_override.h"
#include "attach/attach_prepare.h"
#include "attach/target_programs.h"
#include "kernel/attach_types.h"

/* Length of the longest list below, with its end. */
#define KIND_TYPES_MAX 9

/*
 * The kinds that a plan can specify, the program types that support each, the most likely one
 * first, and the attach type that a program must be loaded for.
 */
static const struct kind {
	const char *name;
	int prog_types[KIND_TYPES_MAX];
	/* 0: as the section specifies, or none */
	int attach_type;
} kinds[] = {
	{ "tracepoint", { BPF_PROG_TYPE_TRACEPOINT }, 0 },
	{ "raw_tracepoint", { BPF_PROG_TYPE_RAW_TRACEPOINT, BPF_PROG_TYPE_RAW_TRACEPOINT_WRITABLE,
			      BPF_PROG_TYPE_TRACING }, BPF_TRACE_RAW_TP },
	{ "kprobe", { BPF_PROG_TYPE_KPROBE }, 0 },
	{ "kretprobe", { BPF_PROG_TYPE_KPROBE }, 0 },
	{ "uprobe", { BPF_PROG_TYPE_KPROBE }, 0 },
	{ "uretprobe", { BPF_PROG_TYPE_KPROBE }, 0 },
	{ "usdt", { BPF_PROG_TYPE_KPROBE }, 0 },
	{ "fentry", { BPF_PROG_TYPE_TRACING }, BPF_TRACE_FENTRY },
	{ "fexit", { BPF_PROG_TYPE_TRACING }, BPF_TRACE_FEXIT },
	{ "lsm", { BPF_PROG_TYPE_LSM }, BPF_LSM_MAC },
	{ "perf_event", { BPF_PROG_TYPE_PERF_EVENT }, 0 },
	{ "xdp", { BPF_PROG_TYPE_XDP }, 0 },
	{ "tc", { BPF_PROG_TYPE_SCHED_CLS, BPF_PROG_TYPE_SCHED_ACT }, 0 },
	{ "tcx", { BPF_PROG_TYPE_SCHED_CLS }, 0 },
	{ "cgroup", { BPF_PROG_TYPE_CGROUP_SKB, BPF_PROG_TYPE_CGROUP_SOCK,
		      BPF_PROG_TYPE_CGROUP_SOCK_ADDR, BPF_PROG_TYPE_CGROUP_SOCKOPT,
		      BPF_PROG_TYPE_CGROUP_SYSCTL, BPF_PROG_TYPE_CGROUP_DEVICE,
		      BPF_PROG_TYPE_SOCK_OPS, BPF_PROG_TYPE_LSM }, 0 },
	{ "socket", { BPF_PROG_TYPE_SOCKET_FILTER, BPF_PROG_TYPE_SK_REUSEPORT }, 0 },
	{ "sockmap", { BPF_PROG_TYPE_SK_SKB, BPF_PROG_TYPE_SK_MSG }, 0 },
	{ "netns", { BPF_PROG_TYPE_SK_LOOKUP, BPF_PROG_TYPE_FLOW_DISSECTOR,
		     PROG_TYPE_NETFILTER }, 0 },
	{ "iter", { BPF_PROG_TYPE_TRACING }, BPF_TRACE_ITER },
	{ "freplace", { BPF_PROG_TYPE_EXT }, 0 },
};

/* Targets that could not be set before the load, and the reason. */
static struct unprepared {
	const struct plan_case *c;
	const char *program;
	int err;
	/* the reason if the target is a program of another object, else NULL */
	const char *problem;
} *unprepared;

static size_t unprepared_cnt;

static const struct kind *kind_find(const char *name)
{
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
		if (!strcmp(kinds[i].name, name))
			return &kinds[i];
	return NULL;
}

static bool kind_takes(const struct kind *kind, int prog_type)
{
	for (int i = 0; kind->prog_types[i]; i++)
		if (kind->prog_types[i] == prog_type)
			return true;
	return false;
}

/*
 * The program is loaded for an attach type that has no kind in the plan, but is attached in the
 * same way.
 */
static bool is_relative(const struct kind *kind, int attach_type)
{
	if (kind->attach_type == BPF_LSM_MAC)
		return attach_type == BPF_LSM_CGROUP;
	return kind->attach_type == BPF_TRACE_FENTRY &&
	       (attach_type == BPF_MODIFY_RETURN || attach_type == ATTACH_FSESSION);
}

struct attach_override override_of(const struct plan_case *c, const struct bpf_program *prog)
{
	for (size_t i = 0; i < c->override_cnt; i++)
		if (!strcmp(c->overrides[i].program, bpf_program__name(prog)))
			return c->overrides[i];
	return (struct attach_override){ 0 };
}

static bool is_traced(int prog_type)
{
	return prog_type == BPF_PROG_TYPE_TRACING || prog_type == BPF_PROG_TYPE_LSM;
}

/*
 * Returns the target that the program is bound to when it is loaded, if the plan names it. NULL:
 * libbpf takes it from the section, except for a section that is newer than libbpf.
 */
static const char *target_name(const struct attach_override *override,
			       const struct bpf_program *prog)
{
	if (!is_traced(bpf_program__type(prog)))
		return NULL;
	if (override->symbol || override->name)
		return override->symbol ? override->symbol : override->name;
	return attach_type_of(prog) == ATTACH_FSESSION ? section_target(prog) : NULL;
}

static const struct unprepared *unprepared_find(const struct plan_case *c,
						const struct bpf_program *prog)
{
	for (size_t i = 0; i < unprepared_cnt; i++)
		if (unprepared[i].c == c && !strcmp(unprepared[i].program, bpf_program__name(prog)))
			return &unprepared[i];
	return NULL;
}

const char *target_problem(const struct plan_case *c, const struct bpf_program *prog)
{
	const struct unprepared *found = unprepared_find(c, prog);

	return found ? found->problem : NULL;
}

static const char *type_name(int prog_type)
{
	const char *name = libbpf_bpf_prog_type_str(prog_type);

	return name ? name : "unknown";
}

int override_check(struct attachment *a)
{
	const struct unprepared *without = unprepared_find(a->c, a->prog);
	int type = bpf_program__type(a->prog);
	const struct kind *kind;

	if (without) {
		const char *target = target_name(&a->override, a->prog);
		int err = without->err;

		attachment_target(a, "%s %s", attach_type_name(attach_type_of(a->prog)), target);
		return attachment_problem(a, err, "the kernel's BTF has no %s to attach to: %s",
					  target, strerror(-err));
	}
	if (!a->override.kind)
		return 0;
	kind = kind_find(a->override.kind);
	attachment_target(a, "%s", a->override.kind);
	if (!kind)
		return attachment_problem(a, -EINVAL, "attach kind %s is unknown",
					  a->override.kind);
	if (!kind_takes(kind, type) ||
	    (!strcmp(kind->name, "cgroup") && type == BPF_PROG_TYPE_LSM &&
	     attach_type_of(a->prog) != BPF_LSM_CGROUP))
		return attachment_problem(a, -EINVAL, "attach kind %s does not fit a %s program",
					  kind->name, type_name(type));
	return 0;
}

/* Sets the type of a program if libbpf does not know its section. */
static void type_set(const struct kind *kind, struct bpf_program *prog)
{
	int attach_type = bpf_program__expected_attach_type(prog), prog_type;
	enum bpf_attach_type section_attach_type;
	enum bpf_prog_type section_type;

	/* Any program can replace a function: XDP programs become extensions of a dispatcher. */
	if (kind && kind->prog_types[0] == BPF_PROG_TYPE_EXT) {
		bpf_program__set_type(prog, BPF_PROG_TYPE_EXT);
		bpf_program__set_expected_attach_type(prog, 0);
		return;
	}
	if (kind && bpf_program__type(prog) == BPF_PROG_TYPE_UNSPEC)
		bpf_program__set_type(prog, kind->prog_types[0]);
	prog_type = bpf_program__type(prog);

	if (kind && kind->attach_type && kind_takes(kind, prog_type) &&
	    is_traced(prog_type) && !is_relative(kind, attach_type))
		bpf_program__set_expected_attach_type(prog, kind->attach_type);
	else if (!attach_type && attach_type_of(prog) &&
		 libbpf_prog_type_by_name(bpf_program__section_name(prog), &section_type,
					  &section_attach_type))
		bpf_program__set_expected_attach_type(prog, attach_type_of(prog));
}

/* @problem: NULL: override_check() writes the message. */
static int note_unprepared(const struct plan_case *c, const struct bpf_program *prog, int err,
			   const char *problem)
{
	struct unprepared *grown, entry = { .c = c, .err = err };

	/* The target is the same in each object of the case. */
	if (unprepared_find(c, prog))
		return 0;
	entry.program = strdup(bpf_program__name(prog));
	entry.problem = problem ? strdup(problem) : NULL;
	grown = realloc(unprepared, (unprepared_cnt + 1) * sizeof(*grown));
	if (grown)
		unprepared = grown;
	if (!grown || !entry.program || (problem && !entry.problem)) {
		free((char *)entry.program);
		free((char *)entry.problem);
		return -ENOMEM;
	}
	grown[unprepared_cnt++] = entry;
	return 0;
}

static int target_set(const struct plan_case *c, struct bpf_program *prog, const char *target)
{
	int err = bpf_program__set_attach_target(prog, 0, target);

	return err ? note_unprepared(c, prog, err, NULL) : 0;
}

/*
 * Returns the function to attach to: that of the plan, that of the section, or the main function of
 * the program.
 */
static const char *function_of(const struct attach_override *override, const struct bpf_program *prog)
{
	const char *function = override->symbol ? override->symbol : section_target(prog);

	return function ? function : override->target;
}

static int target_program_set(const struct plan_case *c, struct bpf_program *prog,
			      const struct attach_override *override)
{
	const char *function = function_of(override, prog), *problem;
	char text[512];
	int fd, err;

	fd = target_program_fd(override, &problem);
	err = fd < 0 ? fd : bpf_program__set_attach_target(prog, fd, function);
	if (!err)
		return 0;
	if (fd >= 0) {
		snprintf(text, sizeof(text), "program %s of artifact %s has no function %s to attach to",
			 override->target, override->artifact, function);
		problem = text;
	}
	/* The program must not load: the kernel may have a function with this name. */
	bpf_program__set_type(prog, BPF_PROG_TYPE_UNSPEC);
	return note_unprepared(c, prog, err, problem);
}

int attach_prepare(const struct plan_case *c, struct bpf_object *obj)
{
	struct bpf_program *prog;
	int err = 0;

	bpf_object__for_each_program(prog, obj) {
		const struct attach_override override = override_of(c, prog);
		const char *target;

		type_set(override.kind ? kind_find(override.kind) : NULL, prog);
		target = override.artifact ? NULL : target_name(&override, prog);
		if (!err && override.artifact)
			err = target_program_set(c, prog, &override);
		else if (!err && target)
			err = target_set(c, prog, target);
	}
	return err;
}
