// SPDX-License-Identifier: Apache-2.0
#include <bpf/bpf.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/percpu.h"
#include "base/problem.h"
#include "fixup/entry.h"
#include "fixup/literal.h"

/* A map in the kernel to write to. */
struct sink {
	int fd;
	struct map_shape shape;
	const struct bpf_object *obj;
};

static int encode(const struct sink *sink, const char *what, const char *literal, void *bytes,
		  size_t size, __u32 type_id)
{
	const struct literal_target target = {
		.bytes = bytes,
		.size = size,
		.btf = bpf_object__btf(sink->obj),
		.type_id = type_id,
		.obj = sink->obj,
	};
	const char *wrong;
	char copy[768];
	int err;

	err = literal_encode(literal, &target, &wrong);
	if (!err)
		return 0;
	snprintf(copy, sizeof(copy), "%s", wrong);
	return problem(err, "%s: %s", what, copy);
}

/* Queues, stacks and Bloom filters have no keys: the plan contains 0 for them. */
static int encode_key(const struct sink *sink, const char *what, const char *literal, void *key)
{
	if (!sink->shape.key_size && !strcmp(literal, "0"))
		return 0;
	return encode(sink, what, literal, key, sink->shape.key_size, sink->shape.key_type_id);
}

/* If the literal names fields, the other fields keep their values. */
static void read_present(const struct sink *sink, const char *literal, const void *key,
			 void *values)
{
	if (*literal == '{' && sink->shape.key_size)
		bpf_map_lookup_elem(sink->fd, key, values);
}

/* Maps return E2BIG for a key that is out of range, and if they are full. */
static int refusal(const struct map_shape *shape, const char *what, int err)
{
	if (err == E2BIG)
		return problem(-err, "the kernel refuses the %s: the map has room for %u", what,
			       shape->max_entries);
	return problem(-err, "the kernel refuses the %s: %s", what, strerror(err));
}

static int sink_write(const struct sink *sink, const char *key_literal, const char *value_literal)
{
	const struct map_shape *shape = &sink->shape;
	size_t stride = shape->value_size;
	unsigned char *key, *values;
	int copies = 1, err;

	if (percpu_is_type(shape->type)) {
		stride = percpu_slot_size(stride);
		copies = libbpf_num_possible_cpus();
		if (copies < 0)
			return problem(copies, "cannot read the number of CPUs: %s",
				       strerror(-copies));
	}
	key = calloc(1, shape->key_size + 1);
	values = calloc(copies, stride + 1);
	if (!key || !values) {
		err = problem(-ENOMEM, "%s", strerror(ENOMEM));
		goto out;
	}

	err = encode_key(sink, "key", key_literal, key);
	if (err)
		goto out;
	read_present(sink, value_literal, key, values);
	for (int i = 0; i < copies && !err; i++)
		err = encode(sink, "value", value_literal, values + i * stride,
			     shape->value_size, shape->value_type_id);
	if (err)
		goto out;
	if (bpf_map_update_elem(sink->fd, shape->key_size ? key : NULL, values, BPF_ANY))
		err = refusal(shape, "entry", errno);
out:
	free(values);
	free(key);
	return err;
}

int entry_write(const struct fixup *fixup, const struct bpf_map *map,
		const struct bpf_object *obj)
{
	const struct sink sink = { bpf_map__fd(map), map_shape_of(map), obj };

	if (map_is_outer(map))
		return problem(-EINVAL, "the map contains maps: set inner entries instead");
	return sink_write(&sink, fixup->key, fixup->value);
}

/* Return: file descriptor of the inner map at a key, or -errno from problem(). */
static int inner_at(const struct sink *outer, const void *key)
{
	__u32 id;
	int fd;

	if (bpf_map_lookup_elem(outer->fd, key, &id))
		return problem(-errno, "cannot open the inner map: %s", strerror(errno));
	fd = bpf_map_get_fd_by_id(id);
	return fd < 0 ? problem(-errno, "cannot open the inner map: %s", strerror(errno)) : fd;
}

static int inner_create(const struct sink *outer, const void *key, const struct map_shape *shape)
{
	int fd, err;

	fd = map_create(shape, outer->obj);
	if (fd < 0)
		return problem(fd, "cannot create the inner map: %s", strerror(-fd));
	if (!bpf_map_update_elem(outer->fd, key, &fd, BPF_ANY))
		return fd;
	err = refusal(&outer->shape, "inner map", errno);
	close(fd);
	return err;
}

int inner_entry_write(const struct fixup *fixup, const struct bpf_map *map,
		      const struct bpf_object *obj, const struct prototypes *prototypes)
{
	const struct map_shape *shape = prototypes_find(prototypes, map);
	const struct sink outer = { bpf_map__fd(map), map_shape_of(map), obj };
	struct sink inner = { .obj = obj };
	unsigned char *key;
	int err;

	if (!shape)
		return problem(-EINVAL, "the inner maps are not described: add an inner map");
	key = calloc(1, outer.shape.key_size + 1);
	if (!key)
		return problem(-ENOMEM, "%s", strerror(ENOMEM));

	err = encode_key(&outer, "key of the inner map", fixup->outer_key, key);
	if (err)
		goto out;
	inner.shape = *shape;
	inner.fd = inner_at(&outer, key);
	if (inner.fd == -ENOENT)
		inner.fd = inner_create(&outer, key, shape);
	if (inner.fd < 0) {
		err = inner.fd;
		goto out;
	}
	err = sink_write(&inner, fixup->key, fixup->value);
	close(inner.fd);
out:
	free(key);
	return err;
}
