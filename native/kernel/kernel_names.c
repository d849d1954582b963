// SPDX-License-Identifier: Apache-2.0
#include <dirent.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "absent/absent_kernel.h"
#include "kernel/absent_events.h"
#include "kernel/kernel_names.h"
#include "kernel/kernel_types.h"
#include "kernel/name_search.h"
#include "kernel/symbol_trial.h"

#define EVENTS "/sys/kernel/tracing/events"
#define BTF_DIRECTORY "/sys/kernel/btf"

/* The kernel limits a name to 512 bytes (KSYM_NAME_LEN); a path adds its directory. */
#define TEXT_LEN_MAX 1024

/*
 * The list of all symbols is not needed for functions that do not exist and of which the compiler
 * made no copy that programs can attach to.
 */
static bool needs_symbols(const struct name_search *names)
{
	for (size_t i = 0; i < names->cnt; i++) {
		const struct kernel_name *name = &names->items[i];

		if (!kernel_name_is_kind(name, "function") || name->traceable || name->traceable_siblings[0] ||
		    !symbol_is_nowhere(name->name))
			return true;
	}
	return false;
}

static void find_symbols(struct name_search *names)
{
	/* -1 means that the list is missing: it does not show that the function does not exist. */
	if (!name_search_list(names, LIST_TRACEABLE, kernel_name_note_traceable))
		for (size_t i = 0; i < names->cnt; i++)
			names->items[i].traceable = -1;
	if (needs_symbols(names))
		name_search_list(names, LIST_SYMBOLS, kernel_name_note_symbol);
	if (!name_search_list(names, LIST_BLACKLIST, kernel_name_note_blacklisted))
		for (size_t i = 0; i < names->cnt; i++)
			names->items[i].blacklisted = -1;
	if (!name_search_list(names, LIST_ERROR_INJECTION, kernel_name_note_error_injection))
		for (size_t i = 0; i < names->cnt; i++)
			names->items[i].error_injection = -1;
}

static void find_types_of(struct kernel_name *name)
{
	struct kernel_type found;
	char text[TEXT_LEN_MAX];

	if (kernel_type_first(&found, name->name, BTF_KIND_FUNC) ||
	    (kernel_name_is_kind(name, "ksym") && kernel_type_first(&found, name->name, BTF_KIND_VAR)))
		snprintf(name->btf, sizeof(name->btf), "%s", found.whose);
	snprintf(text, sizeof(text), "btf_trace_%s", name->name);
	name->btf_trace = kernel_name_is_kind(name, "raw_tracepoint") &&
			  kernel_type_first(&found, text, BTF_KIND_TYPEDEF);
	snprintf(text, sizeof(text), BTF_DIRECTORY "/%s", name->module);
	name->module_btf = name->module[0] && !access(text, F_OK);
}

/* A tracepoint may have moved to another category, so only the name after the slash is compared. */
static void category_set(struct kernel_name *name, const char *category, size_t len)
{
	if (len >= sizeof(name->category))
		len = sizeof(name->category) - 1;
	memcpy(name->category, category, len);
	name->category[len] = '\0';
}

static void find_event(struct kernel_name *name)
{
	const char *slash = strrchr(name->name, '/');
	const char *event = slash ? slash + 1 : name->name;
	struct absent_event absent;
	struct dirent *category;
	char path[2 * TEXT_LEN_MAX];
	DIR *directory;

	if (absent_kernel()) {
		if (absent_event_find(name->name, &absent))
			category_set(name, absent.category, strlen(absent.category));
		return;
	}
	snprintf(path, sizeof(path), EVENTS "/%s", name->name);
	if (slash && !access(path, F_OK)) {
		category_set(name, name->name, slash - name->name);
		return;
	}
	directory = opendir(EVENTS);
	while (directory && !name->category[0] && (category = readdir(directory))) {
		if (category->d_name[0] == '.')
			continue;
		snprintf(path, sizeof(path), EVENTS "/%s/%s", category->d_name, event);
		if (!access(path, F_OK))
			category_set(name, category->d_name, strlen(category->d_name));
	}
	if (directory)
		closedir(directory);
}

static void find_events(struct kernel_name *names, size_t cnt)
{
	for (size_t i = 0; i < cnt; i++)
		if (!kernel_name_is_kind(&names[i], "function") && !kernel_name_is_kind(&names[i], "ksym"))
			find_event(&names[i]);
}

void kernel_names_find(struct kernel_name *names, size_t cnt)
{
	struct name_search all;

	if (name_search_init(&all, names, cnt))
		find_symbols(&all);
	name_search_free(&all);
	for (size_t i = 0; i < cnt; i++)
		find_types_of(&names[i]);
	find_events(names, cnt);
}

void kernel_names_find_symbols(struct kernel_name *names, size_t cnt, bool functions)
{
	struct name_search all;

	if (name_search_init(&all, names, cnt) && functions &&
	    !name_search_list(&all, LIST_SYMBOLS, kernel_name_note_symbol))
		for (size_t i = 0; i < cnt; i++)
			names[i].symbols = -1;
	name_search_free(&all);
	find_events(names, cnt);
}
