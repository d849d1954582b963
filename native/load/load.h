/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LOAD_H
#define LOAD_H

#include "load/attempt.h"
#include "load/map_survey.h"
#include "plan/plan.h"

/* What is known of an object's programs, in the order of the object. */
struct programs {
	size_t cnt;
	enum choice *choices;
	/* programs that already loaded alone; `program` is NULL for the others */
	struct submission *alone;
	/* filled by maps_read() when needed */
	struct maps maps;
};

/**
 * programs_init() - begin without decisions and trials
 * @programs: filled; release it with programs_free()
 * @obj: the object
 *
 * Return: 0 or -ENOMEM.
 */
int programs_init(struct programs *programs, const struct bpf_object *obj);

/** programs_free() - release what programs_init() filled */
void programs_free(struct programs *programs);

/**
 * load_whole() - load an object as users of libbpf do, and report the result
 * @c: the case
 * @attempt: its open object with its fixups and choices; replaced if optional programs were dropped
 * @programs: what is known of the programs
 * @load_err: set to 0 or -errno of bpf_object__load()
 *
 * Sends `load`, and `program_load` for each program that reached the kernel. If the load fails at a
 * map, all maps that the kernel refuses are found; optional ones are left out together with the
 * programs that do not load without them, and the load is repeated. If the load fails for another
 * reason, optional programs that do not load alone are dropped, and the load is repeated.
 *
 * Return: 0, or -errno if it could not be tried.
 */
int load_whole(const struct plan_case *c, struct attempt *attempt, struct programs *programs,
	       int *load_err);

/**
 * load_each_alone() - after a failed load, load each program alone that was not submitted
 * @c: the case
 * @whole: the result of load_whole()
 * @programs: what is known of the programs
 *
 * Each program gets a new object with the same fixups, with the other programs disabled and only
 * the maps that it needs, so that one bad program or map does not hide the results of the others. A
 * program that needs a refused map is not tried. Sends `program_load` for each and `log` for each
 * that fails.
 *
 * Return: 0, or -errno if a program could not be tried.
 */
int load_each_alone(const struct plan_case *c, const struct attempt *whole,
		    struct programs *programs);

#endif
