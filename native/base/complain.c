// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "base/complain.h"

void complain(const char *what, const char *which)
{
	fprintf(stderr, "bpfcompat: %s %s: %s\n", what, which, strerror(errno));
}
