/* SPDX-License-Identifier: Apache-2.0 */
#ifndef MAP_REQUEST_H
#define MAP_REQUEST_H

#include <bpf/bpf.h>
#include <linux/bpf.h>
#include <stdbool.h>

#include "kernel/smallest_map.h"

/* Where the BTF of a map comes from. */
enum map_btf {
	MAP_BTF_NONE,
	/* the object's: @btf_fd and the two ids */
	MAP_BTF_OBJECT,
	/* made for the sizes of the map, as local storage needs it */
	MAP_BTF_MADE,
};

/* One bpf(BPF_MAP_CREATE), as libbpf makes it or as we try it. */
struct map_request {
	__u32 type;
	/* "": none, as before Linux 4.15 */
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
	/* the prototype of a map-in-map is one that is made for the trial */
	bool inner_made;
};

/**
 * map_request_set() - note what bpf_map_create() was called with
 * @request: filled; the other arguments are those of bpf_map_create()
 *
 * The descriptors are the caller's, see map_request_hold().
 */
void map_request_set(struct map_request *request, __u32 type, const char *name, __u32 key_size,
		     __u32 value_size, __u32 max_entries, const struct bpf_map_create_opts *opts);

/** map_request_hold() - duplicate the descriptors, so that the map can be asked for when the object has gone */
void map_request_hold(struct map_request *request);

/** map_request_release() - close what map_request_hold() has duplicated */
void map_request_release(struct map_request *request);

/** map_request_smallest() - the request for the smallest map of a type */
struct map_request map_request_smallest(const struct smallest_map *smallest);

/** map_request_make() - make the map. Return: descriptor or -errno. */
int map_request_make(const struct map_request *request);

/** map_request_try() - make the map and let it go again. Return: 0 or a positive errno. */
int map_request_try(const struct map_request *request);

#endif
