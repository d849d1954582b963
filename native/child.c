// SPDX-License-Identifier: Apache-2.0
#include "attach.h"
#include "child.h"
#include "fixup.h"
#include "load.h"
#include "marker.h"
#include "message.h"
#include "object.h"
#include "record.h"

static int open_and_report(const struct plan_case *c, struct bpf_object **obj)
{
	int err;

	message_step();
	marker_write(c->artifact, NULL, "open");
	err = object_open(c, obj);

	record_begin("open");
	record_number("case", c->id);
	record_number("errno", -err);
	record_string("message", err ? message_of_step(err) : "");
	record_end();
	return err;
}

int child_run(const struct plan_case *c)
{
	struct prototypes prototypes = { 0 };
	struct bpf_object *obj = NULL;
	struct watch watch = { 0 };
	int load_err = 0, err = 0;

	message_collect();
	if (open_and_report(c, &obj))
		goto out;
	object_describe(c, obj);

	/* A fixup that cannot be applied: what would be loaded is not what the project loads. */
	if (fixups_apply(c, obj, &prototypes, true))
		goto out;
	err = watch_start(&watch, obj, c->artifact);
	if (err)
		goto out;
	load_err = load_whole(c, obj, &watch);
	prototypes_close(&prototypes);
	if (!load_err && c->mode == MODE_LOAD_ATTACH)
		err = attach_programs(c, obj);
out:
	message_send(c, PASS_WHOLE, NULL);
	if (load_err)
		err = load_each_alone(c, obj, &watch);
	prototypes_close(&prototypes);
	watch_free(&watch);
	bpf_object__close(obj);
	if (err)
		return err;

	record_begin("case_end");
	record_number("case", c->id);
	return record_end();
}
