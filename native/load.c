// SPDX-License-Identifier: Apache-2.0
#include <stdlib.h>
#include <string.h>

#include "clock.h"
#include "fixup.h"
#include "load.h"
#include "log.h"
#include "marker.h"
#include "message.h"
#include "object.h"
#include "record.h"

static const char *program_name(const struct submission *sub)
{
	return sub ? bpf_program__name(sub->program) : NULL;
}

static const char *map_name(const struct bpf_map *map)
{
	return map ? bpf_map__name(map) : NULL;
}

static void report_program(const struct plan_case *c, enum load_pass pass,
			   const struct submission *sub, int err, const struct bpf_map *failed_map)
{
	record_begin("program_load");
	record_number("case", c->id);
	record_string("program", program_name(sub));
	record_string("pass", load_pass_name(pass));
	record_number("errno", err);
	record_string("message", err ? message_of_step(err) : "");
	record_number("usec", sub->usec);
	record_number("insns_processed", sub->stats.insns_processed);
	record_number("states_total", sub->stats.states_total);
	record_number("states_peak", sub->stats.states_peak);
	record_number("stack_depth", sub->stats.stack_depth);
	record_string("map", map_name(failed_map));
	source_line_record("line", sub->has_line ? &sub->line : NULL);
	record_end();
}

static void send_verifier_log(const struct plan_case *c, enum load_pass pass,
			      const struct watch *watch)
{
	const char *log = watch_log(watch);

	log_send(c, "verifier", pass, program_name(watch->failed), log, strlen(log));
}

int load_whole(const struct plan_case *c, struct bpf_object *obj, struct watch *watch)
{
	uint64_t start, usec;
	int err;

	message_step();
	marker_write(c->artifact, NULL, "load");
	start = clock_usec();
	err = bpf_object__load(obj);
	usec = clock_usec() - start;
	watch_stop();

	record_begin("load");
	record_number("case", c->id);
	record_number("errno", -err);
	record_string("message", err ? message_of_step(err) : "");
	record_string("map", err ? map_name(watch->failed_map) : NULL);
	record_string("program", err ? program_name(watch->failed) : NULL);
	record_number("usec", usec);
	record_end();

	for (size_t i = 0; i < watch->submission_cnt; i++) {
		const struct submission *sub = &watch->submissions[i];

		if (sub->reached_kernel)
			report_program(c, PASS_WHOLE, sub, sub->err, NULL);
	}
	return err;
}

static bool same_rejection(const struct submission *a, const struct submission *b)
{
	return a->err == b->err && a->has_line == b->has_line &&
	       (!a->has_line || a->line.insn == b->line.insn);
}

/* Switch off all programs but one; programs have the same order in every object of a file. */
static void select_program(struct bpf_object *obj, size_t index)
{
	struct bpf_program *prog;
	size_t i = 0;

	bpf_object__for_each_program(prog, obj)
		bpf_program__set_autoload(prog, i++ == index);
}

/* @repeated: set when the log of the failed whole load is told again by this one */
static int load_alone(const struct plan_case *c, size_t index, const struct watch *whole,
		      bool *repeated)
{
	struct prototypes prototypes = { 0 };
	const struct submission *sub;
	struct watch watch = { 0 };
	struct bpf_object *obj;
	int err, load_err;

	message_drop();
	message_step();
	err = object_open(c, &obj);
	if (err)
		return err;
	select_program(obj, index);
	err = watch_start(&watch, obj, c->artifact);
	if (err)
		goto out;
	err = fixups_apply(c, obj, &prototypes, false);
	if (err)
		goto out;

	sub = &watch.submissions[index];
	marker_write(c->artifact, program_name(sub), "load");
	load_err = bpf_object__load(obj);
	watch_stop();

	/* What comes after a program's own load, as filling prog arrays, needs all programs. */
	if (sub->reached_kernel)
		load_err = -sub->err;
	report_program(c, PASS_ALONE, sub, -load_err, load_err ? watch.failed_map : NULL);
	if (load_err) {
		send_verifier_log(c, PASS_ALONE, &watch);
		message_send(c, PASS_ALONE, program_name(sub));
		if (whole->failed == &whole->submissions[index])
			*repeated = same_rejection(sub, whole->failed);
	}
out:
	prototypes_close(&prototypes);
	watch_free(&watch);
	bpf_object__close(obj);
	return err;
}

int load_each_alone(const struct plan_case *c, struct bpf_object *obj,
		    const struct watch *whole)
{
	struct bpf_program *prog;
	bool repeated = false;
	size_t i = 0;
	int err = 0;

	bpf_object__for_each_program(prog, obj) {
		if (!err && bpf_program__autoload(prog))
			err = load_alone(c, i, whole, &repeated);
		i++;
	}
	if (whole->failed && !repeated)
		send_verifier_log(c, PASS_WHOLE, whole);
	return err;
}
