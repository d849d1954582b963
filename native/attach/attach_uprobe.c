// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <stdlib.h>

#include "attach/attach_ways.h"
#include "attach/probe_spec.h"
#include "attach/user_target.h"
#include "kernel/probe_multi.h"
#include "kernel/probe_target.h"

static int attach_function_at(struct attachment *a, const char *binary, const char *symbol,
			      size_t offset, bool retprobe)
{
	LIBBPF_OPTS(bpf_uprobe_opts, opts, .retprobe = retprobe, .func_name = symbol);

	if (*probe_kind_suffix(a->prog)) {
		int fd = uprobe_multi_link(a->prog, binary, symbol, offset, retprobe);

		return fd == -ENOENT && symbol ?
		       attachment_problem(a, fd, "%s has no function %s", binary, symbol) :
		       attachment_keep_fd(a, fd);
	}
	return attachment_keep_link(a, bpf_program__attach_uprobe_opts(a->prog, ANY_PID, binary,
								       offset, &opts));
}

static int attach_own_function(struct attachment *a, const char *kind)
{
	char path[PATH_MAX];
	size_t offset;
	int err;

	err = probe_target_find(path, sizeof(path), &offset);
	if (err)
		return err;
	attachment_target(a, "%s%s %s:probe_target_run", kind, probe_kind_suffix(a->prog), path);
	err = attach_function_at(a, path, NULL, offset, probe_kind_returns(kind));
	if (!err)
		probe_target_run();
	return err;
}

/* Attaches to `function`, `function+0x10`, or an offset in the file: `0x1234`. */
static int attach_symbol(struct attachment *a, const char *kind, const char *binary,
			 const char *symbol)
{
	char path[PATH_MAX], name[256];
	size_t offset;
	int err;

	attachment_target(a, "%s%s %s:%s", kind, probe_kind_suffix(a->prog), binary, symbol);
	err = user_target_find(a, binary, path, sizeof(path));
	if (err)
		return err;
	binary = path;
	if (symbol[0] >= '0' && symbol[0] <= '9')
		return attach_function_at(a, binary, NULL, strtoul(symbol, NULL, 0),
					  probe_kind_returns(kind));
	offset = probe_offset_split(symbol, name, sizeof(name));
	return attach_function_at(a, binary, name, offset, probe_kind_returns(kind));
}

int attach_uprobe(struct attachment *a)
{
	const char *kind = probe_kind(a);
	struct user_target target;

	user_target_read(&target, a, a->override.symbol);
	if (!target.binary && !target.name)
		return attach_own_function(a, kind);
	attachment_target(a, "%s %s:%s", kind, target.binary ? target.binary : "",
			  target.name ? target.name : "");
	if (!target.binary || !target.name)
		return attachment_problem(a, -EINVAL, "%s without \"%s\" of \"attach\"", kind,
					  target.binary ? "symbol" : "binary");
	return attach_symbol(a, kind, target.binary, target.name);
}
