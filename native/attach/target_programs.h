/* SPDX-License-Identifier: Apache-2.0 */
#ifndef TARGET_PROGRAMS_H
#define TARGET_PROGRAMS_H

#include <bpf/libbpf.h>

#include "attach/attachment.h"
#include "log/record.h"
#include "plan/plan.h"

/* The programs of other objects that programs of a case are attached to (target_object.h loads those objects). */

/* What has become of such an object. */
struct target_programs {
	const char *artifact;
	/* NULL when it could not be opened */
	struct bpf_object *obj;
	/* of the whole object's load: 0 or -errno, and libbpf's words */
	int err;
	char message[RECORD_STRING_MAX];
	struct attachments attachments;
	bool was_attached;
};

/**
 * target_programs_set() - what the functions below look at
 * @find: returns the object of an artifact, NULL when the case has none of that name
 */
void target_programs_set(const struct target_programs *(*find)(const char *artifact));

/**
 * target_program_fd() - the program that another one is attached to
 * @override: what the plan says of that one; with an `artifact`
 * @problem: set to why there is none: `program P of artifact A …`
 *
 * Return: its descriptor, which stays the target's, or -errno.
 */
int target_program_fd(const struct attach_override *override, const char **problem);

/**
 * target_program_is_attached() - whether it runs
 * @problem: set to why it does not; untouched when target_objects_attach() was not called
 */
bool target_program_is_attached(const struct attach_override *override, const char **problem);

#endif
