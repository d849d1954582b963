// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "attach/attach_override.h"
#include "attach/kernel_target.h"
#include "fixup/struct_ops.h"
#include "load/load.h"
#include "log/log.h"
#include "log/message.h"
#include "log/record.h"
#include "verifier/verifier_log.h"

/* The result of a load of the whole object. */
struct whole {
	int err;
	uint64_t usec;
	char message[RECORD_STRING_MAX];
	/* why the kernel refused the object's BTF, if it did */
	int btf_err;
	char btf_message[RECORD_STRING_MAX];
};

int programs_init(struct programs *programs, const struct bpf_object *obj)
{
	struct bpf_program *prog;

	*programs = (struct programs){ 0 };
	bpf_object__for_each_program(prog, obj)
		programs->cnt++;
	programs->choices = calloc(programs->cnt + 1, sizeof(*programs->choices));
	programs->alone = calloc(programs->cnt + 1, sizeof(*programs->alone));
	if (programs->choices && programs->alone)
		return 0;
	programs_free(programs);
	return -ENOMEM;
}

void programs_free(struct programs *programs)
{
	free(programs->choices);
	free(programs->alone);
	maps_free(&programs->maps);
	*programs = (struct programs){ 0 };
}

static const char *map_name(const struct bpf_map *map)
{
	return map ? bpf_map__name(map) : NULL;
}

/*
 * Returns why a program was refused. If libbpf invalidated an instruction because what it refers to
 * does not exist, the verifier cannot explain it, but libbpf does in the log.
 */
static const char *reason(const struct watch *watch, const struct submission *sub,
			  const char *message)
{
	static char poisoned[RECORD_STRING_MAX];
	const char *without_target = target_problem(watch->plan_case, sub->program);

	if (without_target)
		return without_target;
	if (sub == watch->failed &&
	    verifier_log_poison(watch_log(watch), poisoned, sizeof(poisoned)))
		return poisoned;
	return message;
}

static void report_program(const struct plan_case *c, enum load_pass pass, const char *name,
			   const struct submission *sub, const char *message,
			   const struct bpf_map *failed_map)
{
	record_begin("program_load");
	record_number("case", c->id);
	record_string("program", name);
	record_string("pass", load_pass_name(pass));
	record_number("errno", sub->err);
	record_string("message", sub->err ? message : "");
	record_number("usec", sub->usec);
	record_number("insns_processed", sub->stats.insns_processed);
	record_number("states_total", sub->stats.states_total);
	record_number("states_peak", sub->stats.states_peak);
	record_number("stack_depth", sub->stats.stack_depth);
	record_number("insns_limit", sub->stats.insns_limit);
	record_number("xlated_bytes", sub->xlated_bytes);
	record_number("jited_bytes", sub->jited_bytes);
	record_bool("reached_kernel", sub->reached_kernel);
	record_string("map", map_name(failed_map));
	source_line_record("line", sub->has_line ? &sub->line : NULL);
	record_end();
	/* Without its map or its target, the kernel was not asked; a trial needs no reasons. */
	if (!sub->err || failed_map || c->mode == MODE_TRIAL || target_problem(c, sub->program))
		return;
	lacks_send(c, sub->program, &sub->lacks, !sub->was_verified);
	kernel_target_note_refused(c, sub->program, sub->was_verified && !sub->lacks_address);
}

static void send_verifier_log(const struct plan_case *c, enum load_pass pass,
			      const struct watch *watch)
{
	const char *log = watch_log(watch);
	const char *name = watch->failed ? bpf_program__name(watch->failed->program) : NULL;

	log_send(c, "verifier", pass, name, log, strlen(log));
}

/*
 * Finds the map that kept the object from loading. libbpf fills static prog arrays last, and names
 * the one that it could not fill only in its warning: a disabled program has no file descriptor.
 */
static const struct bpf_map *map_to_blame(const struct attempt *attempt,
					  const struct whole *whole)
{
	char name[256];

	if (attempt->watch.refused.map)
		return attempt->watch.refused.map;
	if (sscanf(whole->message, "map '%255[^']': failed to initialize slot", name) != 1)
		return NULL;
	return bpf_object__find_map_by_name(attempt->obj, name);
}

static void report_whole(const struct plan_case *c, const struct attempt *attempt,
			 const struct whole *whole)
{
	const struct watch *watch = &attempt->watch;
	const struct submission *failed = whole->err ? watch->failed : NULL;
	const char *message = failed ? reason(watch, failed, whole->message) : whole->message;

	record_begin("load");
	record_number("case", c->id);
	record_number("errno", -whole->err);
	record_string("message", message);
	record_string("map", whole->err ? map_name(map_to_blame(attempt, whole)) : NULL);
	record_string("program", failed ? bpf_program__name(failed->program) : NULL);
	record_number("usec", whole->usec);
	record_number("btf_errno", whole->btf_err);
	record_string("btf_message", whole->btf_message);
	record_end();

	for (size_t i = 0; i < watch->submission_cnt; i++) {
		const struct submission *sub = &watch->submissions[i];

		if (sub->reached_kernel)
			report_program(c, PASS_WHOLE, bpf_program__name(sub->program), sub,
				       message, NULL);
	}
}

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

/* One program, loaded alone in a separate object. */
struct alone {
	struct attempt attempt;
	struct submission *sub;
	const char *name;
};

static int alone_try(const struct plan_case *c, size_t index, struct programs *programs,
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

static const char *alone_reason(const struct alone *alone)
{
	return reason(&alone->attempt.watch, alone->sub, message_of_step(alone->sub->err));
}

static void alone_report(const struct plan_case *c, const struct alone *alone)
{
	const struct watch *watch = &alone->attempt.watch;

	report_program(c, PASS_ALONE, alone->name, alone->sub, alone_reason(alone),
		       alone->sub->err ? watch->refused.map : NULL);
	if (alone->sub->err) {
		send_verifier_log(c, PASS_ALONE, watch);
		message_send(c, PASS_ALONE, alone->name);
	}
}

static void report_dropped(const struct plan_case *c, const struct alone *alone,
			   const struct bpf_map *missing)
{
	record_begin("dropped");
	record_number("case", c->id);
	record_string("program", alone->name);
	record_number("errno", alone->sub->err);
	record_string("message", alone_reason(alone));
	record_string("map", map_name(missing));
	record_end();
}

static bool is_optional(const struct plan_case *c, const char *name)
{
	if (c->held)
		return true;
	for (size_t i = 0; i < c->optional_cnt; i++)
		if (!strcmp(c->optional[i], name))
			return true;
	return false;
}

/*
 * If a map is left out, libbpf replaces each use of it with a call of a helper that does not exist
 * (poison_map_ldimm64()); a function of a struct that is left out does not reach the kernel.
 */
static bool fails_for_map(const struct alone *alone)
{
	const char *log = watch_log(&alone->attempt.watch);

	return (!log[0] && bpf_program__type(alone->sub->program) == BPF_PROG_TYPE_STRUCT_OPS) ||
	       strstr(log, "is referenced but wasn't created") ||
	       strstr(log, "invalid func 20010") || strstr(log, "invalid func unknown#20010");
}

static bool fails_anyhow(const struct alone *alone)
{
	(void)alone;
	return true;
}

/*
 * Loads an optional program of the object alone and drops it if it fails. Return: 1 if dropped, 0,
 * -errno.
 */
static int drop_if_bad(const struct plan_case *c, const struct bpf_object *obj, size_t index,
		       struct programs *programs, bool (*is_reason)(const struct alone *alone))
{
	struct alone alone = { 0 };
	int err;

	err = alone_try(c, index, programs, &alone);
	if (!err && alone.sub->err && is_reason(&alone)) {
		report_dropped(c, &alone, maps_missing(&programs->maps, obj, index));
		alone_report(c, &alone);
		programs->choices[index] = CHOICE_OFF;
		err = 1;
	} else if (!err && !alone.sub->err) {
		programs->alone[index] = *alone.sub;
	}
	attempt_close(&alone.attempt);
	return err;
}

/* Return: the number of dropped programs, or -errno. */
static int drop_bad_optionals(const struct plan_case *c, const struct attempt *attempt,
			      struct programs *programs)
{
	struct bpf_program *prog;
	int dropped = 0, result;
	size_t i = 0;

	bpf_object__for_each_program(prog, attempt->obj) {
		if (bpf_program__autoload(prog) && is_optional(c, bpf_program__name(prog))) {
			result = drop_if_bad(c, attempt->obj, i, programs, fails_anyhow);
			if (result < 0)
				return result;
			dropped += result;
		}
		i++;
	}
	return dropped;
}

/* Return: 0 if the load was tried, whatever its result, else -errno. */
static int try_whole(const struct plan_case *c, struct attempt *attempt, struct whole *whole)
{
	const char *btf_message;

	whole->err = attempt_load(c, attempt, NULL, &whole->usec);
	whole->btf_err = message_btf_refused(&btf_message);
	snprintf(whole->btf_message, sizeof(whole->btf_message), "%s", btf_message);
	snprintf(whole->message, sizeof(whole->message), "%s",
		 whole->err ? message_of_step(whole->err) : "");
	return attempt->watch.submissions ? 0 : whole->err;
}

/* Loads the object with the decisions made so far about programs and maps. */
static int try_again(const struct plan_case *c, struct attempt *attempt, struct programs *programs,
		     struct whole *whole)
{
	int err;

	message_drop();
	attempt_close(attempt);
	err = attempt_open(c, attempt, programs->choices);
	if (err)
		return err;
	maps_leave_out(&programs->maps, attempt->obj);
	return try_whole(c, attempt, whole);
}

/*
 * Dropping programs does not help with maps: they are created in any case, and static prog arrays
 * are filled after all programs loaded.
 */
static bool dropping_may_help(const struct plan_case *c, const struct attempt *attempt,
			      const struct whole *whole)
{
	return whole->err && (c->optional_cnt || c->held) && !map_to_blame(attempt, whole);
}

static int load_without_bad_optionals(const struct plan_case *c, struct attempt *attempt,
				      struct programs *programs, struct whole *whole)
{
	struct message_text first = message_take();
	int dropped;

	dropped = drop_bad_optionals(c, attempt, programs);
	message_put_back(&first);
	if (dropped <= 0)
		return dropped;

	return try_again(c, attempt, programs, whole);
}

/*
 * A program that needs a map that is left out may load without it, if the code that uses the map is
 * never reached.
 */
static int drop_without_maps(const struct plan_case *c, const struct attempt *attempt,
			     struct programs *programs)
{
	struct bpf_program *prog;
	size_t i = 0;

	bpf_object__for_each_program(prog, attempt->obj) {
		if (bpf_program__autoload(prog) && maps_missing(&programs->maps, attempt->obj, i) &&
		    !maps_blocking(&programs->maps, attempt->obj, i)) {
			int result = drop_if_bad(c, attempt->obj, i, programs, fails_for_map);

			if (result < 0)
				return result;
		}
		i++;
	}
	return 0;
}

static int load_without_refused_maps(const struct plan_case *c, struct attempt *attempt,
				     struct programs *programs, struct whole *whole)
{
	struct maps *maps = &programs->maps;
	struct message_text first;
	int err;

	err = maps_read(maps, c, attempt->obj);
	if (!err)
		err = maps_survey(c, attempt, maps);
	if (err)
		return err;

	first = message_take();
	err = drop_without_maps(c, attempt, programs);
	message_put_back(&first);
	if (err || !maps_all_optional(maps))
		return err;

	return try_again(c, attempt, programs, whole);
}

int load_whole(const struct plan_case *c, struct attempt *attempt, struct programs *programs,
	       int *load_err)
{
	struct whole whole = { 0 };
	int err;

	err = try_whole(c, attempt, &whole);
	if (!err && whole.err && attempt->watch.refused.map)
		err = load_without_refused_maps(c, attempt, programs, &whole);
	if (!err && dropping_may_help(c, attempt, &whole))
		err = load_without_bad_optionals(c, attempt, programs, &whole);
	if (!err)
		report_whole(c, attempt, &whole);
	if (whole.err && c->mode != MODE_TRIAL)
		kernel_target_note_externs(c);
	*load_err = whole.err;
	return err;
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

	report_program(c, PASS_ALONE, bpf_program__name(prog), &sub, "", map);
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

int load_each_alone(const struct plan_case *c, const struct attempt *whole,
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
			report_program(c, PASS_ALONE, bpf_program__name(prog), tried, "", NULL);
		else
			err = load_alone(c, whole->obj, prog, i - 1, programs);
	}
	message_drop();
	if (whole->watch.failed)
		send_verifier_log(c, PASS_WHOLE, &whole->watch);
	return err;
}
