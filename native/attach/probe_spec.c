// SPDX-License-Identifier: Apache-2.0
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "attach/probe_spec.h"
#include "kernel/attach_types.h"

static bool starts_with(const char *text, const char *start)
{
	return !strncmp(text, start, strlen(start));
}

const char *probe_kind(const struct attachment *a)
{
	static const char *const kinds[] = { "kretprobe", "uretprobe", "uprobe", "usdt", };
	const char *section = bpf_program__section_name(a->prog);

	if (a->override.kind)
		return a->override.kind;
	if (starts_with(section, "kretsyscall"))
		return "kretprobe";
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
		if (starts_with(section, kinds[i]))
			return kinds[i];
	return a->override.binary ? "uprobe" : "kprobe";
}

bool probe_kind_returns(const char *kind)
{
	return starts_with(kind + 1, "ret");
}

const char *probe_kind_suffix(const struct bpf_program *prog)
{
	switch ((int)bpf_program__expected_attach_type(prog)) {
	case BPF_TRACE_KPROBE_MULTI:
	case ATTACH_UPROBE_MULTI:
		return ".multi";
	case ATTACH_KPROBE_SESSION:
	case ATTACH_UPROBE_SESSION:
		return ".session";
	default:
		return "";
	}
}

size_t probe_offset_split(const char *symbol, char *name, size_t size)
{
	char *plus;

	snprintf(name, size, "%s", symbol);
	plus = strchr(name, '+');
	if (!plus)
		return 0;
	*plus = '\0';
	return strtoul(plus + 1, NULL, 0);
}
