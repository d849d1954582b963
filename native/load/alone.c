// SPDX-License-Identifier: Apache-2.0
#include "fixup/struct_ops.h"
#include "load/alone.h"
#include "load/load_report.h"
#include "log/message.h"

/* Disables all programs but one. Programs have the same order in every object of a file. */
static void select_program(struct bpf_object *obj, size_t index)
{
	struct bpf_program *prog;
	size_t i = 0;

	bpf_object__for_each_program(prog, obj) {
		bpf_program__set_autoload(prog, i == index);
		if (i++ != index)
			struct_ops_drop(obj, prog);
	}
}

int alone_try(const struct plan_case *c, size_t index, struct programs *programs,
	      struct alone *alone)
{
	struct bpf_program *prog;
	size_t i = 0;
	int err, load_err;

	message_drop();
	err = attempt_open(c, &alone->attempt, programs->choices);
	if (!err)
		err = maps_read(&programs->maps, c, alone->attempt.obj);
	if (err)
		return err;
	select_program(alone->attempt.obj, index);
	maps_select(&programs->maps, alone->attempt.obj);
	bpf_object__for_each_program(prog, alone->attempt.obj)
		if (i++ == index)
			alone->name = bpf_program__name(prog);

	load_err = attempt_load(c, &alone->attempt, alone->name, NULL);
	if (!alone->attempt.watch.submissions)
		return load_err;
	/* Steps after the program's own load, such as filling prog arrays, need all programs. */
	alone->sub = &alone->attempt.watch.submissions[index];
	if (!alone->sub->reached_kernel)
		alone->sub->err = -load_err;
	return 0;
}

const char *alone_reason(const struct alone *alone)
{
	return load_report_reason(&alone->attempt.watch, alone->sub, message_of_step(alone->sub->err));
}

void alone_report(const struct plan_case *c, const struct alone *alone)
{
	const struct watch *watch = &alone->attempt.watch;

	load_report_program(c, PASS_ALONE, alone->name, alone->sub, alone_reason(alone),
			    alone->sub->err ? watch->refused.map : NULL);
	if (alone->sub->err) {
		load_report_log(c, PASS_ALONE, watch);
		message_send(c, PASS_ALONE, alone->name);
	}
}

/* The program is not tried: without the map, the kernel cannot judge it. */
static void report_blocked(const struct plan_case *c, const struct bpf_program *prog,
			   const struct bpf_map *map, int map_err)
{
	const struct submission sub = {
		.program = prog,
		.err = map_err,
		.stats = { -1, -1, -1, -1 },
		.xlated_bytes = -1,
		.jited_bytes = -1,
	};

	load_report_program(c, PASS_ALONE, bpf_program__name(prog), &sub, "", map);
}

static int load_alone(const struct plan_case *c, const struct bpf_object *obj,
		      const struct bpf_program *prog, size_t index, struct programs *programs)
{
	struct alone alone = { 0 };
	const struct bpf_map *blocking;
	int err;

	err = maps_read(&programs->maps, c, obj);
	if (err)
		return err;
	blocking = maps_blocking(&programs->maps, obj, index);
	if (blocking) {
		report_blocked(c, prog, blocking, maps_err(&programs->maps, obj, blocking));
		return 0;
	}
	err = alone_try(c, index, programs, &alone);
	if (!err)
		alone_report(c, &alone);
	attempt_close(&alone.attempt);
	return err;
}

int alone_load_each(const struct plan_case *c, const struct attempt *whole,
		    struct programs *programs)
{
	struct bpf_program *prog;
	size_t i = 0;
	int err = 0;

	bpf_object__for_each_program(prog, whole->obj) {
		const struct submission *in_whole = &whole->watch.submissions[i];
		const struct submission *tried = &programs->alone[i++];

		/* The verdict on a program does not depend on the others. */
		if (err || !bpf_program__autoload(prog) || in_whole->reached_kernel ||
		    programs->choices[i - 1] == CHOICE_OFF)
			continue;
		if (tried->program)
			load_report_program(c, PASS_ALONE, bpf_program__name(prog), tried, "", NULL);
		else
			err = load_alone(c, whole->obj, prog, i - 1, programs);
	}
	message_drop();
	if (whole->watch.failed)
		load_report_log(c, PASS_WHOLE, &whole->watch);
	return err;
}
