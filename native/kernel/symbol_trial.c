// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include <errno.h>
#include <linux/perf_event.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "kernel/symbol_trial.h"

#define PMU "/sys/bus/event_source/devices/kprobe/type"

/* Return: the perf event type of kprobes, or -1 before 4.17. */
static int kprobe_type(void)
{
	FILE *file = fopen(PMU, "re");
	int type = -1;

	if (!file)
		return -1;
	if (fscanf(file, "%d", &type) != 1)
		type = -1;
	fclose(file);
	return type;
}

bool symbol_is_nowhere(const char *name)
{
	struct perf_event_attr event = {
		.size = sizeof(event), .disabled = 1, .config1 = (unsigned long)name,
	};
	int type = kprobe_type(), fd;

	if (type < 0)
		return false;
	event.type = type;
	fd = syscall(SYS_perf_event_open, &event, -1, 0, -1, PERF_FLAG_FD_CLOEXEC);
	if (fd < 0)
		return errno == ENOENT;
	close(fd);
	return false;
}
