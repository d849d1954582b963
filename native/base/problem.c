// SPDX-License-Identifier: Apache-2.0
#include <stdarg.h>
#include <stdio.h>

#include "base/problem.h"

static char noted[1024];

int problem(int err, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	vsnprintf(noted, sizeof(noted), format, args);
	va_end(args);
	return err;
}

const char *problem_text(void)
{
	return noted;
}
