// SPDX-License-Identifier: Apache-2.0
#include <bpf/bpf.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <unistd.h>

#include "behavior/event_source.h"
#include "log/message.h"

/* Pages of a perf buffer for each CPU; a power of two. */
#define PERF_PAGES 64

/* Maximum number of events that are read from one ring buffer before the next one. */
#define RING_BUDGET 4096

static void source_fail(struct event_source *source, int err, const char *reason)
{
	source->err = err;
	snprintf(source->reason, sizeof(source->reason), "%s", reason);
}

static void source_hear(struct event_source *source, const void *data, size_t len)
{
	if (source->counting)
		source->hear(source, data, len);
}

static int ring_event(void *arg, void *data, size_t len)
{
	struct event_source *source = arg;

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
	struct event_source *source = arg;

	(void)cpu;
	if (source->counting)
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

static void source_consume(struct event_source *source, int map_fd, enum bpf_map_type type)
{
	struct event_buffer buffer = { 0 }, *grown;
	struct epoll_event event = { .events = EPOLLIN };
	int fd;

	grown = realloc(source->buffers, (source->buffer_cnt + 1) * sizeof(*grown));
	if (!grown) {
		source_fail(source, ENOMEM, strerror(ENOMEM));
		return;
	}
	source->buffers = grown;

	message_step();
	if (type == BPF_MAP_TYPE_RINGBUF) {
		buffer.ring = ring_buffer__new(map_fd, ring_event, source, NULL);
		fd = buffer.ring ? ring_buffer__epoll_fd(buffer.ring) : -errno;
	} else {
		buffer.perf = perf_buffer__new(map_fd, PERF_PAGES, perf_event, perf_lost,
					       source, NULL);
		fd = buffer.perf ? perf_buffer__epoll_fd(buffer.perf) : -errno;
	}
	if (fd < 0) {
		source_fail(source, -fd, message_of_step(-fd));
		return;
	}
	source->buffers[source->buffer_cnt++] = buffer;
	epoll_ctl(source->epoll_fd, EPOLL_CTL_ADD, fd, &event);
}

static void source_consume_inner(struct event_source *source, __u32 map_id)
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
static void source_consume_each(struct event_source *source, const struct bpf_map *map)
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
	if (!source->err && !source->buffer_cnt)
		source_fail(source, ENOENT,
			    "none of its inner maps is a ring buffer or a perf event array");
}

void event_source_open(struct event_source *source, const struct bpf_object *obj)
{
	const struct bpf_map *map = bpf_object__find_map_by_name(obj, source->map);
	char reason[EVENT_REASON_MAX];
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

bool event_source_drain(struct event_source *source)
{
	bool more = false;

	for (size_t i = 0; i < source->buffer_cnt; i++) {
		source->budget = RING_BUDGET;
		if (source->buffers[i].ring)
			more |= ring_buffer__consume(source->buffers[i].ring) == -EAGAIN;
		else
			perf_buffer__consume(source->buffers[i].perf);
	}
	return more;
}

void event_source_close(struct event_source *source)
{
	for (size_t i = 0; i < source->buffer_cnt; i++) {
		ring_buffer__free(source->buffers[i].ring);
		perf_buffer__free(source->buffers[i].perf);
	}
	free(source->buffers);
}
