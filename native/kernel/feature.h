/* SPDX-License-Identifier: Apache-2.0 */
#ifndef FEATURE_H
#define FEATURE_H

#include <stdbool.h>

#include "plan/plan.h"

/* What a kernel can do, with one `feature` record for each feature (docs/guest-protocol.md). */

enum feature_status {
	FEATURE_YES,
	FEATURE_NO,
	/* it could not be tried */
	FEATURE_UNKNOWN,
};

/**
 * feature_begin() - set the case and the group of the following features
 * @c: the case
 * @group: the group, as in the records
 */
void feature_begin(const struct plan_case *c, const char *group);

/** feature_try() - announce the next feature in the kernel log, in case the kernel dies of it */
void feature_try(const char *name);

/**
 * feature_report() - report the result of a check
 * @name: the feature
 * @status: whether the kernel has it
 * @err: the errno of the refusal, positive or negative, or 0
 * @format: details, with a format of printf(3)
 */
__attribute__((format(printf, 4, 5))) void
feature_report(const char *name, enum feature_status status, int err, const char *format, ...);

/**
 * feature_answer() - report the result of a system call
 * @name: the feature
 * @ret: a file descriptor, which is closed, or -errno; -ENOMEM means that the feature is unknown
 * @detail: details if the kernel has the feature; else the verifier's reason is reported
 */
void feature_answer(const char *name, int ret, const char *detail);

/**
 * feature_attached() - report whether a program could be attached
 * @name: the feature
 * @prog: file descriptor of the program, which is closed, or -errno
 * @place: file descriptor of the attachment, which is closed, or -errno; ignored without a program
 * @detail: details if the program was attached
 */
void feature_attached(const char *name, int prog, int place, const char *detail);

/**
 * feature_helpers() - report the helpers that programs of a kind may call
 * @program: the kind of program
 * @status: whether they could be determined; FEATURE_NO if the kernel has no such programs
 * @bits: the available helpers: helper n is bit n % 8 of byte n / 8
 * @cnt: how many numbers were tried, from 0
 */
void feature_helpers(const char *program, enum feature_status status, const unsigned char *bits,
		     unsigned int cnt);

#endif
