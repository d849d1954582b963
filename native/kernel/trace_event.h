/* SPDX-License-Identifier: Apache-2.0 */
#ifndef TRACE_EVENT_H
#define TRACE_EVENT_H

/*
 * Probes as tracepoints that are made in tracefs: how programs were attached to
 * kprobes and uprobes before Linux 4.17 gave perf events of their own for them.
 */
enum trace_event_kind {
	TRACE_EVENT_KPROBE,
	TRACE_EVENT_UPROBE,
};

/**
 * trace_event_make() - make a tracepoint of a probe
 * @kind: of what
 * @place: the function, or the file with the offset (`/path:0x10`)
 *
 * There is one of each kind at a time.
 *
 * Return: the number of the tracepoint, or -errno.
 */
int trace_event_make(enum trace_event_kind kind, const char *place);

/** trace_event_remove() - remove it again */
void trace_event_remove(enum trace_event_kind kind);

#endif
