// SPDX-License-Identifier: Apache-2.0
#include <stdio.h>

#include "fatal.h"
#include "file.h"
#include "plan_file.h"

static void report_problem(size_t line, const char *problem)
{
	char message[512];

	snprintf(message, sizeof(message), "%s:%zu: %s", PLAN_PATH, line, problem);
	fatal(message);
}

int plan_read(struct plan *plan)
{
	char *text;
	size_t len;
	int err;

	err = file_read(PLAN_PATH, &text, &len);
	if (err) {
		fatal_errno(PLAN_PATH, err);
		return err;
	}
	return plan_parse(plan, text, len, report_problem);
}
