/* SPDX-License-Identifier: Apache-2.0 */
#ifndef PLAN_H
#define PLAN_H

#include <linux/bpf.h>
#include <stdbool.h>
#include <stddef.h>

/* The version of the plan's format and of the records (docs/guest-protocol.md). */
#define PROTOCOL_VERSION 1

enum case_mode {
	MODE_LOAD_ONLY,
	MODE_LOAD_ATTACH,
};

enum fixup_kind {
	FIXUP_MAX_ENTRIES,
	FIXUP_INNER_MAP,
};

/* What the project's own loader does between open and load. */
struct fixup {
	enum fixup_kind kind;
	const char *map;
	/* FIXUP_MAX_ENTRIES: as many entries as there are possible CPUs */
	bool per_cpu;
	/* FIXUP_MAX_ENTRIES and FIXUP_INNER_MAP */
	__u32 max_entries;
	/* FIXUP_INNER_MAP */
	enum bpf_map_type inner_type;
	__u32 key_size;
	__u32 value_size;
};

struct plan_module {
	const char *name;
	const char *path;
};

struct plan_case {
	__u32 id;
	enum case_mode mode;
	const char *object;
	const char *artifact;
	struct fixup *fixups;
	size_t fixup_cnt;
};

struct plan {
	struct plan_module *modules;
	size_t module_cnt;
	struct plan_case *cases;
	size_t case_cnt;
	/* what every string above points into */
	char *text;
};

/**
 * typedef plan_problem_fn - is told each problem of a plan
 * @line: number of the line, from 1
 * @problem: what is wrong, in one line
 */
typedef void (*plan_problem_fn)(size_t line, const char *problem);

/**
 * plan_parse() - parse a plan
 * @plan: filled on success, to be released with plan_free()
 * @text: the plan's text, NUL-terminated at @len; from malloc(3), taken over in any case
 * @len: its length in bytes
 * @problem: called for every problem there is, not only for the first
 *
 * Return: 0, -EINVAL when the plan has problems, -ENOMEM.
 */
int plan_parse(struct plan *plan, char *text, size_t len, plan_problem_fn problem);

/** plan_free() - release what plan_parse() filled */
void plan_free(struct plan *plan);

#endif
