// SPDX-License-Identifier: Apache-2.0
#include <stdio.h>

#include "attach/kernel_target.h"
#include "load/drop.h"
#include "load/load.h"
#include "load/load_report.h"
#include "load/map_survey.h"
#include "log/message.h"
#include "log/record.h"

/* The result of a load of the whole object. */
struct whole {
	int err;
	uint64_t usec;
	char message[RECORD_STRING_MAX];
	/* why the kernel refused the object's BTF, if it did */
	int btf_err;
	char btf_message[RECORD_STRING_MAX];
};

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
	const char *message = failed ? load_report_reason(watch, failed, whole->message) : whole->message;

	record_begin("load");
	record_number("case", c->id);
	record_number("errno", -whole->err);
	record_string("message", message);
	record_string("map", whole->err ? load_report_map_name(map_to_blame(attempt, whole)) : NULL);
	record_string("program", failed ? bpf_program__name(failed->program) : NULL);
	record_number("usec", whole->usec);
	record_number("btf_errno", whole->btf_err);
	record_string("btf_message", whole->btf_message);
	record_end();

	for (size_t i = 0; i < watch->submission_cnt; i++) {
		const struct submission *sub = &watch->submissions[i];

		if (sub->reached_kernel)
			load_report_program(c, PASS_WHOLE, bpf_program__name(sub->program), sub,
					    message, NULL);
	}
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
