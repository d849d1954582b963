/* SPDX-License-Identifier: Apache-2.0 */
#ifndef PROTOTYPE_H
#define PROTOTYPE_H

#include <bpf/libbpf.h>
#include <stdbool.h>

#include "plan/plan.h"

/* What a map is made with. */
struct map_shape {
	enum bpf_map_type type;
	__u32 key_size;
	__u32 value_size;
	__u32 max_entries;
	__u32 flags;
	__u64 extra;
	/* of the object's BTF; 0: none */
	__u32 key_type_id;
	__u32 value_type_id;
};

/* What the inner maps of a map-in-map look like. */
struct prototype {
	const struct bpf_map *outer;
	struct map_shape shape;
	/* the kernel wants the prototype until the outer map exists; -1: libbpf makes its own */
	int fd;
	/* a positive errno when the kernel does not make such a map */
	int err;
};

struct prototypes {
	struct prototype *list;
	size_t cnt;
};

/** map_is_outer() - whether a map is a map-in-map */
bool map_is_outer(const struct bpf_map *map);

/** map_shape_of() - what a map of an object is made with */
struct map_shape map_shape_of(const struct bpf_map *map);

/**
 * prototypes_init() - note the prototypes that an object declares by itself
 * @prototypes: filled; to be released with prototypes_close() in any case
 * @obj: the object, open and not loaded: loading takes them away
 *
 * Return: 0 or -ENOMEM.
 */
int prototypes_init(struct prototypes *prototypes, struct bpf_object *obj);

/**
 * prototypes_set() - make a prototype and give it to a map-in-map
 * @prototypes: from prototypes_init()
 * @outer: the map-in-map, not created yet; a prototype it has already is replaced
 * @shape: what the prototype is made with
 *
 * Return: 0 or -errno of the map's creation, which prototypes_refused() then tells as well.
 */
int prototypes_set(struct prototypes *prototypes, struct bpf_map *outer,
		   const struct map_shape *shape);

/** prototypes_refused() - the prototype of @outer that the kernel refuses, NULL when it does not */
const struct prototype *prototypes_refused(const struct prototypes *prototypes,
					   const struct bpf_map *outer);

/** prototypes_find() - the shape of the inner maps of @outer, NULL when nobody said */
const struct map_shape *prototypes_find(const struct prototypes *prototypes,
					const struct bpf_map *outer);

/**
 * map_create() - make a map of a shape
 * @shape: the shape
 * @obj: the object whose BTF its types are of
 *
 * Like libbpf it makes the map without BTF when the kernel does not take it with BTF.
 *
 * Return: file descriptor or -errno.
 */
int map_create(const struct map_shape *shape, const struct bpf_object *obj);

/** prototypes_close() - release the list and the prototypes that were made */
void prototypes_close(struct prototypes *prototypes);

#endif
