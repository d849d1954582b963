/* SPDX-License-Identifier: Apache-2.0 */
#ifndef FEATURE_H
#define FEATURE_H

#include <stdbool.h>

#include "plan/plan.h"

/* What a kernel can do, one `feature` record for each thing (docs/guest-protocol.md). */

enum feature_status {
	FEATURE_YES,
	FEATURE_NO,
	/* it could not be tried */
	FEATURE_UNKNOWN,
};

/**
 * feature_begin() - the features that follow are of this case and group
 * @c: the case
 * @group: the group, as in the records
 */
void feature_begin(const struct plan_case *c, const char *group);

/** feature_try() - mark in the kernel log what is tried next: it may be what the kernel dies of */
void feature_try(const char *name);

/**
 * feature_tell() - send what was found
 * @name: the feature
 * @status: whether the kernel has it
 * @err: the errno it was refused with, positive or negative, or 0
 * @format: more of it, in the manner of printf(3)
 */
__attribute__((format(printf, 4, 5)))
void feature_tell(const char *name, enum feature_status status, int err, const char *format, ...);

/**
 * feature_answer() - send what a system call has answered
 * @name: the feature
 * @ret: a descriptor, which is closed, or -errno. Want of memory says nothing of the feature
 * @detail: what to add when it is there; when it is not, the verifier's reason is added
 */
void feature_answer(const char *name, int ret, const char *detail);

/**
 * feature_attached() - send what became of a program that is attached to see whether it can be
 * @name: the feature
 * @prog: its descriptor, which is closed, or -errno
 * @place: descriptor of what attaches it, which is closed, or -errno; of no meaning without a program
 * @detail: what to add when it is attached
 */
void feature_attached(const char *name, int prog, int place, const char *detail);

/**
 * feature_helpers() - send which helpers programs of a kind may call
 * @program: the kind of program
 * @status: whether it could be found out; FEATURE_NO: there are no such programs
 * @bits: the helpers that there are, number n in bit n % 8 of byte n / 8
 * @cnt: how many numbers were tried, from 0
 */
void feature_helpers(const char *program, enum feature_status status, const unsigned char *bits,
		     unsigned int cnt);

#endif
