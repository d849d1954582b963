/* SPDX-License-Identifier: Apache-2.0 */
#ifndef EVENT_SOURCE_H
#define EVENT_SOURCE_H

#include <bpf/libbpf.h>
#include <stdbool.h>

#define EVENT_REASON_MAX 256

/* One buffer: a map, or one inner map of a map of maps. */
struct event_buffer {
	struct ring_buffer *ring;
	struct perf_buffer *perf;
};

/* A map that events are read from: a ring buffer, a perf event array, or a map of such maps. */
struct event_source {
	/* set by the caller before event_source_open() */
	const char *map;
	/* becomes readable when there are events */
	int epoll_fd;
	/* called for each event, while @counting; @arg is for the caller */
	void (*hear)(const struct event_source *source, const void *data, size_t len);
	void *arg;
	/* false: events are discarded */
	bool counting;

	struct event_buffer *buffers;
	size_t buffer_cnt;
	/* remaining events to read in this round */
	int budget;
	/* events that did not fit in the buffer; ring buffers do not report this */
	__u64 lost;
	/* why there can be no events: a positive errno and one line */
	int err;
	char reason[EVENT_REASON_MAX];
};

/**
 * event_source_open() - begin to read the events of a map
 * @source: a map that cannot be read sets its @err and @reason; release it with
 *	event_source_close()
 * @obj: the loaded object
 *
 * Of a map of maps, reads the inner maps that exist.
 */
void event_source_open(struct event_source *source, const struct bpf_object *obj);

/**
 * event_source_drain() - read new events
 *
 * Reads only a part of a flood of events.
 *
 * Return: whether there may be more.
 */
bool event_source_drain(struct event_source *source);

/** event_source_close() - release the buffers */
void event_source_close(struct event_source *source);

#endif
