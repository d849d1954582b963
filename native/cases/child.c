// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <stdbool.h>

#include "attach/attach.h"
#include "attach/kernel_target.h"
#include "base/sections.h"
#include "behavior/command_case.h"
#include "behavior/program_runs.h"
#include "behavior/tests.h"
#include "cases/child.h"
#include "exec/exec_case.h"
#include "exec/held_wait.h"
#include "fixup/fixup.h"
#include "fixup/struct_ops.h"
#include "kernel/custom_btf.h"
#include "load/alone.h"
#include "load/ignored.h"
#include "load/load.h"
#include "load/object.h"
#include "load/target_object.h"
#include "load/variant.h"
#include "log/message.h"
#include "log/record.h"
#include "network/network_peer.h"
#include "probe/probe_case.h"
#include "surface/surface.h"

static void report_unused(const struct plan_case *c, const struct bpf_object *obj)
{
	struct bpf_program *prog;

	bpf_object__for_each_program(prog, obj) {
		if (!struct_ops_is_unused(c, obj, prog))
			continue;
		record_begin("unused");
		record_number("case", c->id);
		record_string("program", bpf_program__name(prog));
		record_end();
	}
}

static int load_and_use(const struct plan_case *c, struct attempt *attempt,
			struct programs *programs, struct attachments *attachments)
{
	int err, load_err;

	err = load_whole(c, attempt, programs, &load_err);
	if (err)
		return err;
	if (load_err) {
		message_send(c, PASS_WHOLE, NULL);
		return alone_load_each(c, attempt, programs);
	}
	/*
	 * If an entry cannot be written, the loaded object differs from the one that the project
	 * runs.
	 */
	if (fixups_write_entries(c, attempt->obj, &attempt->prototypes))
		return 0;
	/* Only tests run anything. */
	if (c->test_cnt)
		err = target_objects_attach();
	if (!err && c->mode == MODE_LOAD_ATTACH)
		err = attach_programs(c, attempt->obj, attachments);
	if (!err && c->held)
		held_wait(c);
	if (err)
		return err;
	program_runs_start(c);
	err = tests_run(c, attempt->obj);
	program_runs_report(c, attempt->obj);
	return err;
}

static int object_case_run(const struct plan_case *c)
{
	struct attachments attachments = { 0 };
	struct programs programs = { 0 };
	struct attempt attempt = { 0 };
	bool fits;
	int err = 0;

	message_collect();
	sections_register();
	if (object_open_reported(c, &attempt.obj))
		goto out;
	object_describe(c, attempt.obj);
	ignored_report(c, attempt.obj);

	/* If a fixup cannot be applied, the object differs from the one that the project loads. */
	fits = !custom_btf_check(c);
	if (fixups_apply(c, attempt.obj, &attempt.prototypes, true) || !fits)
		goto out;
	report_unused(c, attempt.obj);
	err = target_objects_load(c);
	if (!err)
		err = programs_init(&programs, attempt.obj);
	if (!err)
		err = variants_choose(c, attempt.obj, &programs);
	if (err)
		goto out;
	attempt_choose(&attempt, programs.choices);
	err = load_and_use(c, &attempt, &programs, &attachments);
out:
	message_send(c, PASS_WHOLE, NULL);
	kernel_target_report(c);
	surface_report(c, attempt.obj);
	attachments_detach(&attachments);
	attempt_close(&attempt);
	target_objects_close();
	programs_free(&programs);
	return err;
}

static int case_run(const struct plan_case *c)
{
	switch (c->kind) {
	case CASE_OBJECT:
		return object_case_run(c);
	case CASE_COMMAND:
		return command_case_run(c);
	case CASE_PROBE:
		return probe_case_run(c);
	case CASE_EXEC:
		return exec_case_run(c);
	}
	return -EINVAL;
}

static int case_run_with_peer(const struct plan_case *c)
{
	const char *problem;
	pid_t peer;
	int err = network_peer_start(&peer, &problem);

	if (err) {
		record_begin("peer_refused");
		record_number("case", c->id);
		record_number("errno", -err);
		record_string("message", problem);
		return record_end();
	}
	err = case_run(c);
	network_peer_stop(peer);
	return err;
}

int child_run(const struct plan_case *c)
{
	int err = c->has_peer ? case_run_with_peer(c) : case_run(c);

	if (err)
		return err;

	record_begin("case_end");
	record_number("case", c->id);
	return record_end();
}
