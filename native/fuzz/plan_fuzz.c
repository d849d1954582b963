// SPDX-License-Identifier: Apache-2.0
#include <stdlib.h>
#include <string.h>

#include "plan/plan_parse.h"

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

static void ignore(size_t line, const char *problem)
{
	(void)line;
	(void)problem;
}

/* Parses a plan. */
int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
	char *text = malloc(size + 1);
	struct plan plan;

	if (!text)
		return 0;
	memcpy(text, data, size);
	text[size] = '\0';
	if (!plan_parse(&plan, text, size, ignore))
		plan_free(&plan);
	return 0;
}
