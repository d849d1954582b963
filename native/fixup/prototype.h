/* SPDX-License-Identifier: Apache-2.0 */
#ifndef PROTOTYPE_H
#define PROTOTYPE_H

#include <bpf/libbpf.h>
#include <stdbool.h>

#include "plan/plan.h"

/* The attributes of a map. */
struct map_shape {
	enum bpf_map_type type;
	__u32 key_size;
	__u32 value_size;
	__u32 max_entries;
	__u32 flags;
	__u64 extra;
	/* type ids in the object's BTF; 0: none */
	__u32 key_type_id;
	__u32 value_type_id;
};

/* The attributes of the inner maps of a map-in-map. */
struct prototype {
	const struct bpf_map *outer;
	struct map_shape shape;
	/* prototype that the kernel needs until the outer map exists; -1: libbpf creates its own */
	int fd;
	/* a positive errno if the kernel refuses the prototype */
	int err;
};

struct prototypes {
	struct prototype *list;
	size_t cnt;
};

/** map_is_outer() - test whether a map is a map-in-map */
bool map_is_outer(const struct bpf_map *map);

/** map_shape_of() - get the attributes of a map of an object */
struct map_shape map_shape_of(const struct bpf_map *map);

/**
 * prototypes_init() - record the prototypes that an object declares
 * @prototypes: filled; release it with prototypes_close() in any case
 * @obj: the object, opened but not loaded: loading removes them
 *
 * Return: 0 or -ENOMEM.
 */
int prototypes_init(struct prototypes *prototypes, struct bpf_object *obj);

/**
 * prototypes_set() - create a prototype and set it on a map-in-map
 * @prototypes: from prototypes_init()
 * @outer: the map-in-map, not created yet; an existing prototype is replaced
 * @shape: attributes of the prototype
 *
 * Return: 0, or -errno of the creation of the map, which prototypes_refused() then reports as well.
 */
int prototypes_set(struct prototypes *prototypes, struct bpf_map *outer,
		   const struct map_shape *shape);

/** prototypes_refused() - get the prototype of @outer if the kernel refused it, else NULL */
const struct prototype *prototypes_refused(const struct prototypes *prototypes,
					   const struct bpf_map *outer);

/**
 * prototypes_find() - get the attributes of the inner maps of @outer, or NULL if they are not
 * specified
 */
const struct map_shape *prototypes_find(const struct prototypes *prototypes,
					const struct bpf_map *outer);

/**
 * map_create() - create a map
 * @shape: its attributes
 * @obj: the object whose BTF contains its types
 *
 * Creates the map without BTF if the kernel refuses it with BTF, as libbpf does.
 *
 * Return: file descriptor or -errno.
 */
int map_create(const struct map_shape *shape, const struct bpf_object *obj);

/** prototypes_close() - release the list and the prototypes that were created */
void prototypes_close(struct prototypes *prototypes);

#endif
