// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "attach/attach_ways.h"
#include "attach/probe_spec.h"

int attach_probe(struct attachment *a)
{
	const char *kind = probe_kind(a);

	if (!strcmp(kind, "usdt"))
		return attach_usdt(a);
	return kind[0] == 'u' ? attach_uprobe(a) : attach_kprobe(a);
}
