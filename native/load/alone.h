/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ALONE_H
#define ALONE_H

#include "load/programs.h"
#include "plan/plan.h"

/* One program, loaded alone in a separate object. */
struct alone {
	struct attempt attempt;
	struct submission *sub;
	const char *name;
};

/**
 * alone_try() - load one program alone
 * @c: the case
 * @index: the program, by its place in the object
 * @programs: what is known of the programs
 * @alone: zeroed before; set to the result; close its attempt in any case
 *
 * Return: 0 if it was tried, whatever its result, else -errno.
 */
int alone_try(const struct plan_case *c, size_t index, struct programs *programs, struct alone *alone);

/** alone_reason() - get why the program was refused; the next call may replace it */
const char *alone_reason(const struct alone *alone);

/** alone_report() - send `program_load` of the program, and its logs if it was refused */
void alone_report(const struct plan_case *c, const struct alone *alone);

/**
 * alone_load_each() - after a failed load, load each program alone that was not submitted
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
int alone_load_each(const struct plan_case *c, const struct attempt *whole,
		    struct programs *programs);

#endif
