/* SPDX-License-Identifier: Apache-2.0 */
#ifndef PROGRAMS_H
#define PROGRAMS_H

#include "load/attempt.h"
#include "load/maps.h"

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

#endif
