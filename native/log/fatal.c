// SPDX-License-Identifier: Apache-2.0
#include <stdio.h>
#include <string.h>

#include "log/fatal.h"
#include "log/record.h"

void fatal(const char *message)
{
	record_begin("fatal");
	record_string("message", message);
	record_end();
}

void fatal_errno(const char *what, int err)
{
	char message[512];

	snprintf(message, sizeof(message), "%s: %s", what, strerror(-err));
	fatal(message);
}
