/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LOAD_H
#define LOAD_H

#include "attempt.h"
#include "plan.h"

/* What is known of an object's programs, each in the order of the object's. */
struct programs {
	size_t cnt;
	enum choice *choices;
	/* those that were loaded alone already, and well: `program` is NULL for the others */
	struct submission *alone;
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
 * fails, optional programs that do not load alone are dropped and it is tried again.
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
 * A fresh object for each, with the same fixups and the other programs
 * switched off: so one bad program does not hide what the others are worth.
 * Sends `program_load` for each and `log` for each that fails.
 *
 * Return: 0, or -errno when a program could not be tried at all.
 */
int load_each_alone(const struct plan_case *c, const struct attempt *whole,
		    const struct programs *programs);

#endif
