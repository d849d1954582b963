// SPDX-License-Identifier: Apache-2.0
#include "attach/attach_prepare.h"
#include "base/clock.h"
#include "fixup/fixup.h"
#include "fixup/struct_ops.h"
#include "load/attempt.h"
#include "load/object.h"
#include "log/marker.h"
#include "log/message.h"

int attempt_open(const struct plan_case *c, struct attempt *attempt, const enum choice *choices)
{
	int err;

	*attempt = (struct attempt){ 0 };
	err = object_open(c, &attempt->obj);
	if (err)
		return err;
	err = fixups_apply(c, attempt->obj, &attempt->prototypes, false);
	if (!err && choices)
		attempt_choose(attempt, choices);
	return err;
}

void attempt_choose(struct attempt *attempt, const enum choice *choices)
{
	struct bpf_program *prog;

	bpf_object__for_each_program(prog, attempt->obj) {
		if (*choices != CHOICE_NONE)
			bpf_program__set_autoload(prog, *choices == CHOICE_ON);
		if (*choices == CHOICE_OFF)
			struct_ops_drop(attempt->obj, prog);
		choices++;
	}
}

/*
 * Blames a struct_ops map that does not fit the kernel's struct: libbpf does not try to create it.
 */
static void blame_struct_ops(struct attempt *attempt, int err)
{
	bool partly = false;
	const struct bpf_map *map = struct_ops_blamed(attempt->obj, message_of_step(-err), &partly);

	attempt->watch.refused = (struct map_refusal){
		.map = map,
		.partly = partly,
		.err = err,
		.request = { .type = BPF_MAP_TYPE_STRUCT_OPS, .btf_fd = -1, .inner_fd = -1 },
	};
}

int attempt_load(const struct plan_case *c, struct attempt *attempt, const char *subject,
		 uint64_t *usec)
{
	uint64_t start;
	int err;

	err = attach_prepare(c, attempt->obj);
	if (err)
		return err;
	err = watch_start(&attempt->watch, attempt->obj, c);
	if (err)
		return err;
	attempt->watch.verdict_only = c->mode == MODE_TRIAL;
	message_step();
	marker_write(c->artifact, subject, "load");
	start = clock_usec();
	err = bpf_object__load(attempt->obj);
	if (usec)
		*usec = clock_usec() - start;
	watch_stop();
	if (err && !attempt->watch.refused.map)
		blame_struct_ops(attempt, -err);
	return err;
}

void attempt_close(struct attempt *attempt)
{
	prototypes_close(&attempt->prototypes);
	watch_free(&attempt->watch);
	bpf_object__close(attempt->obj);
	*attempt = (struct attempt){ 0 };
}
