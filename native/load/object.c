// SPDX-License-Identifier: Apache-2.0
#include <errno.h>

#include "absent/absent_kernel.h"
#include "base/type_names.h"
#include "guest/bpffs.h"
#include "load/object.h"
#include "log/marker.h"
#include "log/message.h"
#include "log/record.h"

/* There is no file system to pin to. */
static void forget_pins(struct bpf_object *obj)
{
	struct bpf_map *map;

	bpf_object__for_each_map(map, obj)
		bpf_map__set_pin_path(map, NULL);
}

int object_open(const struct plan_case *c, struct bpf_object **obj)
{
	/*
	 * Data sections get this name as a prefix. The default is the file name, which is a number
	 * of the plan here.
	 */
	LIBBPF_OPTS(bpf_object_open_opts, opts, .object_name = c->artifact,
		    .btf_custom_path = c->btf);

	if (!absent_kernel())
		bpffs_renew();
	*obj = bpf_object__open_file(c->object, &opts);
	if (!*obj)
		return -errno;
	if (absent_kernel())
		forget_pins(*obj);
	return 0;
}

int object_open_reported(const struct plan_case *c, struct bpf_object **obj)
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

static void describe_map(const struct plan_case *c, struct bpf_map *map)
{
	const char *type = map_type_name(bpf_map__type(map));

	record_begin("map");
	record_number("case", c->id);
	record_string("name", bpf_map__name(map));
	record_string("map_type", type ? type : "unknown");
	record_number("type_id", bpf_map__type(map));
	record_number("key_size", bpf_map__key_size(map));
	record_number("value_size", bpf_map__value_size(map));
	record_number("max_entries", bpf_map__max_entries(map));
	record_number("flags", bpf_map__map_flags(map));
	record_bool("inner", bpf_map__inner_map(map));
	record_end();
}

static void describe_program(const struct plan_case *c, const struct bpf_program *prog)
{
	const char *type = prog_type_name(bpf_program__type(prog));

	record_begin("program");
	record_number("case", c->id);
	record_string("name", bpf_program__name(prog));
	record_string("section", bpf_program__section_name(prog));
	record_string("prog_type", type ? type : "unknown");
	record_bool("autoload", bpf_program__autoload(prog));
	record_number("insns", bpf_program__insn_cnt(prog));
	record_end();
}

void object_describe(const struct plan_case *c, struct bpf_object *obj)
{
	struct bpf_program *prog;
	struct bpf_map *map;

	bpf_object__for_each_map(map, obj)
		describe_map(c, map);
	bpf_object__for_each_program(prog, obj)
		describe_program(c, prog);
}
