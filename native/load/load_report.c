// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "attach/attach_override.h"
#include "attach/kernel_target.h"
#include "load/load_report.h"
#include "log/record.h"
#include "verifier/verifier_log.h"

const char *load_report_map_name(const struct bpf_map *map)
{
	return map ? bpf_map__name(map) : NULL;
}

/*
 * Returns why a program was refused. If libbpf invalidated an instruction because what it refers to
 * does not exist, the verifier cannot explain it, but libbpf does in the log.
 */
const char *load_report_reason(const struct watch *watch, const struct submission *sub,
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

void load_report_program(const struct plan_case *c, enum load_pass pass, const char *name,
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
	record_string("map", load_report_map_name(failed_map));
	source_line_record("line", sub->has_line ? &sub->line : NULL);
	record_end();
	/* Without its map or its target, the kernel was not asked; a trial needs no reasons. */
	if (!sub->err || failed_map || c->mode == MODE_TRIAL || target_problem(c, sub->program))
		return;
	lacks_send(c, sub->program, &sub->lacks, !sub->was_verified);
	kernel_target_note_refused(c, sub->program, sub->was_verified && !sub->lacks_address);
}

void load_report_log(const struct plan_case *c, enum load_pass pass,
		     const struct watch *watch)
{
	const char *log = watch_log(watch);
	const char *name = watch->failed ? bpf_program__name(watch->failed->program) : NULL;

	log_send(c, "verifier", pass, name, log, strlen(log));
}
