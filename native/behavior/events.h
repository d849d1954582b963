/* SPDX-License-Identifier: Apache-2.0 */
#ifndef EVENTS_H
#define EVENTS_H

#include <bpf/libbpf.h>
#include <stdbool.h>

#include "plan/plan.h"

/* The most bytes of an event that are shown. */
#define EVENT_SAMPLE_MAX 256

/* What has come for an expectation of kind EXPECT_EVENTS. */
struct event_tally {
	/* all events of the map, and those that have what the expectation looks for */
	__u64 count;
	__u64 matched;
	/* events that did not fit the buffer; ring buffers do not tell */
	__u64 lost;
	/* the first event */
	unsigned char sample[EVENT_SAMPLE_MAX];
	size_t sample_len;
	/* why nothing can come: a positive errno and one line */
	int err;
	const char *message;
};

/* The consumers of a test. */
struct events;

/**
 * events_start() - consume every map that a test expects events of
 * @test: the test
 * @obj: the object of its case, loaded
 * @events: set, to be released with events_stop(); NULL when the test expects none
 *
 * Ring buffers, perf event arrays, and maps whose inner maps are such. What is
 * in them already does not count. A map that cannot be consumed is no error:
 * its tally says why.
 *
 * Return: 0 or -errno.
 */
int events_start(const struct plan_test *test, struct bpf_object *obj, struct events **events);

/** events_fd() - becomes readable when there are events; -1 for NULL */
int events_fd(const struct events *events);

/**
 * events_drain() - count what has come; does nothing for NULL
 *
 * A flood of events does not hold it: it takes a part of them and returns.
 *
 * Return: whether there may be more.
 */
bool events_drain(struct events *events);

/** events_tally() - what has come for the expectation of a number */
const struct event_tally *events_tally(const struct events *events, size_t index);

/** events_stop() - release the consumers; does nothing for NULL */
void events_stop(struct events *events);

#endif
