/* SPDX-License-Identifier: Apache-2.0 */
#ifndef HELD_REPORT_H
#define HELD_REPORT_H

#include <stdbool.h>
#include <stdio.h>

#include "plan/plan.h"

/* Numbers for the summary on the terminal. */
struct held_tally {
	int loaded;
	int refused;
	int attached;
	int not_attached;
	/* the artifact is loaded as far as possible, and its process stays */
	bool held;
};

/**
 * held_report_records() - print what the records of a load say, for a person at the terminal
 * @records: the records, until their end
 * @c: the case
 * @tally: updated
 */
void held_report_records(FILE *records, const struct plan_case *c, struct held_tally *tally);

/** held_report_sum() - print the summary of a load */
void held_report_sum(const struct plan_case *c, const struct held_tally *tally);

#endif
