// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <stdio.h>

#include "absent/absent_kernel.h"
#include "base/file.h"
#include "cases/plan_file.h"
#include "log/fatal.h"
#include "plan/plan_parse.h"

static void report_problem(size_t line, const char *problem)
{
	char message[512];

	snprintf(message, sizeof(message), "%s:%zu: %s", PLAN_PATH, line, problem);
	fatal(message);
}

int plan_read(struct plan *plan)
{
	char place[KERNEL_FILE_MAX];
	int err;

	err = plan_read_from(kernel_file(PLAN_PATH, place), plan, report_problem);
	if (err && err != -EINVAL)
		fatal_errno(PLAN_PATH, err);
	return err;
}

int plan_read_from(const char *path, struct plan *plan, plan_problem_fn problem)
{
	char *text;
	size_t len;
	int err = file_read(path, &text, &len);

	return err ? err : plan_parse(plan, text, len, problem);
}
