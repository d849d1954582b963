// SPDX-License-Identifier: Apache-2.0
#include <bpf/libbpf.h>
#include <stddef.h>

#include "base/type_names.h"

struct type_name {
	int type;
	const char *name;
};

static const struct type_name newer_map_types[] = {
	{ 32, "cgrp_storage" }, { 33, "arena" }, { 34, "insn_array" }, { 0, NULL },
};

static const struct type_name newer_prog_types[] = {
	{ 32, "netfilter" }, { 0, NULL },
};

static const char *name_of(const char *libbpf_name, const struct type_name *newer, int type)
{
	if (libbpf_name)
		return libbpf_name;
	while (newer->name && newer->type != type)
		newer++;
	return newer->name;
}

const char *map_type_name(int type)
{
	return name_of(libbpf_bpf_map_type_str(type), newer_map_types, type);
}

const char *prog_type_name(int type)
{
	return name_of(libbpf_bpf_prog_type_str(type), newer_prog_types, type);
}
