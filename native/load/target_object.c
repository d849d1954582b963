// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "attach/attach.h"
#include "attach/target_programs.h"
#include "fixup/fixup.h"
#include "load/programs.h"
#include "load/target_object.h"
#include "load/variant.h"
#include "log/message.h"
#include "log/record.h"

static struct target_object {
	const struct plan_case *c;
	/* the case whose programs attach to it */
	const struct plan_case *user;
	struct attempt attempt;
	struct programs programs;
	struct target_programs state;
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
	struct target_programs *state = &target->state;
	int err;

	state->err = open_and_choose(target);
	if (!state->err)
		state->err = attempt_load(target->c, &target->attempt, NULL, NULL);
	if (!state->err) {
		fixups_write_entries(target->c, target->attempt.obj, &target->attempt.prototypes);
		return;
	}
	snprintf(state->message, sizeof(state->message), "%s", message_of_step(state->err));
	if (!target->programs.choices)
		return;
	err = load_asked_for(target);
	if (!err)
		return;
	state->err = err;
	snprintf(state->message, sizeof(state->message), "%s", message_of_step(err));
}

static const struct target_programs *object_find(const char *artifact)
{
	for (size_t i = 0; i < object_cnt; i++)
		if (!strcmp(objects[i].c->artifact, artifact))
			return &objects[i].state;
	return NULL;
}

int target_objects_load(const struct plan_case *c)
{
	struct message_text before;

	if (!c->target_cnt)
		return 0;
	objects = calloc(c->target_cnt, sizeof(*objects));
	if (!objects)
		return -ENOMEM;
	/* Messages of libbpf about targets do not belong to the log of the case. */
	before = message_take();
	record_mute(true);
	for (; object_cnt < c->target_cnt; object_cnt++) {
		objects[object_cnt].c = &c->targets[object_cnt];
		objects[object_cnt].user = c;
		load(&objects[object_cnt]);
		objects[object_cnt].state.artifact = c->targets[object_cnt].artifact;
		objects[object_cnt].state.obj = objects[object_cnt].attempt.obj;
	}
	target_programs_set(object_find);
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
		err = attach_programs(target->c, target->attempt.obj, &target->state.attachments);
		target->state.was_attached = true;
	}
	record_mute(false);
	return err;
}

void target_objects_close(void)
{
	while (object_cnt) {
		struct target_object *target = &objects[--object_cnt];

		attachments_detach(&target->state.attachments);
		attempt_close(&target->attempt);
		programs_free(&target->programs);
	}
	free(objects);
	objects = NULL;
}
