/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ATTEMPT_H
#define ATTEMPT_H

#include "fixup/prototype.h"
#include "load/watch.h"
#include "plan/plan.h"

/* A decision about a program, which overrides the object and the fixups. */
enum choice {
	CHOICE_NONE,
	CHOICE_ON,
	CHOICE_OFF,
};

/* An object that is prepared for one load. */
struct attempt {
	struct bpf_object *obj;
	struct prototypes prototypes;
	struct watch watch;
};

/**
 * attempt_open() - open the object of a case again, with its fixups
 * @c: the case
 * @attempt: filled; release it with attempt_close() in any case
 * @choices: one for each program, in the order of the object; NULL: no decisions
 *
 * Return: 0 or -errno. What succeeded once only fails again if memory is short.
 */
int attempt_open(const struct plan_case *c, struct attempt *attempt, const enum choice *choices);

/** attempt_choose() - enable and disable programs according to the choices */
void attempt_choose(struct attempt *attempt, const enum choice *choices);

/**
 * attempt_load() - load and watch the object
 * @c: the case
 * @attempt: from attempt_open(), or with an open object that has its fixups
 * @subject: the program that the marker names, NULL for the whole object
 * @usec: set to the duration in microseconds; may be NULL
 *
 * Return: 0 or -errno of bpf_object__load(), of attach_prepare() or of watch_start().
 */
int attempt_load(const struct plan_case *c, struct attempt *attempt, const char *subject,
		 uint64_t *usec);

/** attempt_close() - release everything */
void attempt_close(struct attempt *attempt);

#endif
