/* SPDX-License-Identifier: Apache-2.0 */
#ifndef MAPS_H
#define MAPS_H

#include <bpf/libbpf.h>
#include <stdbool.h>

#include "kernel/map_uses.h"
#include "plan/plan.h"

/* The state of one map of an object. */
struct map_state {
	/* errno of the kernel's refusal, 0: not refused */
	int err;
	/*
	 * a struct_ops map that is refused because of one member; other members may work without it
	 */
	bool partly;
	/* left out: optional and refused, or useless without such a map */
	bool off;
};

/* The maps of an object, in the order of the object. */
struct maps {
	size_t cnt;
	struct map_state *states;
	struct map_uses uses;
};

/**
 * maps_read() - read which programs need which maps, if not yet done
 * @maps: zeroed before the first call; release it with maps_free()
 * @c: the case
 * @obj: its open object
 *
 * Only needed for failed loads and for trials.
 *
 * Return: 0 or -ENOMEM.
 */
int maps_read(struct maps *maps, const struct plan_case *c, const struct bpf_object *obj);

/** maps_free() - release what maps_read() filled */
void maps_free(struct maps *maps);

/**
 * map_forget() - exclude a map from a trial, in a way that a loader does not need
 *
 * A struct_ops map is excluded with struct_ops_forget().
 */
void map_forget(struct bpf_map *map);

/** maps_leave_out() - disable the creation of maps that are left out */
void maps_leave_out(const struct maps *maps, struct bpf_object *obj);

/**
 * maps_select() - create only the maps that the enabled programs need
 * @maps: the maps
 * @obj: the object, opened but not loaded
 */
void maps_select(const struct maps *maps, struct bpf_object *obj);

/**
 * maps_blocking() - get the first map that a program needs and that is refused but not left out, or
 * NULL
 */
const struct bpf_map *maps_blocking(const struct maps *maps, const struct bpf_object *obj,
				    size_t program);

/** maps_missing() - get the first map that a program refers to and that is left out, or NULL */
const struct bpf_map *maps_missing(const struct maps *maps, const struct bpf_object *obj,
				   size_t program);

/** maps_err() - get the positive errno of the kernel's refusal of a map */
int maps_err(const struct maps *maps, const struct bpf_object *obj, const struct bpf_map *which);

/** maps_all_optional() - test whether every refused map is left out */
bool maps_all_optional(const struct maps *maps);

#endif
