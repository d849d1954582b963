// SPDX-License-Identifier: Apache-2.0
#include <stdio.h>

#include "absent_kernel.h"
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
	char place[KERNEL_FILE_MAX], *text;
	size_t len;
	int err;

	err = file_read(kernel_file(PLAN_PATH, place), &text, &len);
	if (err) {
		fatal_errno(PLAN_PATH, err);
		return err;
	}
	return plan_parse(plan, text, len, report_problem);
}
