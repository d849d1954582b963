// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <string.h>

#include "attach/attach_ways.h"
#include "attach/probe_spec.h"
#include "kernel/attach_types.h"
#include "kernel/probe_multi.h"

/* Attaches to `name` or `name+offset`, as in a section. */
static int attach_symbol(struct attachment *a, const char *symbol, bool retprobe)
{
	LIBBPF_OPTS(bpf_kprobe_opts, opts, .retprobe = retprobe);
	char name[256];

	opts.offset = probe_offset_split(symbol, name, sizeof(name));
	return attachment_keep_link(a, bpf_program__attach_kprobe_opts(a->prog, name, &opts));
}

static int attach_session(struct attachment *a, const char *pattern)
{
	a->attach_type = ATTACH_KPROBE_SESSION;
	if (!kernel_knows_attach_type(ATTACH_KPROBE_SESSION))
		return -EINVAL;
	return attachment_keep_fd(a, kprobe_session_link(bpf_program__fd(a->prog), pattern));
}

static int attach_multi(struct attachment *a, const char *pattern, bool retprobe)
{
	LIBBPF_OPTS(bpf_kprobe_multi_opts, opts, .retprobe = retprobe);

	/* For a pattern, libbpf reads all symbols of the kernel, which takes a second. */
	if (is_name(pattern)) {
		opts.syms = &pattern;
		opts.cnt = 1;
	}
	return attachment_keep_link(a, bpf_program__attach_kprobe_multi_opts(
					a->prog, opts.cnt ? NULL : pattern, &opts));
}

static int attach_pattern(struct attachment *a, const char *pattern, bool retprobe)
{
	int err = attach_type_of(a->prog) == ATTACH_KPROBE_SESSION ?
		  attach_session(a, pattern) : attach_multi(a, pattern, retprobe);

	if (err == -ENOENT || err == -ESRCH)
		attachment_problem(a, err, "the kernel has no function %s that can be probed",
				   pattern);
	return err;
}

int attach_kprobe(struct attachment *a)
{
	const char *kind = probe_kind(a);
	const char *symbol = a->override.symbol ? a->override.symbol : section_target(a->prog);
	bool by_section = !a->override.symbol && !a->override.kind;

	/*
	 * Functions of system calls have different names on each architecture: libbpf knows them.
	 */
	if (by_section && symbol && strstr(bpf_program__section_name(a->prog), "syscall/")) {
		attachment_target(a, "%s of system call %s", kind, symbol);
		return attachment_keep_link(a, bpf_program__attach(a->prog));
	}
	attachment_target(a, "%s%s %s", kind, probe_kind_suffix(a->prog), symbol ? symbol : "");
	if (!symbol)
		return attachment_problem(a, -EINVAL, "section \"%s\" names no kernel function: "
					  "set \"symbol\" of \"attach\"",
					  bpf_program__section_name(a->prog));
	if (*probe_kind_suffix(a->prog))
		return attach_pattern(a, symbol, probe_kind_returns(kind));
	return attach_symbol(a, symbol, probe_kind_returns(kind));
}
