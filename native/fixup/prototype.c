// SPDX-License-Identifier: Apache-2.0
#include <bpf/bpf.h>
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

#include "fixup/prototype.h"

bool map_is_outer(const struct bpf_map *map)
{
	return bpf_map__type(map) == BPF_MAP_TYPE_HASH_OF_MAPS ||
	       bpf_map__type(map) == BPF_MAP_TYPE_ARRAY_OF_MAPS;
}

struct map_shape map_shape_of(const struct bpf_map *map)
{
	return (struct map_shape){
		.type = bpf_map__type(map),
		.key_size = bpf_map__key_size(map),
		.value_size = bpf_map__value_size(map),
		.max_entries = bpf_map__max_entries(map),
		.flags = bpf_map__map_flags(map),
		.extra = bpf_map__map_extra(map),
		.key_type_id = bpf_map__btf_key_type_id(map),
		.value_type_id = bpf_map__btf_value_type_id(map),
	};
}

int map_create(const struct map_shape *shape, const struct bpf_object *obj)
{
	LIBBPF_OPTS(bpf_map_create_opts, opts, .map_flags = shape->flags,
		    .map_extra = shape->extra);
	int btf_fd = obj ? bpf_object__btf_fd(obj) : -1, fd;

	if (btf_fd >= 0 && shape->value_type_id) {
		opts.btf_fd = btf_fd;
		opts.btf_key_type_id = shape->key_type_id;
		opts.btf_value_type_id = shape->value_type_id;
		fd = bpf_map_create(shape->type, NULL, shape->key_size, shape->value_size,
				    shape->max_entries, &opts);
		if (fd >= 0)
			return fd;
		opts.btf_fd = 0;
		opts.btf_key_type_id = 0;
		opts.btf_value_type_id = 0;
	}
	fd = bpf_map_create(shape->type, NULL, shape->key_size, shape->value_size,
			    shape->max_entries, &opts);
	return fd < 0 ? -errno : fd;
}

static size_t outer_count(const struct bpf_object *obj)
{
	const struct bpf_map *map;
	size_t cnt = 0;

	bpf_object__for_each_map(map, obj)
		cnt++;
	return cnt;
}

int prototypes_init(struct prototypes *prototypes, struct bpf_object *obj)
{
	struct bpf_map *map;

	*prototypes = (struct prototypes){
		.list = calloc(outer_count(obj) + 1, sizeof(*prototypes->list)),
	};
	if (!prototypes->list)
		return -ENOMEM;

	bpf_object__for_each_map(map, obj) {
		if (!bpf_map__inner_map(map))
			continue;
		prototypes->list[prototypes->cnt++] = (struct prototype){
			.outer = map,
			.shape = map_shape_of(bpf_map__inner_map(map)),
			.fd = -1,
		};
	}
	return 0;
}

/* Returns the entry of a map, or a new one: there is room for every map. */
static struct prototype *entry_of(struct prototypes *prototypes, const struct bpf_map *outer)
{
	for (size_t i = 0; i < prototypes->cnt; i++)
		if (prototypes->list[i].outer == outer)
			return &prototypes->list[i];
	prototypes->list[prototypes->cnt] = (struct prototype){ .outer = outer, .fd = -1 };
	return &prototypes->list[prototypes->cnt++];
}

int prototypes_set(struct prototypes *prototypes, struct bpf_map *outer,
		   const struct map_shape *shape)
{
	struct prototype *prototype;
	int fd, err;

	fd = map_create(shape, NULL);
	if (fd < 0) {
		prototype = entry_of(prototypes, outer);
		prototype->shape = *shape;
		prototype->err = -fd;
		return fd;
	}

	/*
	 * Replaces a prototype that the object declares. libbpf does not take ownership of the
	 * descriptor.
	 */
	err = bpf_map__set_inner_map_fd(outer, fd);
	if (err) {
		close(fd);
		return err;
	}
	prototype = entry_of(prototypes, outer);
	prototype->shape = *shape;
	prototype->fd = fd;
	return 0;
}

const struct prototype *prototypes_refused(const struct prototypes *prototypes,
					   const struct bpf_map *outer)
{
	for (size_t i = 0; i < prototypes->cnt; i++)
		if (prototypes->list[i].outer == outer && prototypes->list[i].err)
			return &prototypes->list[i];
	return NULL;
}

const struct map_shape *prototypes_find(const struct prototypes *prototypes,
					const struct bpf_map *outer)
{
	for (size_t i = 0; i < prototypes->cnt; i++)
		if (prototypes->list[i].outer == outer)
			return &prototypes->list[i].shape;
	return NULL;
}

void prototypes_close(struct prototypes *prototypes)
{
	for (size_t i = 0; i < prototypes->cnt; i++)
		if (prototypes->list[i].fd >= 0)
			close(prototypes->list[i].fd);
	free(prototypes->list);
	*prototypes = (struct prototypes){ 0 };
}
