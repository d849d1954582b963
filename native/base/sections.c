// SPDX-License-Identifier: Apache-2.0
#include <bpf/libbpf.h>

#include "base/sections.h"

/* From this release on, libbpf is the newest: the next release adds the sections below. */
#define NEWEST_MINOR 7

/* As in section_defs[] of libbpf's src/libbpf.c. "+" matches nothing, or a slash and more text. */
static const struct section {
	const char *name;
	enum bpf_prog_type prog_type;
} sleepable_sections[] = {
	{ "tracepoint.s+", BPF_PROG_TYPE_TRACEPOINT },
	{ "tp.s+", BPF_PROG_TYPE_TRACEPOINT },
	{ "raw_tracepoint.s+", BPF_PROG_TYPE_RAW_TRACEPOINT },
	{ "raw_tp.s+", BPF_PROG_TYPE_RAW_TRACEPOINT },
};

static int make_sleepable(struct bpf_program *prog, long cookie)
{
	(void)cookie;
	return bpf_program__set_flags(prog, bpf_program__flags(prog) | BPF_F_SLEEPABLE);
}

void sections_register(void)
{
	LIBBPF_OPTS(libbpf_prog_handler_opts, opts, .prog_setup_fn = make_sleepable);

	if (libbpf_major_version() == 1 && libbpf_minor_version() < NEWEST_MINOR)
		return;
	for (size_t i = 0; i < sizeof(sleepable_sections) / sizeof(sleepable_sections[0]); i++)
		libbpf_register_prog_handler(sleepable_sections[i].name,
					     sleepable_sections[i].prog_type, 0, &opts);
}
