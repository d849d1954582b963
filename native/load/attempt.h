/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ATTEMPT_H
#define ATTEMPT_H

#include "fixup/prototype.h"
#include "load/submit.h"
#include "plan/plan.h"

/* What was decided about a program, over what the object and the fixups say. */
enum choice {
	CHOICE_NONE,
	CHOICE_ON,
	CHOICE_OFF,
};

/* An object that is made ready for one load. */
struct attempt {
	struct bpf_object *obj;
	struct prototypes prototypes;
	struct watch watch;
};

/**
 * attempt_open() - open the object of a case once more, with its fixups
 * @c: the case
 * @attempt: filled; to be released with attempt_close() in any case
 * @choices: one for each program, in the order of the object's; NULL: none was decided
 *
 * Return: 0 or -errno. What went well once does so again, or memory is short.
 */
int attempt_open(const struct plan_case *c, struct attempt *attempt, const enum choice *choices);

/** attempt_choose() - switch programs on and off as it was decided */
void attempt_choose(struct attempt *attempt, const enum choice *choices);

/**
 * attempt_load() - load the object under observation
 * @c: the case
 * @attempt: from attempt_open(), or with an object that is open and has its fixups
 * @subject: the program that the marker names, NULL for the whole object
 * @usec: set to the time it took; may be NULL
 *
 * Return: 0 or -errno of bpf_object__load(), of attach_prepare() or of watch_start().
 */
int attempt_load(const struct plan_case *c, struct attempt *attempt, const char *subject,
		 uint64_t *usec);

/** attempt_close() - release everything */
void attempt_close(struct attempt *attempt);

#endif
