/* SPDX-License-Identifier: Apache-2.0 */
#ifndef MAP_SURVEY_H
#define MAP_SURVEY_H

#include <stdbool.h>

#include "kernel/map_uses.h"
#include "load/attempt.h"
#include "plan/plan.h"

/* What became of one map of an object. */
struct map_state {
	/* errno with which the kernel refuses it, 0: it does not */
	int err;
	/* of a struct_ops map: for one of its members, without which the others may do */
	bool partly;
	/* it is left out: optional and refused, or of no use without one that is */
	bool off;
};

/* The maps of an object, in the order of the object's. */
struct maps {
	size_t cnt;
	struct map_state *states;
	struct map_uses uses;
};

/**
 * maps_read() - read which programs need which maps, if that was not done
 * @maps: zeroed before the first call; to be released with maps_free()
 * @c: the case
 * @obj: its object, open
 *
 * Only loads that fail, and trials, need it.
 *
 * Return: 0 or -ENOMEM.
 */
int maps_read(struct maps *maps, const struct plan_case *c, const struct bpf_object *obj);

/** maps_free() - release what maps_read() filled */
void maps_free(struct maps *maps);

/**
 * maps_survey() - after a load that failed at a map, find every map that the kernel refuses
 * @c: the case
 * @failed: the attempt that failed
 * @maps: what becomes of each is noted here
 *
 * To be called after maps_read(). Loads the object without programs until no map fails that is not known. Sends `map_refused`
 * and the trials of each, and `map_off` for those that are left out.
 *
 * Return: 0 or -errno.
 */
int maps_survey(const struct plan_case *c, const struct attempt *failed, struct maps *maps);

/** maps_leave_out() - do not create what is left out of the object */
void maps_leave_out(const struct maps *maps, struct bpf_object *obj);

/**
 * maps_select() - create only the maps that the programs need that are switched on
 * @maps: the maps
 * @obj: the object, open and not loaded
 */
void maps_select(const struct maps *maps, struct bpf_object *obj);

/** maps_blocking() - the first map that a program needs, is refused and not left out; NULL for none */
const struct bpf_map *maps_blocking(const struct maps *maps, const struct bpf_object *obj,
				    size_t program);

/** maps_missing() - the first map that a program refers to and that is left out, NULL for none */
const struct bpf_map *maps_missing(const struct maps *maps, const struct bpf_object *obj,
				   size_t program);

/** maps_err() - the positive errno with which the kernel refuses a map */
int maps_err(const struct maps *maps, const struct bpf_object *obj, const struct bpf_map *which);

/** maps_all_optional() - whether every map that is refused is left out */
bool maps_all_optional(const struct maps *maps);

#endif
