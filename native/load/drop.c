// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "load/alone.h"
#include "load/drop.h"
#include "load/load_report.h"
#include "log/record.h"

static void report_dropped(const struct plan_case *c, const struct alone *alone,
			   const struct bpf_map *missing)
{
	record_begin("dropped");
	record_number("case", c->id);
	record_string("program", alone->name);
	record_number("errno", alone->sub->err);
	record_string("message", alone_reason(alone));
	record_string("map", load_report_map_name(missing));
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

int drop_bad_optionals(const struct plan_case *c, const struct attempt *attempt,
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

/*
 * A program that needs a map that is left out may load without it, if the code that uses the map is
 * never reached.
 */
int drop_without_maps(const struct plan_case *c, const struct attempt *attempt,
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
