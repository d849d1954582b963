// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "attach/attach.h"
#include "attach/attach_override.h"
#include "attach/attach_ways.h"
#include "attach/kernel_target.h"
#include "attach/test_cgroup.h"
#include "kernel/attach_types.h"
#include "log/marker.h"
#include "log/message.h"
#include "log/record.h"

/* The kernel's internal errno for "not supported", for which the C library has no text. */
#define ENOTSUPP 524

/* A program of this type is run by bpf(2), or by a device that no guest has. */
static int attach_nowhere(struct attachment *a)
{
	a->unsupported = true;
	return attachment_problem(a, -EOPNOTSUPP,
				  bpf_program__type(a->prog) == BPF_PROG_TYPE_SYSCALL ?
				  "a syscall program is run and not attached" :
				  "the guest has nothing to attach a program of this type to");
}

static attach_way_fn way_of(const struct bpf_program *prog)
{
	switch ((int)bpf_program__type(prog)) {
	case BPF_PROG_TYPE_SOCKET_FILTER:
		return attach_socket_filter;
	case BPF_PROG_TYPE_KPROBE:
		return attach_probe;
	case BPF_PROG_TYPE_SCHED_CLS:
		return attach_classifier;
	case BPF_PROG_TYPE_SCHED_ACT:
		return attach_action;
	case BPF_PROG_TYPE_TRACEPOINT:
		return attach_tracepoint;
	case BPF_PROG_TYPE_RAW_TRACEPOINT:
	case BPF_PROG_TYPE_RAW_TRACEPOINT_WRITABLE:
		return attach_raw_tracepoint;
	case BPF_PROG_TYPE_XDP:
		return attach_xdp;
	case BPF_PROG_TYPE_PERF_EVENT:
		return attach_perf_event;
	case BPF_PROG_TYPE_CGROUP_SKB:
	case BPF_PROG_TYPE_CGROUP_SOCK:
	case BPF_PROG_TYPE_CGROUP_SOCK_ADDR:
	case BPF_PROG_TYPE_CGROUP_SOCKOPT:
	case BPF_PROG_TYPE_CGROUP_SYSCTL:
	case BPF_PROG_TYPE_CGROUP_DEVICE:
	case BPF_PROG_TYPE_SOCK_OPS:
		return attach_cgroup;
	case BPF_PROG_TYPE_LWT_IN:
	case BPF_PROG_TYPE_LWT_OUT:
	case BPF_PROG_TYPE_LWT_XMIT:
	case BPF_PROG_TYPE_LWT_SEG6LOCAL:
		return attach_route;
	case BPF_PROG_TYPE_SK_SKB:
	case BPF_PROG_TYPE_SK_MSG:
		return attach_sockmap;
	case BPF_PROG_TYPE_SK_REUSEPORT:
		return attach_reuseport;
	case BPF_PROG_TYPE_FLOW_DISSECTOR:
	case BPF_PROG_TYPE_SK_LOOKUP:
		return attach_netns;
	case PROG_TYPE_NETFILTER:
		return attach_netfilter;
	case BPF_PROG_TYPE_TRACING:
		return bpf_program__expected_attach_type(prog) == BPF_TRACE_ITER ?
		       attach_iter : attach_function;
	case BPF_PROG_TYPE_EXT:
		return attach_function;
	case BPF_PROG_TYPE_LSM:
		return bpf_program__expected_attach_type(prog) == BPF_LSM_CGROUP ?
		       attach_cgroup : attach_lsm;
	case BPF_PROG_TYPE_STRUCT_OPS:
		return attach_struct_ops;
	default:
		return attach_nowhere;
	}
}

/* errnos that kernels return if the place is already used. */
static bool is_taken(int err)
{
	return err == -EBUSY || err == -EEXIST || err == -E2BIG;
}

static bool share_room(const struct attachment *a, const struct attachment *other)
{
	return a->room && other->room ? !strcmp(a->room, other->room) :
	       !strcmp(a->target, other->target);
}

/* Detaches the object's oldest program at the place of @a. Return: whether there was one. */
static bool make_room(const struct attachment *a)
{
	for (int i = 0; i < a->index; i++) {
		struct attachment *earlier = &a->earlier[i];

		if (!attachment_is_held(earlier) || !share_room(earlier, a))
			continue;
		marker_write(a->c->artifact, bpf_program__name(earlier->prog), "detach");
		attachment_release(earlier);
		return true;
	}
	return false;
}

static int attach_once(struct attachment *a)
{
	int err;

	message_step();
	a->problem[0] = '\0';
	marker_write(a->c->artifact, bpf_program__name(a->prog), "attach");
	err = way_of(a->prog)(a);
	if (err)
		attachment_release(a);
	return err;
}

static int attach_program(struct attachment *a)
{
	int err = override_check(a);

	if (err)
		return err;
	err = attach_once(a);
	if (is_taken(err) && make_room(a))
		err = attach_once(a);
	return err;
}

/*
 * Uses the best available message: that of this program, the attach types in the kernel's BTF,
 * libbpf's message, the text of the errno.
 */
static void explain(struct attachment *a)
{
	int type = a->attach_type ? a->attach_type : attach_type_of(a->prog);

	if (a->problem[0])
		return;
	if (a->err == -EINVAL && type && !kernel_knows_attach_type(type))
		attachment_problem(a, a->err, "the kernel has no attach type %s",
				   attach_type_name(type));
	else if (a->err == -ENOTSUPP && !message_was_given())
		attachment_problem(a, a->err, "Operation not supported by the kernel (ENOTSUPP)");
	else
		attachment_problem(a, a->err, "%s", message_of_step(a->err));
}

static void report(const struct attachment *a, const char *status)
{
	record_begin("attach");
	record_number("case", a->c->id);
	record_string("program", bpf_program__name(a->prog));
	record_string("status", status);
	record_number("errno", -a->err);
	record_string("message", a->problem);
	record_string("target", a->target);
	record_end();
}

static void attach_and_report(struct attachment *a)
{
	if (a->override.kind && !strcmp(a->override.kind, "none")) {
		report(a, "declined");
		return;
	}
	message_step();
	a->err = attach_program(a);
	if (a->err) {
		explain(a);
		kernel_target_note(a->c, a->prog);
	}
	report(a, !a->err ? "attached" : a->unsupported ? "unsupported" : "failed");
}

static size_t program_count(struct bpf_object *obj)
{
	struct bpf_program *prog;
	size_t cnt = 0;

	bpf_object__for_each_program(prog, obj)
		cnt++;
	return cnt;
}

int attach_programs(const struct plan_case *c, struct bpf_object *obj,
		    struct attachments *attachments)
{
	struct bpf_program *prog;

	attachments->items = calloc(program_count(obj) + 1, sizeof(*attachments->items));
	if (!attachments->items)
		return -ENOMEM;

	bpf_object__for_each_program(prog, obj) {
		struct attachment *a = &attachments->items[attachments->cnt];

		a->c = c;
		a->obj = obj;
		a->prog = prog;
		a->index = attachments->cnt++;
		a->earlier = attachments->items;
		a->override = override_of(c, prog);
		if (bpf_program__fd(prog) >= 0)
			attach_and_report(a);
	}
	return 0;
}

void attachments_detach(struct attachments *attachments)
{
	/* Detaches in reverse order: a program may depend on an earlier attachment. */
	for (size_t i = attachments->cnt; i-- > 0;) {
		struct attachment *a = &attachments->items[i];

		if (!attachment_is_held(a))
			continue;
		marker_write(a->c->artifact, bpf_program__name(a->prog), "detach");
		attachment_release(a);
	}
	cgroups_remove();
	free(attachments->items);
	*attachments = (struct attachments){ 0 };
}
