// SPDX-License-Identifier: Apache-2.0
#include "base/type_names.h"
#include "kernel/feature.h"
#include "kernel/map_request.h"
#include "kernel/probe_kinds.h"
#include "kernel/smallest_map.h"
#include "probe/probes.h"

void probe_maps(const struct plan_case *c)
{
	const struct smallest_map *map;

	feature_begin(c, "map_type");
	for (size_t i = 0; (map = smallest_map_at(i)); i++) {
		const struct map_request request = map_request_smallest(map);
		const char *name = map_type_name(map->type);

		feature_try(name);
		feature_answer(name, map_request_make(&request), "");
	}
	probe_younger_types("bpf_map_type", "BPF_MAP_TYPE_", MAP_TYPE_INSN_ARRAY);
}
