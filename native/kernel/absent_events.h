/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ABSENT_EVENTS_H
#define ABSENT_EVENTS_H

#include <stdbool.h>

/*
 * The tracepoints of a kernel that does not run. Its folder has the file `events`, a line each: category, name and class, separated by
 * blanks; `-`: it is not known. The class is what TRACE_EVENT() and DECLARE_EVENT_CLASS() name the record by (include/trace/stages).
 */

/* A tracepoint with its class, "" where that is not known. */
struct absent_event {
	char category[64];
	char class[128];
};

/**
 * absent_event_find() - find a tracepoint
 * @name: `category/name`, or the name alone
 * @event: filled
 *
 * One that has moved to another category is found there. A category that is not known is the one that is asked for.
 *
 * Return: whether there is one.
 */
bool absent_event_find(const char *name, struct absent_event *event);

/** typedef absent_field_fn - is given a field of a record as tracefs would list it: in bytes */
typedef void (*absent_field_fn)(const char *declaration, int offset, int size, bool is_signed, void *arg);

/**
 * absent_event_fields() - the fields of the record of a class
 *
 * By the types that the kernel's BTF has of `struct trace_event_raw_<class>`. What a dynamic array consists of is not in them: it is
 * declared as `__data_loc [] name`.
 */
void absent_event_fields(const char *class, absent_field_fn each, void *arg);

#endif
