// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "attach/attach_ways.h"
#include "attach/user_target.h"
#include "kernel/probe_target.h"

static int attach_own_usdt(struct attachment *a)
{
	char path[PATH_MAX];
	size_t offset;
	int err;

	err = probe_target_find(path, sizeof(path), &offset);
	if (err)
		return err;
	attachment_target(a, "usdt %s:" PROBE_TARGET_PROVIDER ":" PROBE_TARGET_NAME, path);
	err = attachment_keep_link(a, bpf_program__attach_usdt(a->prog, ANY_PID, path,
							       PROBE_TARGET_PROVIDER,
							       PROBE_TARGET_NAME, NULL));
	if (!err)
		probe_target_run();
	return err;
}

int attach_usdt(struct attachment *a)
{
	char found[PATH_MAX], provider[256];
	struct user_target target;
	const char *colon;
	int err;

	user_target_read(&target, a, a->override.name);
	if (!target.binary && !target.name)
		return attach_own_usdt(a);
	attachment_target(a, "usdt %s:%s", target.binary ? target.binary : "",
			  target.name ? target.name : "");
	colon = target.name ? strchr(target.name, ':') : NULL;
	if (!target.binary || !colon)
		return attachment_problem(a, -EINVAL, "usdt without \"%s\" of \"attach\"",
					  target.binary ? "name\" as provider:name" : "binary");
	err = user_target_find(a, target.binary, found, sizeof(found));
	if (err)
		return err;
	snprintf(provider, sizeof(provider), "%.*s", (int)(colon - target.name), target.name);
	return attachment_keep_link(a, bpf_program__attach_usdt(a->prog, ANY_PID, found, provider,
								colon + 1, NULL));
}
