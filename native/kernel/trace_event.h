/* SPDX-License-Identifier: Apache-2.0 */
#ifndef TRACE_EVENT_H
#define TRACE_EVENT_H

/*
 * Probes as tracepoints that are created in tracefs: the way to attach programs to kprobes and
 * uprobes before Linux 4.17 added perf events for them.
 */
enum trace_event_kind {
	TRACE_EVENT_KPROBE,
	TRACE_EVENT_UPROBE,
};

/**
 * trace_event_make() - create a tracepoint for a probe
 * @kind: kind of the probe
 * @place: the function, or the file with an offset (`/path:0x10`)
 *
 * Only one of each kind exists at a time.
 *
 * Return: the id of the tracepoint, or -errno.
 */
int trace_event_make(enum trace_event_kind kind, const char *place);

/** trace_event_remove() - remove the tracepoint */
void trace_event_remove(enum trace_event_kind kind);

#endif
