/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LOAD_H
#define LOAD_H

#include "load/attempt.h"
#include "load/map_survey.h"
#include "plan/plan.h"

/* What is known of an object's programs, each in the order of the object's. */
struct programs {
	size_t cnt;
	enum choice *choices;
	/* those that were loaded alone already, and well: `program` is NULL for the others */
	struct submission *alone;
	/* maps_read() when they are needed */
	struct maps maps;
};

/**
 * programs_init() - begin with nothing decided and nothing tried
 * @programs: filled; to be released with programs_free()
 * @obj: the object
 *
 * Return: 0 or -ENOMEM.
 */
int programs_init(struct programs *programs, const struct bpf_object *obj);

/** programs_free() - release what programs_init() filled */
void programs_free(struct programs *programs);

/**
 * load_whole() - load an object the way libbpf's users do and report it
 * @c: the case
 * @attempt: its object, open, with its fixups and choices; another one when optional
 *	programs had to be dropped
 * @programs: what is known of the programs
 * @load_err: set to 0 or -errno of bpf_object__load()
 *
 * Sends `load`, and `program_load` for each program that reached the kernel. When the load
 * fails at a map, all maps that the kernel refuses are found. Optional ones are left out with
 * the programs that do not load without them, and it is tried again. When it fails for another
 * reason, that is done with optional programs that do not load alone.
 *
 * Return: 0, or -errno when it could not be tried.
 */
int load_whole(const struct plan_case *c, struct attempt *attempt, struct programs *programs,
	       int *load_err);

/**
 * load_each_alone() - after a failed load, load each program that it did not come to by itself
 * @c: the case
 * @whole: what load_whole() left
 * @programs: what is known of the programs
 *
 * A fresh object for each, with the same fixups, the other programs switched off
 * and only the maps that it needs: so one bad program or map does not hide what the
 * others are worth. A program that needs a refused map is not tried.
 * Sends `program_load` for each and `log` for each that fails.
 *
 * Return: 0, or -errno when a program could not be tried at all.
 */
int load_each_alone(const struct plan_case *c, const struct attempt *whole,
		    struct programs *programs);

#endif
