// SPDX-License-Identifier: Apache-2.0
#include <bpf/libbpf.h>
#include <errno.h>
#include <string.h>

#include "log/marker.h"
#include "probe/probe_case.h"
#include "probe/probes.h"

static const struct group {
	const char *name;
	void (*run)(const struct plan_case *c);
} groups[] = {
	{ "system", probe_system },
	{ "programs", probe_programs },
	{ "maps", probe_maps },
	{ "struct_ops", probe_struct_ops },
	{ "iterators", probe_iterators },
	{ "verifier", probe_verifier },
	{ "limits", probe_limits },
	{ "tracing", probe_tracing },
	{ "hooks", probe_hooks },
	{ "network", probe_network },
	{ "helpers", probe_helpers },
	{ "kfuncs", probe_kfuncs },
};

int probe_case_run(const struct plan_case *c)
{
	/* Missing features are expected results, not messages. */
	libbpf_set_print(NULL);
	marker_write(c->artifact, NULL, "probe");
	for (size_t i = 0; i < sizeof(groups) / sizeof(groups[0]); i++) {
		if (strcmp(groups[i].name, c->group))
			continue;
		groups[i].run(c);
		return 0;
	}
	return -EINVAL;
}
