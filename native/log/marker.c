// SPDX-License-Identifier: Apache-2.0
#include <stdio.h>

#include "absent/absent_kernel.h"
#include "base/file.h"
#include "log/marker.h"
#include "log/record.h"

/* Names are cut at this length: the kernel refuses lines over 976 bytes (LOG_LINE_MAX). */
#define NAME_MAX_SHOWN 256

/* KERN_CRIT: `quiet` on the command line must not hide a marker from the console. */
#define MARKER_LEVEL "<2>"

/* Names come from the object; a line break in a name must not forge a line of the console. */
static const char *printable(char *out, const char *name)
{
	size_t i;

	for (i = 0; name[i] && i < NAME_MAX_SHOWN; i++)
		out[i] = name[i] >= ' ' && name[i] <= '~' ? name[i] : '?';
	out[i] = '\0';
	return out;
}

void marker_write(const char *artifact, const char *program, const char *step)
{
	char a[NAME_MAX_SHOWN + 1], p[NAME_MAX_SHOWN + 1];
	char line[sizeof(a) + sizeof(p) + 64];

	/* The console does not belong to this kernel. */
	if (absent_kernel())
		return;
	snprintf(line, sizeof(line), MARKER_LEVEL "bpfcompat: %s/%s %s\n",
		 printable(a, artifact), printable(p, program ? program : "-"), step);
	record_drain();
	/* One write(2) is one line of the log. dprintf(3) seeks, which /dev/kmsg refuses. */
	file_write("/dev/kmsg", line);
}
