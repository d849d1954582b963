// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "kernel/trace_event.h"

#define TRACEFS "/sys/kernel/tracing/"
#define NAME "bpfcompat"

static const struct {
	const char *list;
	const char *id;
} files[] = {
	[TRACE_EVENT_KPROBE] = { TRACEFS "kprobe_events", TRACEFS "events/kprobes/" NAME "/id" },
	[TRACE_EVENT_UPROBE] = { TRACEFS "uprobe_events", TRACEFS "events/uprobes/" NAME "/id" },
};

/* Appends the line: opening the list in another mode empties it. */
static int add_line(enum trace_event_kind kind, const char *line)
{
	int fd = open(files[kind].list, O_WRONLY | O_APPEND | O_CLOEXEC), err = 0;

	if (fd < 0)
		return -errno;
	if (write(fd, line, strlen(line)) < 0)
		err = -errno;
	close(fd);
	return err;
}

int trace_event_make(enum trace_event_kind kind, const char *place)
{
	char line[512], *text;
	size_t len;
	int err, id;

	snprintf(line, sizeof(line), "p:" NAME " %s\n", place);
	err = add_line(kind, line);
	if (!err)
		err = file_read(files[kind].id, &text, &len);
	if (err)
		return err;
	id = atoi(text);
	free(text);
	return id;
}

void trace_event_remove(enum trace_event_kind kind)
{
	add_line(kind, "-:" NAME "\n");
}
