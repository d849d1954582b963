// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "kernel/map_request.h"
#include "kernel/trial.h"

void map_request_set(struct map_request *request, __u32 type, const char *name, __u32 key_size,
		     __u32 value_size, __u32 max_entries, const struct bpf_map_create_opts *opts)
{
	*request = (struct map_request){
		.type = type,
		.key_size = key_size,
		.value_size = value_size,
		.max_entries = max_entries,
		.btf_fd = -1,
		.inner_fd = -1,
	};
	snprintf(request->name, sizeof(request->name), "%s", name ? name : "");
	if (!opts)
		return;
	request->flags = opts->map_flags;
	request->extra = opts->map_extra;
	if (opts->inner_map_fd)
		request->inner_fd = opts->inner_map_fd;
	if (!opts->btf_value_type_id)
		return;
	request->btf = MAP_BTF_OBJECT;
	request->btf_fd = opts->btf_fd;
	request->key_type_id = opts->btf_key_type_id;
	request->value_type_id = opts->btf_value_type_id;
}

static int duplicate(int fd)
{
	return fd < 0 ? -1 : fcntl(fd, F_DUPFD_CLOEXEC, 0);
}

void map_request_hold(struct map_request *request)
{
	request->btf_fd = duplicate(request->btf_fd);
	request->inner_fd = duplicate(request->inner_fd);
}

void map_request_release(struct map_request *request)
{
	if (request->btf_fd >= 0)
		close(request->btf_fd);
	if (request->inner_fd >= 0)
		close(request->inner_fd);
	request->btf_fd = -1;
	request->inner_fd = -1;
}

struct map_request map_request_smallest(const struct smallest_map *smallest)
{
	return (struct map_request){
		.type = smallest->type,
		.key_size = smallest->key_size,
		.value_size = smallest->value_size,
		.max_entries = smallest->max_entries,
		.flags = smallest->flags,
		.btf = smallest->storage ? MAP_BTF_MADE : MAP_BTF_NONE,
		.btf_fd = -1,
		.inner_fd = -1,
		.inner_made = smallest->outer,
	};
}

/* Sets the BTF of a request. Return: a file descriptor to be closed, or -1 if none was created. */
static int set_btf(const struct map_request *request, union bpf_attr *attr)
{
	int made;

	switch (request->btf) {
	case MAP_BTF_NONE:
		return -1;
	case MAP_BTF_OBJECT:
		attr->btf_fd = request->btf_fd;
		attr->btf_key_type_id = request->key_type_id;
		attr->btf_value_type_id = request->value_type_id;
		return -1;
	case MAP_BTF_MADE:
		made = smallest_map_btf(request->value_size);
		if (made < 0)
			return -1;
		attr->btf_fd = made;
		attr->btf_key_type_id = 1;
		attr->btf_value_type_id = 3;
		return made;
	}
	return -1;
}

int map_request_make(const struct map_request *request)
{
	union bpf_attr attr = {
		.map_type = request->type,
		.key_size = request->key_size,
		.value_size = request->value_size,
		.max_entries = request->max_entries,
		.map_flags = request->flags,
	};
	int btf, inner, fd;

	memcpy(attr.map_name, request->name, sizeof(attr.map_name));
	attr.map_extra = request->extra;
	btf = set_btf(request, &attr);
	inner = request->inner_made ? trial_array(4) : -1;
	if (inner >= 0)
		attr.inner_map_fd = inner;
	else if (request->inner_fd >= 0)
		attr.inner_map_fd = request->inner_fd;
	fd = trial_map(&attr);
	if (btf >= 0)
		close(btf);
	if (inner >= 0)
		close(inner);
	return fd;
}

int map_request_try(const struct map_request *request)
{
	int fd = map_request_make(request);

	if (fd < 0)
		return -fd;
	close(fd);
	return 0;
}
