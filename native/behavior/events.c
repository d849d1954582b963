// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include <bpf/bpf.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <unistd.h>

#include "base/clock.h"
#include "behavior/events.h"
#include "fixup/literal.h"
#include "log/message.h"

/* Pages of a perf buffer for each CPU; a power of two. */
#define PERF_PAGES 64

/* Maximum number of events that are read from one ring buffer before the next one. */
#define RING_BUDGET 4096

/* Maximum time for discarding events from before the test, because a flood of events never ends. */
#define DISCARD_USEC 100000

#define REASON_MAX 256

/* One buffer: a map, or one inner map of a map of maps. */
struct consumer {
	struct ring_buffer *ring;
	struct perf_buffer *perf;
};

/* A map that one or more expectations need events of. */
struct source {
	struct events *events;
	const char *map;
	struct consumer *consumers;
	size_t consumer_cnt;
	/* remaining events to read in this round */
	int budget;
	__u64 lost;
	int err;
	char reason[REASON_MAX];
};

/* The state of one expectation. */
struct listener {
	const struct source *source;
	void *contains;
	size_t contains_len;
	struct event_tally tally;
};

struct events {
	int epoll_fd;
	/* false: events are discarded */
	bool counting;
	struct source *sources;
	size_t source_cnt;
	/* one for each expectation of the test; those of other kinds have no source */
	struct listener *listeners;
	size_t listener_cnt;
};

static void source_fail(struct source *source, int err, const char *reason)
{
	source->err = err;
	snprintf(source->reason, sizeof(source->reason), "%s", reason);
}

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

static void source_hear(struct source *source, const void *data, size_t len)
{
	struct events *events = source->events;

	if (!events->counting)
		return;
	for (size_t i = 0; i < events->listener_cnt; i++)
		if (events->listeners[i].source == source)
			listener_hear(&events->listeners[i], data, len);
}

static int ring_event(void *arg, void *data, size_t len)
{
	struct source *source = arg;

	source_hear(source, data, len);
	return --source->budget > 0 ? 0 : -EAGAIN;
}

static void perf_event(void *arg, int cpu, void *data, __u32 len)
{
	(void)cpu;
	source_hear(arg, data, len);
}

static void perf_lost(void *arg, int cpu, __u64 cnt)
{
	struct source *source = arg;

	(void)cpu;
	if (source->events->counting)
		source->lost += cnt;
}

static bool holds_events(enum bpf_map_type type)
{
	return type == BPF_MAP_TYPE_RINGBUF || type == BPF_MAP_TYPE_PERF_EVENT_ARRAY;
}

static bool holds_maps(enum bpf_map_type type)
{
	return type == BPF_MAP_TYPE_ARRAY_OF_MAPS || type == BPF_MAP_TYPE_HASH_OF_MAPS;
}

static void source_consume(struct source *source, int map_fd, enum bpf_map_type type)
{
	struct consumer consumer = { 0 }, *grown;
	struct epoll_event event = { .events = EPOLLIN };
	int fd;

	grown = realloc(source->consumers, (source->consumer_cnt + 1) * sizeof(*grown));
	if (!grown) {
		source_fail(source, ENOMEM, strerror(ENOMEM));
		return;
	}
	source->consumers = grown;

	message_step();
	if (type == BPF_MAP_TYPE_RINGBUF) {
		consumer.ring = ring_buffer__new(map_fd, ring_event, source, NULL);
		fd = consumer.ring ? ring_buffer__epoll_fd(consumer.ring) : -errno;
	} else {
		consumer.perf = perf_buffer__new(map_fd, PERF_PAGES, perf_event, perf_lost,
						 source, NULL);
		fd = consumer.perf ? perf_buffer__epoll_fd(consumer.perf) : -errno;
	}
	if (fd < 0) {
		source_fail(source, -fd, message_of_step(-fd));
		return;
	}
	source->consumers[source->consumer_cnt++] = consumer;
	epoll_ctl(source->events->epoll_fd, EPOLL_CTL_ADD, fd, &event);
}

static void source_consume_inner(struct source *source, __u32 map_id)
{
	struct bpf_map_info info = { 0 };
	__u32 len = sizeof(info);
	int fd = bpf_map_get_fd_by_id(map_id);

	if (fd < 0)
		return;
	if (!bpf_obj_get_info_by_fd(fd, &info, &len) && holds_events(info.type))
		source_consume(source, fd, info.type);
	close(fd);
}

/* Consumes the existing inner maps; a map of maps is read as their ids. */
static void source_consume_each(struct source *source, const struct bpf_map *map)
{
	int fd = bpf_map__fd(map);
	size_t key_size = bpf_map__key_size(map);
	char *key = calloc(2, key_size), *next = key + key_size, *last = NULL;
	__u32 map_id;

	if (!key) {
		source_fail(source, ENOMEM, strerror(ENOMEM));
		return;
	}
	while (!source->err && !bpf_map_get_next_key(fd, last, next)) {
		if (!bpf_map_lookup_elem(fd, next, &map_id))
			source_consume_inner(source, map_id);
		memcpy(key, next, key_size);
		last = key;
	}
	free(key);
	if (!source->err && !source->consumer_cnt)
		source_fail(source, ENOENT,
			    "none of its inner maps is a ring buffer or a perf event array");
}

static void source_open(struct source *source, const struct bpf_object *obj)
{
	const struct bpf_map *map = bpf_object__find_map_by_name(obj, source->map);
	char reason[REASON_MAX];
	enum bpf_map_type type;
	const char *type_name;

	if (!map) {
		source_fail(source, ENOENT, "the object has no such map");
		return;
	}
	type = bpf_map__type(map);
	if (bpf_map__fd(map) < 0) {
		source_fail(source, ENOENT, "the map was not created");
	} else if (holds_events(type)) {
		source_consume(source, bpf_map__fd(map), type);
	} else if (holds_maps(type)) {
		source_consume_each(source, map);
	} else {
		type_name = libbpf_bpf_map_type_str(type);
		snprintf(reason, sizeof(reason),
			 "a map of type %s contains no events; use ringbuf or perf_event_array",
			 type_name ? type_name : "unknown");
		source_fail(source, EINVAL, reason);
	}
}

static struct source *source_of(struct events *events, const char *map,
				const struct bpf_object *obj)
{
	struct source *source;

	for (size_t i = 0; i < events->source_cnt; i++)
		if (!strcmp(events->sources[i].map, map))
			return &events->sources[i];
	source = &events->sources[events->source_cnt++];
	source->events = events;
	source->map = map;
	source_open(source, obj);
	return source;
}

static int listener_open(struct events *events, size_t index,
			 const struct expectation *expectation, const struct bpf_object *obj)
{
	struct listener *listener = &events->listeners[index];
	struct source *source;

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
	events->counting = true;
	*started = events;
	return 0;
}

int events_fd(const struct events *events)
{
	return events ? events->epoll_fd : -1;
}

static bool source_drain(struct source *source)
{
	bool more = false;

	for (size_t i = 0; i < source->consumer_cnt; i++) {
		source->budget = RING_BUDGET;
		if (source->consumers[i].ring)
			more |= ring_buffer__consume(source->consumers[i].ring) == -EAGAIN;
		else
			perf_buffer__consume(source->consumers[i].perf);
	}
	return more;
}

bool events_drain(struct events *events)
{
	bool more = false;

	for (size_t i = 0; events && i < events->source_cnt; i++)
		more |= source_drain(&events->sources[i]);
	for (size_t i = 0; events && i < events->listener_cnt; i++)
		if (events->listeners[i].source)
			events->listeners[i].tally.lost = events->listeners[i].source->lost;
	return more;
}

const struct event_tally *events_tally(const struct events *events, size_t index)
{
	return &events->listeners[index].tally;
}

static void source_close(struct source *source)
{
	for (size_t i = 0; i < source->consumer_cnt; i++) {
		ring_buffer__free(source->consumers[i].ring);
		perf_buffer__free(source->consumers[i].perf);
	}
	free(source->consumers);
}

void events_stop(struct events *events)
{
	if (!events)
		return;
	for (size_t i = 0; i < events->source_cnt; i++)
		source_close(&events->sources[i]);
	for (size_t i = 0; i < events->listener_cnt; i++)
		free(events->listeners[i].contains);
	if (events->epoll_fd >= 0)
		close(events->epoll_fd);
	free(events->listeners);
	free(events->sources);
	free(events);
}
