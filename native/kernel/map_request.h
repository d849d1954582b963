/* SPDX-License-Identifier: Apache-2.0 */
#ifndef MAP_REQUEST_H
#define MAP_REQUEST_H

#include <bpf/bpf.h>
#include <linux/bpf.h>
#include <stdbool.h>

#include "kernel/smallest_map.h"

/* Origin of the BTF of a map. */
enum map_btf {
	MAP_BTF_NONE,
	/* BTF of the object: @btf_fd and the two type ids */
	MAP_BTF_OBJECT,
	/* created for the sizes of the map, as local storage requires */
	MAP_BTF_MADE,
};

/* One bpf(BPF_MAP_CREATE), from libbpf or for a trial. */
struct map_request {
	__u32 type;
	/* "": no name, as before Linux 4.15 */
	char name[BPF_OBJ_NAME_LEN];
	__u32 key_size;
	__u32 value_size;
	__u32 max_entries;
	__u32 flags;
	__u64 extra;
	enum map_btf btf;
	int btf_fd;
	__u32 key_type_id;
	__u32 value_type_id;
	/* -1: none */
	int inner_fd;
	/* the prototype of a map-in-map is created for the trial */
	bool inner_made;
};

/**
 * map_request_set() - record the arguments of bpf_map_create()
 * @request: filled; the other arguments are those of bpf_map_create()
 *
 * The file descriptors belong to the caller, see map_request_hold().
 */
void map_request_set(struct map_request *request, __u32 type, const char *name, __u32 key_size,
		     __u32 value_size, __u32 max_entries, const struct bpf_map_create_opts *opts);

/**
 * map_request_hold() - duplicate the file descriptors, so that the map can be created after the
 * object is closed
 */
void map_request_hold(struct map_request *request);

/** map_request_release() - close the file descriptors that map_request_hold() duplicated */
void map_request_release(struct map_request *request);

/** map_request_smallest() - get the request for the smallest map of a type */
struct map_request map_request_smallest(const struct smallest_map *smallest);

/** map_request_make() - create the map. Return: file descriptor or -errno. */
int map_request_make(const struct map_request *request);

/** map_request_try() - create the map and close it. Return: 0 or a positive errno. */
int map_request_try(const struct map_request *request);

#endif
