// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "absent/absent_kernel.h"
#include "base/sections.h"
#include "cases/examine.h"
#include "cases/plan_file.h"
#include "fixup/fixup.h"
#include "kernel/kernel_lists.h"
#include "kernel/kernel_types.h"
#include "load/alone.h"
#include "load/load.h"
#include "load/object.h"
#include "log/fatal.h"
#include "log/message.h"
#include "log/record.h"
#include "plan/plan_parse.h"
#include "surface/surface.h"
#include "surface/surface_kernel.h"

/* argv[1]; followed by directory, release, architecture and version. */
#define EXAMINE "examine"

bool examine_is_asked(int argc, char **argv)
{
	return argc == 6 && !strcmp(argv[1], EXAMINE);
}

/*
 * Same steps as native/cases/child.c in a guest, up to the load. All variants are examined, because
 * choosing one needs a running kernel.
 */
static int examine_object(const struct plan_case *c)
{
	struct programs programs = { 0 };
	struct attempt attempt = { 0 };
	int err = 0, load_err;

	message_collect();
	sections_register();
	if (object_open_reported(c, &attempt.obj) ||
	    fixups_apply(c, attempt.obj, &attempt.prototypes, true))
		goto out;
	err = programs_init(&programs, attempt.obj);
	if (!err)
		err = load_whole(c, &attempt, &programs, &load_err);
	if (!err && load_err)
		err = alone_load_each(c, &attempt, &programs);
out:
	surface_report(c, attempt.obj);
	attempt_close(&attempt);
	programs_free(&programs);
	return err;
}

/* An object that crashes libbpf must not affect other objects. */
static int examine_case(const struct plan_case *c)
{
	int status;
	pid_t child = fork();

	if (child < 0)
		return -errno;
	if (!child)
		_exit(examine_object(c) ? EXIT_FAILURE : EXIT_SUCCESS);
	while (waitpid(child, &status, 0) < 0)
		if (errno != EINTR)
			return -errno;
	record_begin("case_exit");
	record_number("case", c->id);
	record_number("code", WIFEXITED(status) ? WEXITSTATUS(status) : -1);
	record_number("signal", WIFSIGNALED(status) ? WTERMSIG(status) : 0);
	record_number("usec", 0);
	record_number("maxrss_kb", 0);
	record_end();
	return 0;
}

static int examine_plan(const struct plan *plan)
{
	int err = kernel_lists_init();

	if (!err)
		err = surface_kernel_init(plan);
	if (err)
		return err;
	kernel_types_prepare();
	for (size_t i = 0; !err && i < plan->case_cnt; i++)
		err = examine_case(&plan->cases[i]);
	return err;
}

int examine_main(char **argv)
{
	const struct absent_kernel kernel = {
		.root = argv[2],
		.release = argv[3],
		.arch = argv[4],
		.version = strtoul(argv[5], NULL, 10),
	};
	struct plan plan;
	int err;

	record_attach(STDOUT_FILENO);
	err = absent_kernel_set(&kernel);
	if (err) {
		fatal_errno("cannot block bpf(2) for this process", err);
		return EXIT_FAILURE;
	}
	if (plan_read(&plan))
		return EXIT_FAILURE;
	err = examine_plan(&plan);
	if (err) {
		fatal_errno("cannot examine the plan", err);
	} else {
		record_begin("end");
		record_number("cases", plan.case_cnt);
		record_end();
	}
	plan_free(&plan);
	return err ? EXIT_FAILURE : EXIT_SUCCESS;
}
