// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "attach.h"
#include "attachment.h"
#include "fixup.h"
#include "load.h"
#include "message.h"
#include "names.h"
#include "record.h"
#include "target_object.h"
#include "variant.h"

/* Longer than any message of libbpf, with names before it. */
#define WHY_MAX (RECORD_STRING_MAX + 256)

static struct target_object {
	const struct plan_case *c;
	/* the case whose programs are attached to it */
	const struct plan_case *user;
	struct attempt attempt;
	struct programs programs;
	struct attachments attachments;
	/* of the whole object's load: 0 or -errno, and libbpf's words */
	int err;
	char message[RECORD_STRING_MAX];
	bool was_attached;
} *objects;

static size_t object_cnt;

static bool is_asked_for(const struct target_object *target, const char *program)
{
	for (size_t i = 0; i < target->user->override_cnt; i++) {
		const struct attach_override *override = &target->user->overrides[i];

		if (override->artifact && !strcmp(override->artifact, target->c->artifact) &&
		    !strcmp(override->target, program))
			return true;
	}
	return false;
}

static int open_and_choose(struct target_object *target)
{
	struct attempt *attempt = &target->attempt;
	int err;

	message_step();
	err = attempt_open(target->c, attempt, NULL);
	if (err)
		return err;
	err = programs_init(&target->programs, attempt->obj);
	if (!err)
		err = variants_choose(target->c, attempt->obj, &target->programs);
	if (!err)
		attempt_choose(attempt, target->programs.choices);
	return err;
}

static int load_asked_for(struct target_object *target)
{
	struct bpf_program *prog;
	int err;

	attempt_close(&target->attempt);
	err = attempt_open(target->c, &target->attempt, target->programs.choices);
	if (err)
		return err;
	bpf_object__for_each_program(prog, target->attempt.obj)
		bpf_program__set_autoload(prog, bpf_program__autoload(prog) &&
						is_asked_for(target, bpf_program__name(prog)));
	return attempt_load(target->c, &target->attempt, NULL, NULL);
}

static void load(struct target_object *target)
{
	int err;

	target->err = open_and_choose(target);
	if (!target->err)
		target->err = attempt_load(target->c, &target->attempt, NULL, NULL);
	if (!target->err) {
		fixups_write_entries(target->c, target->attempt.obj, &target->attempt.prototypes);
		return;
	}
	snprintf(target->message, sizeof(target->message), "%s", message_of_step(target->err));
	if (!target->programs.choices)
		return;
	err = load_asked_for(target);
	if (!err)
		return;
	target->err = err;
	snprintf(target->message, sizeof(target->message), "%s", message_of_step(err));
}

int target_objects_load(const struct plan_case *c)
{
	struct message_text before;

	if (!c->target_cnt)
		return 0;
	objects = calloc(c->target_cnt, sizeof(*objects));
	if (!objects)
		return -ENOMEM;
	/* What libbpf says of them is no part of the case's log. */
	before = message_take();
	record_mute(true);
	for (; object_cnt < c->target_cnt; object_cnt++) {
		objects[object_cnt].c = &c->targets[object_cnt];
		objects[object_cnt].user = c;
		load(&objects[object_cnt]);
	}
	record_mute(false);
	message_put_back(&before);
	return 0;
}

int target_objects_attach(void)
{
	int err = 0;

	record_mute(true);
	for (size_t i = 0; !err && i < object_cnt; i++) {
		struct target_object *target = &objects[i];

		if (!target->attempt.obj)
			continue;
		err = attach_programs(target->c, target->attempt.obj, &target->attachments);
		target->was_attached = true;
	}
	record_mute(false);
	return err;
}

static struct target_object *object_find(const char *artifact)
{
	for (size_t i = 0; i < object_cnt; i++)
		if (!strcmp(objects[i].c->artifact, artifact))
			return &objects[i];
	return NULL;
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
	struct bpf_program *prog;

	names = (struct names){ 0 };
	bpf_object__for_each_program(prog, obj)
		names_add(&names, bpf_program__name(prog));
	return names_text(&names);
}

int target_program_fd(const struct attach_override *override, const char **problem)
{
	const struct target_object *target = object_find(override->artifact);
	const char *name = override->target, *artifact = override->artifact;
	struct bpf_object *obj = target ? target->attempt.obj : NULL;
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
	const struct target_object *target = object_find(override->artifact);

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

void target_objects_close(void)
{
	while (object_cnt) {
		struct target_object *target = &objects[--object_cnt];

		attachments_detach(&target->attachments);
		attempt_close(&target->attempt);
		programs_free(&target->programs);
	}
	free(objects);
	objects = NULL;
}
