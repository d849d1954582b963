// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "attach/attachment.h"
#include "attach/target_programs.h"
#include "base/names.h"

/* Longer than any message of libbpf, with names before it. */
#define WHY_MAX (RECORD_STRING_MAX + 256)

static const struct target_programs *(*find_object)(const char *artifact);

void target_programs_set(const struct target_programs *(*find)(const char *artifact))
{
	find_object = find;
}

static const struct target_programs *object_of(const char *artifact)
{
	return find_object ? find_object(artifact) : NULL;
}

__attribute__((format(printf, 3, 4)))
static int refuse(const char **problem, int err, const char *format, ...)
{
	static char text[WHY_MAX];
	va_list args;

	va_start(args, format);
	vsnprintf(text, sizeof(text), format, args);
	va_end(args);
	*problem = text;
	return err;
}

static const char *program_names(struct bpf_object *obj)
{
	static struct names names;

	names = (struct names){ 0 };
	names_add_programs(&names, obj);
	return names_text(&names);
}

int target_program_fd(const struct attach_override *override, const char **problem)
{
	const struct target_programs *target = object_of(override->artifact);
	const char *name = override->target, *artifact = override->artifact;
	struct bpf_object *obj = target ? target->obj : NULL;
	const struct bpf_program *prog;

	if (!obj)
		return refuse(problem, -ENOENT, "program %s of artifact %s is not there: %s", name,
			      artifact, target ? target->message : "the plan has no such artifact");
	prog = bpf_object__find_program_by_name(obj, name);
	if (!prog)
		return refuse(problem, -ENOENT, "program %s of artifact %s does not exist; there are %s",
			      name, artifact, program_names(obj));
	if (bpf_program__fd(prog) >= 0)
		return bpf_program__fd(prog);
	if (!target->err)
		return refuse(problem, -ENOENT, "program %s of artifact %s is switched off", name, artifact);
	return refuse(problem, target->err, "program %s of artifact %s does not load: %s", name, artifact,
		      target->message);
}

bool target_program_is_attached(const struct attach_override *override, const char **problem)
{
	const struct target_programs *target = object_of(override->artifact);

	if (!target || !target->was_attached)
		return true;
	for (size_t i = 0; i < target->attachments.cnt; i++) {
		const struct attachment *a = &target->attachments.items[i];

		if (strcmp(bpf_program__name(a->prog), override->target))
			continue;
		if (!a->err)
			return true;
		return refuse(problem, false, "program %s of artifact %s does not attach: %s",
			      override->target, override->artifact, a->problem);
	}
	return true;
}
