/* SPDX-License-Identifier: Apache-2.0 */
#ifndef EVENTS_H
#define EVENTS_H

#include <bpf/libbpf.h>
#include <stdbool.h>

#include "plan/plan.h"

/* Maximum number of bytes of an event that are reported. */
#define EVENT_SAMPLE_MAX 256

/* The events for an expectation of kind EXPECT_EVENTS. */
struct event_tally {
	/* number of events of the map, and of those that contain the expected bytes */
	__u64 count;
	__u64 matched;
	/* events that did not fit in the buffer; ring buffers do not report this */
	__u64 lost;
	/* the first event */
	unsigned char sample[EVENT_SAMPLE_MAX];
	size_t sample_len;
	/* why there can be no events: a positive errno and one line */
	int err;
	const char *message;
};

/* The consumers of a test. */
struct events;

/**
 * events_start() - consume every map that a test expects events from
 * @test: the test
 * @obj: the loaded object of its case
 * @events: set; release it with events_stop(). NULL if the test expects no events
 *
 * Supports ring buffers, perf event arrays, and maps with such inner maps. Events that they already
 * contain are not counted. A map that cannot be consumed is not an error: its tally gives the
 * reason.
 *
 * Return: 0 or -errno.
 */
int events_start(const struct plan_test *test, struct bpf_object *obj, struct events **events);

/** events_fd() - get a file descriptor that becomes readable when there are events; -1 for NULL */
int events_fd(const struct events *events);

/**
 * events_drain() - count new events; does nothing for NULL
 *
 * Reads only a part of a flood of events and then returns.
 *
 * Return: whether there may be more.
 */
bool events_drain(struct events *events);

/** events_tally() - get the events for an expectation by its number */
const struct event_tally *events_tally(const struct events *events, size_t index);

/** events_stop() - release the consumers; does nothing for NULL */
void events_stop(struct events *events);

#endif
