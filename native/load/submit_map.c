// SPDX-License-Identifier: Apache-2.0
#include <bpf/bpf.h>
#include <errno.h>
#include <string.h>

#include "absent/absent_kernel.h"
#include "absent/absent_map.h"
#include "load/watch.h"

int __real_bpf_map_create(enum bpf_map_type type, const char *name, __u32 key_size,
			  __u32 value_size, __u32 max_entries,
			  const struct bpf_map_create_opts *opts);
int __wrap_bpf_map_create(enum bpf_map_type type, const char *name, __u32 key_size,
			  __u32 value_size, __u32 max_entries,
			  const struct bpf_map_create_opts *opts);

#define INNER_SUFFIX ".inner"

/* Before 4.15, maps have no names; only its attributes distinguish a map from libbpf's probes. */
static bool looks_like(const struct bpf_map *map, const struct map_request *request)
{
	return map && bpf_map__type(map) == request->type &&
	       bpf_map__key_size(map) == request->key_size &&
	       bpf_map__value_size(map) == request->value_size &&
	       bpf_map__map_flags(map) == request->flags;
}

/*
 * Returns the map of the object that a request is for, NULL for another map (libbpf's probes).
 * libbpf appends ".inner" to the name of an inner map, and puts the object's name before the names
 * of data sections.
 */
static const struct bpf_map *map_of(const char *name, const struct map_request *request,
				    bool *inner, size_t *index)
{
	struct watch *current = watch_current();
	struct bpf_map *map;

	*inner = false;
	*index = 0;
	bpf_object__for_each_map(map, current->obj) {
		const char *own = bpf_map__name(map);
		size_t len = strlen(own);

		if (!name && !current->created[*index]) {
			*inner = looks_like(bpf_map__inner_map(map), request);
			if (*inner || (bpf_map__autocreate(map) && looks_like(map, request)))
				return map;
		} else if (name) {
			*inner = !strncmp(name, own, len) && !strcmp(name + len, INNER_SUFFIX);
			if (*inner || !strcmp(name, own) ||
			    (bpf_map__is_internal(map) && strstr(name, own)))
				return map;
		}
		(*index)++;
	}
	return NULL;
}

/* Only the first request counts: libbpf's second one is without BTF. */
static void note_map(int fd, int err, const char *name, const struct map_request *request)
{
	struct watch *current = watch_current();
	struct map_refusal *refused = &current->refused;
	size_t index;
	bool inner;
	const struct bpf_map *map = map_of(name, request, &inner, &index);

	if (!map)
		return;
	if (fd >= 0 && !inner)
		current->created[index] = true;
	if (fd >= 0 && map == refused->map)
		watch_forget_refusal(refused);
	if (fd >= 0 || map == refused->map)
		return;
	watch_forget_refusal(refused);
	*refused = (struct map_refusal){
		.map = map, .inner = inner, .err = err, .request = *request,
	};
	map_request_hold(&refused->request);
}

int __wrap_bpf_map_create(enum bpf_map_type type, const char *name, __u32 key_size,
			  __u32 value_size, __u32 max_entries,
			  const struct bpf_map_create_opts *opts)
{
	struct map_request request;
	int fd, err;

	if (absent_kernel())
		return absent_map_new(key_size, value_size, max_entries);
	fd = __real_bpf_map_create(type, name, key_size, value_size, max_entries, opts);
	if (!watch_current())
		return fd;

	err = errno;
	map_request_set(&request, type, name, key_size, value_size, max_entries, opts);
	note_map(fd, err, name, &request);
	errno = err;
	return fd;
}
