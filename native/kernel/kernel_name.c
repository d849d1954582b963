// SPDX-License-Identifier: Apache-2.0
#include <stdio.h>
#include <string.h>

#include "kernel/kernel_name.h"

bool kernel_name_is_kind(const struct kernel_name *name, const char *kind)
{
	return !strcmp(name->kind, kind);
}

const char *kernel_name_symbol(const struct kernel_name *name, const char **prefix)
{
	const char *slash = strrchr(name->name, '/');
	bool is_itself = kernel_name_is_kind(name, "function") || kernel_name_is_kind(name, "ksym");

	*prefix = is_itself ? "" : "__tracepoint_";
	return slash && !is_itself ? slash + 1 : name->name;
}

static bool is_symbol_of(const struct kernel_name *name, const char *symbol)
{
	const char *prefix, *own = kernel_name_symbol(name, &prefix);

	return !strncmp(symbol, prefix, strlen(prefix)) && !strcmp(symbol + strlen(prefix), own);
}

/* `function.isra.0` is the compiler's copy of `function`. */
static bool is_sibling(const struct kernel_name *name, const struct list_entry *entry)
{
	size_t len = strlen(name->name);

	return kernel_name_is_kind(name, "function") && !strncmp(entry->name, name->name, len) &&
	       entry->name[len] == '.';
}

/* Tests whether a list contains exactly this name. */
static bool list_has(const char *list, const char *name)
{
	size_t len = strlen(name);

	for (const char *at = list; (at = strstr(at, name)); at += len)
		if ((at == list || at[-1] == ' ') && (!at[len] || at[len] == ' '))
			return true;
	return false;
}

/* Adds each name once: static functions of several files may have copies with the same name. */
static void list_add(char *list, size_t size, const char *name)
{
	size_t len = strlen(list);

	if (list_has(list, name))
		return;

	/* A name is never cut: the rest would be another name. */
	if (len + strlen(name) + 2 <= size)
		snprintf(list + len, size - len, "%s%s", len ? " " : "", name);
}

void kernel_name_note_symbol(struct kernel_name *name, const struct list_entry *entry)
{
	bool is_text = strchr("tTwW", entry->type);

	if (is_text && is_sibling(name, entry))
		list_add(name->siblings, sizeof(name->siblings), entry->name);
	if (!is_symbol_of(name, entry->name) || (!is_text && kernel_name_is_kind(name, "function")))
		return;
	if (!name->symbols++)
		snprintf(name->module, sizeof(name->module), "%s", entry->module);
}

void kernel_name_note_traceable(struct kernel_name *name, const struct list_entry *entry)
{
	if (is_sibling(name, entry))
		list_add(name->traceable_siblings, sizeof(name->traceable_siblings), entry->name);
	else if (!strcmp(entry->name, name->name))
		name->traceable++;
}

void kernel_name_note_blacklisted(struct kernel_name *name, const struct list_entry *entry)
{
	if (!strcmp(entry->name, name->name))
		name->blacklisted = 1;
}

void kernel_name_note_error_injection(struct kernel_name *name, const struct list_entry *entry)
{
	if (!strcmp(entry->name, name->name))
		name->error_injection = 1;
}
