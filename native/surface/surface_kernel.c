// SPDX-License-Identifier: Apache-2.0
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "surface/surface_kernel.h"
#include "surface/surface_kernel_hook.h"
#include "surface/surface_kernel_note.h"
#include "surface/surface_kernel_type.h"

/* The plan with what the host already knows. */
static const struct plan *known;

int surface_kernel_init(const struct plan *plan)
{
	known = plan;
	return surface_kernel_note_init();
}

static bool is_function(const struct surface_noted *item)
{
	return item->kind == NOTED_HOOK && !strcmp(item->hook.kind, "function");
}

/*
 * The plan refers to a function by its name, and to an extern by its kind and name:
 * `kfunc:bpf_task_acquire`.
 */
static bool is_known(const struct surface_noted *item)
{
	char key[EXTERN_NAME_MAX + 16];

	if (item->kind == NOTED_EXTERN)
		kernel_extern_key(&item->ext, key, sizeof(key));
	else
		snprintf(key, sizeof(key), "%s", item->hook.name);
	for (size_t i = 0; i < known->known_cnt; i++)
		if (!strcmp(known->known[i], key))
			return true;
	return false;
}

/* Tests whether only the kernel's lists have the answer. */
static bool is_listed(const struct surface_noted *item)
{
	if (item->kind == NOTED_EXTERN)
		return item->ext.kind == EXTERN_SYMBOL && !is_known(item);
	return item->kind == NOTED_HOOK && strcmp(item->hook.kind, "raw_tracepoint") &&
	       !(is_function(item) && is_known(item));
}

/* Returns the name in the form of kernel_names.h. */
static struct kernel_name listed(const struct surface_noted *item)
{
	if (item->kind == NOTED_EXTERN)
		return (struct kernel_name){ .kind = "ksym", .name = item->ext.name };
	return (struct kernel_name){ .kind = item->hook.kind, .name = item->hook.name };
}

static void report_named(const struct plan_case *c, const struct surface_noted *item, const struct kernel_name *found)
{
	if (item->kind == NOTED_EXTERN)
		kernel_extern_report(c, &item->ext, found, is_known(item));
	else if (is_function(item))
		surface_kernel_hook_function(c, &item->hook, found);
	else if (!strcmp(item->hook.kind, "tracepoint"))
		surface_kernel_hook_tracepoint(c, &item->hook, found);
	else
		surface_kernel_hook_raw_tracepoint(c, &item->hook);
}

/*
 * The list of all symbols is long: it is read once for all names, and not if there are only
 * tracepoints.
 */
static void report_names(const struct plan_case *c)
{
	size_t noted_cnt;
	const struct surface_noted *noted = surface_kernel_note_all(&noted_cnt);
	struct kernel_name *names = calloc(noted_cnt + 1, sizeof(*names));
	bool has_symbols = false;
	size_t cnt = 0;

	if (!names)
		return;
	for (size_t i = 0; i < noted_cnt; i++) {
		if (!is_listed(&noted[i]))
			continue;
		names[cnt] = listed(&noted[i]);
		has_symbols |= is_function(&noted[i]) || noted[i].kind == NOTED_EXTERN;
		cnt++;
	}
	if (cnt)
		kernel_names_find_symbols(names, cnt, has_symbols);
	cnt = 0;
	for (size_t i = 0; i < noted_cnt; i++)
		if (noted[i].kind == NOTED_HOOK || noted[i].kind == NOTED_EXTERN)
			report_named(c, &noted[i], is_listed(&noted[i]) ? &names[cnt++] : NULL);
	free(names);
}

static void report_path(const struct plan_case *c, const struct surface_noted *item)
{
	switch (item->kind) {
	case NOTED_HOOK:
	case NOTED_EXTERN:
		break;
	case NOTED_FIELD:
		surface_kernel_type_field(c, &item->path);
		break;
	case NOTED_ENUMERATOR:
		surface_kernel_type_enumerator(c, &item->path);
		break;
	case NOTED_TYPE:
		surface_kernel_type_size(c, &item->path);
		break;
	}
}

static void note_asked(const struct plan_case *c)
{
	for (size_t i = 0; i < c->ask_cnt; i++) {
		struct target_name name = { .kind = c->asks[i].kind };

		snprintf(name.name, sizeof(name.name), "%s", c->asks[i].name);
		surface_kernel_note_hook(&name);
	}
}

void surface_kernel_report(const struct plan_case *c)
{
	const struct surface_noted *noted;
	size_t noted_cnt;

	note_asked(c);
	report_names(c);
	noted = surface_kernel_note_all(&noted_cnt);
	for (size_t i = 0; i < noted_cnt; i++)
		report_path(c, &noted[i]);
}
