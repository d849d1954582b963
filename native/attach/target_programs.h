/* SPDX-License-Identifier: Apache-2.0 */
#ifndef TARGET_PROGRAMS_H
#define TARGET_PROGRAMS_H

#include <bpf/libbpf.h>

#include "attach/attachment.h"
#include "log/record.h"
#include "plan/plan.h"

/*
 * Programs of other objects that programs of a case attach to (target_object.h loads those
 * objects).
 */

/* The state of such an object. */
struct target_programs {
	const char *artifact;
	/* NULL if it could not be opened */
	struct bpf_object *obj;
	/* of the load of the whole object: 0 or -errno, and libbpf's message */
	int err;
	char message[RECORD_STRING_MAX];
	struct attachments attachments;
	bool was_attached;
};

/**
 * target_programs_set() - set the lookup function for the functions below
 * @find: returns the object of an artifact, NULL if the case has none with that name
 */
void target_programs_set(const struct target_programs *(*find)(const char *artifact));

/**
 * target_program_fd() - get the program that another one attaches to
 * @override: the plan's override with an `artifact`
 * @problem: set to the reason if there is none: `program P of artifact A …`
 *
 * Return: its file descriptor, owned by the target, or -errno.
 */
int target_program_fd(const struct attach_override *override, const char **problem);

/**
 * target_program_is_attached() - test whether the program runs
 * @override: the plan's override with an `artifact`
 * @problem: set to the reason if it does not; unchanged if target_objects_attach() was not called
 */
bool target_program_is_attached(const struct attach_override *override, const char **problem);

#endif
