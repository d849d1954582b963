// SPDX-License-Identifier: Apache-2.0
/* Program types and iterators: the smallest program of each. */
#include <bpf/libbpf.h>
#include <ctype.h>
#include <string.h>
#include <unistd.h>

#include "kernel/attach_types.h"
#include "kernel/feature.h"
#include "kernel/probe_kinds.h"
#include "probe/probes.h"

#define ITERATOR_PREFIX "bpf_iter_"

void probe_programs(const struct plan_case *c)
{
	feature_begin(c, "program_type");
	for (const struct program_kind *kind = program_kinds; kind->name; kind++) {
		struct trial trial;
		int err;

		feature_try(kind->name);
		err = program_kind_trial(kind, &trial);
		if (err)
			feature_report(kind->name, FEATURE_NO, err, NO_TARGET);
		else
			feature_answer(kind->name, trial_load(&trial), "");
	}
	probe_younger_types("bpf_prog_type", "BPF_PROG_TYPE_", PROG_TYPE_NETFILTER);
}

void probe_younger_types(const char *list, const char *prefix, int known)
{
	struct btf *btf = btf__load_vmlinux_btf();
	int id = btf ? btf__find_by_name_kind(btf, list, BTF_KIND_ENUM) : -1;
	const struct btf_type *type = id > 0 ? btf__type_by_id(btf, id) : NULL;

	for (int i = 0; type && i < btf_vlen(type); i++) {
		const struct btf_enum *value = &btf_enum(type)[i];
		const char *name = btf__name_by_offset(btf, value->name_off);
		char lower[64] = "";

		if (value->val <= known || strncmp(name, prefix, strlen(prefix)))
			continue;
		name += strlen(prefix);
		for (size_t at = 0; at < sizeof(lower) - 1 && name[at]; at++)
			lower[at] = tolower((unsigned char)name[at]);
		feature_report(lower, FEATURE_UNKNOWN, 0, "newer than this version of bpfcompat");
	}
}

void probe_iterators(const struct plan_case *c)
{
	struct btf *btf = btf__load_vmlinux_btf();

	feature_begin(c, "iterator");
	for (__u32 id = 1; btf && id < btf__type_cnt(btf); id++) {
		const struct btf_type *type = btf__type_by_id(btf, id);
		const char *name = btf__name_by_offset(btf, type->name_off);
		int fd;

		/* Other functions have such names too: only reports those that accept a program. */
		if (!btf_is_func(type) || strncmp(name, ITERATOR_PREFIX, strlen(ITERATOR_PREFIX)))
			continue;
		fd = trial_load(&(struct trial){
			.type = BPF_PROG_TYPE_TRACING, .attach_type = BPF_TRACE_ITER, .btf_id = id,
		});
		if (fd >= 0)
			feature_answer(name + strlen(ITERATOR_PREFIX), fd, "");
	}
}
