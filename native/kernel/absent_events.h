/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ABSENT_EVENTS_H
#define ABSENT_EVENTS_H

#include <stdbool.h>

/*
 * Tracepoints of a kernel that does not run. Its directory contains the file `events`, with one
 * tracepoint per line: category, name and class, separated by spaces; `-` if unknown. The class is
 * the name that TRACE_EVENT() and DECLARE_EVENT_CLASS() give to the record (include/trace/stages).
 */

/* A tracepoint and its class, "" if unknown. */
struct absent_event {
	char category[64];
	char class[128];
};

/**
 * absent_event_find() - find a tracepoint
 * @name: `category/name`, or only the name
 * @event: filled
 *
 * Finds a tracepoint that moved to another category. For an unknown category, the requested one is
 * returned.
 *
 * Return: whether there is one.
 */
bool absent_event_find(const char *name, struct absent_event *event);

/**
 * typedef absent_field_fn - receives a field of a record as tracefs would list it; @offset and
 * @size are in bytes
 */
typedef void (*absent_field_fn)(const char *declaration, int offset, int size, bool is_signed, void *arg);

/**
 * absent_event_fields() - iterate over the fields of the record of a class
 *
 * Uses the type `struct trace_event_raw_<class>` in the kernel's BTF. It does not contain the
 * element type of a dynamic array: such a field is declared as `__data_loc [] name`.
 */
void absent_event_fields(const char *class, absent_field_fn each, void *arg);

#endif
