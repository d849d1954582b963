// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <unistd.h>

#include "base/clock.h"
#include "behavior/event_source.h"
#include "behavior/events.h"
#include "fixup/literal.h"

/* Maximum time for discarding events from before the test, because a flood of events never ends. */
#define DISCARD_USEC 100000

/* The state of one expectation. */
struct listener {
	const struct event_source *source;
	void *contains;
	size_t contains_len;
	struct event_tally tally;
};

struct events {
	int epoll_fd;
	struct event_source *sources;
	size_t source_cnt;
	/* one for each expectation of the test; those of other kinds have no source */
	struct listener *listeners;
	size_t listener_cnt;
};

static void listener_hear(struct listener *listener, const void *data, size_t len)
{
	struct event_tally *tally = &listener->tally;

	if (!tally->count++) {
		tally->sample_len = len < EVENT_SAMPLE_MAX ? len : EVENT_SAMPLE_MAX;
		memcpy(tally->sample, data, tally->sample_len);
	}
	if (!listener->contains ||
	    memmem(data, len, listener->contains, listener->contains_len))
		tally->matched++;
}

static void events_hear(const struct event_source *source, const void *data, size_t len)
{
	struct events *events = source->arg;

	for (size_t i = 0; i < events->listener_cnt; i++)
		if (events->listeners[i].source == source)
			listener_hear(&events->listeners[i], data, len);
}

static struct event_source *source_of(struct events *events, const char *map,
				      const struct bpf_object *obj)
{
	struct event_source *source;

	for (size_t i = 0; i < events->source_cnt; i++)
		if (!strcmp(events->sources[i].map, map))
			return &events->sources[i];
	source = &events->sources[events->source_cnt++];
	source->map = map;
	source->epoll_fd = events->epoll_fd;
	source->hear = events_hear;
	source->arg = events;
	event_source_open(source, obj);
	return source;
}

static int listener_open(struct events *events, size_t index,
			 const struct expectation *expectation, const struct bpf_object *obj)
{
	struct listener *listener = &events->listeners[index];
	struct event_source *source;

	if (expectation->kind != EXPECT_EVENTS)
		return 0;
	source = source_of(events, expectation->subject, obj);
	listener->source = source;
	listener->tally.err = source->err;
	listener->tally.message = source->reason;
	if (!expectation->contains)
		return 0;
	return literal_bytes(expectation->contains, &listener->contains, &listener->contains_len);
}

static size_t expected_sources(const struct plan_test *test)
{
	size_t cnt = 0;

	for (size_t i = 0; i < test->expectation_cnt; i++)
		cnt += test->expectations[i].kind == EXPECT_EVENTS;
	return cnt;
}

int events_start(const struct plan_test *test, struct bpf_object *obj, struct events **started)
{
	size_t source_cnt = expected_sources(test);
	struct events *events;
	uint64_t deadline;
	int err = 0;

	*started = NULL;
	if (!source_cnt)
		return 0;
	events = calloc(1, sizeof(*events));
	if (!events)
		return -ENOMEM;
	events->epoll_fd = epoll_create1(EPOLL_CLOEXEC);
	if (events->epoll_fd < 0)
		err = -errno;
	events->sources = calloc(source_cnt, sizeof(*events->sources));
	events->listeners = calloc(test->expectation_cnt, sizeof(*events->listeners));
	if (!events->sources || !events->listeners)
		err = -ENOMEM;
	if (!err)
		events->listener_cnt = test->expectation_cnt;

	for (size_t i = 0; !err && i < test->expectation_cnt; i++)
		err = listener_open(events, i, &test->expectations[i], obj);
	if (err) {
		events_stop(events);
		return err;
	}

	deadline = clock_usec() + DISCARD_USEC;
	while (events_drain(events) && clock_usec() < deadline)
		;
	for (size_t i = 0; i < events->source_cnt; i++)
		events->sources[i].counting = true;
	*started = events;
	return 0;
}

int events_fd(const struct events *events)
{
	return events ? events->epoll_fd : -1;
}

bool events_drain(struct events *events)
{
	bool more = false;

	for (size_t i = 0; events && i < events->source_cnt; i++)
		more |= event_source_drain(&events->sources[i]);
	for (size_t i = 0; events && i < events->listener_cnt; i++)
		if (events->listeners[i].source)
			events->listeners[i].tally.lost = events->listeners[i].source->lost;
	return more;
}

const struct event_tally *events_tally(const struct events *events, size_t index)
{
	return &events->listeners[index].tally;
}

void events_stop(struct events *events)
{
	if (!events)
		return;
	for (size_t i = 0; i < events->source_cnt; i++)
		event_source_close(&events->sources[i]);
	for (size_t i = 0; i < events->listener_cnt; i++)
		free(events->listeners[i].contains);
	if (events->epoll_fd >= 0)
		close(events->epoll_fd);
	free(events->listeners);
	free(events->sources);
	free(events);
}
