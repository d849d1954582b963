// SPDX-License-Identifier: Apache-2.0
#include <bpf/btf.h>
#include <dirent.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "kernel_lists.h"
#include "kernel_names.h"
#include "symbol_trial.h"

#define EVENTS "/sys/kernel/tracing/events"
#define BTF_FOLDER "/sys/kernel/btf"

/* The kernel's own limit is 512 (KSYM_NAME_LEN), plus the address and the module. */
#define LINE_LEN_MAX 1024

struct names {
	struct kernel_name *items;
	size_t cnt;
};

/* One line of a list, taken apart. */
struct entry {
	/* as in nm(1); 0 where a list tells none */
	char type;
	const char *name;
	/* "" for the kernel itself */
	const char *module;
};

typedef void (*entry_fn)(struct kernel_name *name, const struct entry *entry);

static bool is_kind(const struct kernel_name *name, const char *kind)
{
	return !strcmp(name->kind, kind);
}

/*
 * What stands in KALLSYMS for a name. A tracepoint is a variable (DEFINE_TRACE_FN in
 * include/linux/tracepoint.h), and there whether or not tracefs has an event of it.
 */
static bool is_symbol_of(const struct kernel_name *name, const char *symbol)
{
	static const char prefix[] = "__tracepoint_";
	const char *slash = strrchr(name->name, '/');

	if (is_kind(name, "function") || is_kind(name, "ksym"))
		return !strcmp(symbol, name->name);
	return !strncmp(symbol, prefix, strlen(prefix)) &&
	       !strcmp(symbol + strlen(prefix), slash ? slash + 1 : name->name);
}

/* `function.isra.0` is a copy of `function` that the compiler made. */
static bool is_sibling(const struct kernel_name *name, const struct entry *entry)
{
	size_t len = strlen(name->name);

	return is_kind(name, "function") && !strncmp(entry->name, name->name, len) && entry->name[len] == '.';
}

static void list_add(char *list, size_t size, const char *name)
{
	size_t len = strlen(list);

	/* All or nothing of a name: half of one would be another. */
	if (len + strlen(name) + 2 <= size)
		snprintf(list + len, size - len, "%s%s", len ? " " : "", name);
}

static void note_symbol(struct kernel_name *name, const struct entry *entry)
{
	bool is_text = strchr("tTwW", entry->type);

	if (is_text && is_sibling(name, entry))
		list_add(name->siblings, sizeof(name->siblings), entry->name);
	if (!is_symbol_of(name, entry->name) || (!is_text && is_kind(name, "function")))
		return;
	if (!name->symbols++)
		snprintf(name->module, sizeof(name->module), "%s", entry->module);
}

static void note_traceable(struct kernel_name *name, const struct entry *entry)
{
	if (is_sibling(name, entry))
		list_add(name->traceable_siblings, sizeof(name->traceable_siblings), entry->name);
	else if (!strcmp(entry->name, name->name))
		name->traceable++;
}

static void note_blacklisted(struct kernel_name *name, const struct entry *entry)
{
	if (!strcmp(entry->name, name->name))
		name->blacklisted = 1;
}

static void note_error_injection(struct kernel_name *name, const struct entry *entry)
{
	if (!strcmp(entry->name, name->name))
		name->error_injection = 1;
}

/* Behind the name `+0x0/0x10`, blanks, and `[module]`. */
static void tail_take(char *name, struct entry *entry)
{
	char *module = strchr(name, '[');

	entry->name = name;
	entry->module = module ? module + 1 : "";
	if (module)
		module[1 + strcspn(module + 1, "]")] = '\0';
	name[strcspn(name, "+ \t\n")] = '\0';
}

/* "ffffffff81000000 T name\t[module]" */
static bool symbol_take(char *line, struct entry *entry)
{
	char *type = strchr(line, ' ');

	if (!type || !type[1] || type[2] != ' ')
		return false;
	entry->type = type[1];
	tail_take(type + 3, entry);
	return true;
}

/* "name [module]" and, on the error-injection list, "name+0x0/0x10 [module]\tERRNO" */
static bool name_take(char *line, struct entry *entry)
{
	tail_take(line, entry);
	return true;
}

/* "0xffffffff81000000-0xffffffff81000010\tname" */
static bool blacklisted_take(char *line, struct entry *entry)
{
	char *name = strchr(line, '\t');

	if (name)
		tail_take(name + 1, entry);
	return name;
}

/* Return: whether there is such a list. */
static bool scan(struct names *names, enum kernel_list list, bool (*take)(char *, struct entry *),
		 entry_fn note)
{
	const char *text, *line, *end;
	size_t len;

	if (kernel_list_read(list, &text, &len))
		return false;
	for (line = text; line < text + len; line = end + 1) {
		char copy[LINE_LEN_MAX];
		struct entry entry = { 0 };

		end = memchr(line, '\n', text + len - line);
		if (!end)
			end = text + len;
		if ((size_t)(end - line) >= sizeof(copy))
			continue;
		memcpy(copy, line, end - line);
		copy[end - line] = '\0';
		if (!take(copy, &entry))
			continue;
		for (size_t i = 0; i < names->cnt; i++)
			note(&names->items[i], &entry);
	}
	kernel_list_release(text, len);
	return true;
}

/*
 * The list of all symbols tells nothing new of functions that are nowhere, and of which the compiler
 * made no copy that can be attached to.
 */
static bool needs_symbols(const struct names *names)
{
	for (size_t i = 0; i < names->cnt; i++) {
		const struct kernel_name *name = &names->items[i];

		if (!is_kind(name, "function") || name->traceable || name->traceable_siblings[0] ||
		    !symbol_is_nowhere(name->name))
			return true;
	}
	return false;
}

static void find_symbols(struct names *names)
{
	/* What is not traceable because there is no such list is -1, and no reason to believe it nowhere. */
	if (!scan(names, LIST_TRACEABLE, name_take, note_traceable))
		for (size_t i = 0; i < names->cnt; i++)
			names->items[i].traceable = -1;
	if (needs_symbols(names))
		scan(names, LIST_SYMBOLS, symbol_take, note_symbol);
	if (!scan(names, LIST_BLACKLIST, blacklisted_take, note_blacklisted))
		for (size_t i = 0; i < names->cnt; i++)
			names->items[i].blacklisted = -1;
	if (!scan(names, LIST_ERROR_INJECTION, name_take, note_error_injection))
		for (size_t i = 0; i < names->cnt; i++)
			names->items[i].error_injection = -1;
}

static bool btf_has(const struct btf *btf, const struct kernel_name *name)
{
	return btf__find_by_name_kind(btf, name->name, BTF_KIND_FUNC) > 0 ||
	       (is_kind(name, "ksym") &&
		btf__find_by_name_kind(btf, name->name, BTF_KIND_VAR) > 0);
}

static void look_into(struct names *names, const struct btf *btf, const char *whose)
{
	for (size_t i = 0; i < names->cnt; i++) {
		struct kernel_name *name = &names->items[i];
		char type[LINE_LEN_MAX];

		if (!name->btf[0] && btf_has(btf, name))
			snprintf(name->btf, sizeof(name->btf), "%s", whose);
		snprintf(type, sizeof(type), "btf_trace_%s", name->name);
		if (is_kind(name, "raw_tracepoint") &&
		    btf__find_by_name_kind(btf, type, BTF_KIND_TYPEDEF) > 0)
			name->btf_trace = true;
	}
}

static void look_into_modules(struct names *names, struct btf *base)
{
	DIR *folder = opendir(BTF_FOLDER);
	struct dirent *file;

	while (folder && (file = readdir(folder))) {
		struct btf *btf;

		if (file->d_name[0] == '.' || !strcmp(file->d_name, "vmlinux"))
			continue;
		for (size_t i = 0; i < names->cnt; i++)
			if (!strcmp(names->items[i].module, file->d_name))
				names->items[i].module_btf = true;
		btf = btf__load_module_btf(file->d_name, base);
		if (!btf)
			continue;
		look_into(names, btf, file->d_name);
		btf__free(btf);
	}
	if (folder)
		closedir(folder);
}

static void find_types(struct names *names)
{
	/* Parsed once and shared: kernel_btf.h. */
	struct btf *btf = btf__load_vmlinux_btf();

	if (!btf)
		return;
	look_into(names, btf, "vmlinux");
	look_into_modules(names, btf);
	btf__free(btf);
}

/* `category/name` is looked for as its name alone: it may have moved to another category. */
static void find_event(struct kernel_name *name)
{
	const char *slash = strrchr(name->name, '/');
	const char *event = slash ? slash + 1 : name->name;
	DIR *folder = opendir(EVENTS);
	struct dirent *category;
	char path[2 * LINE_LEN_MAX];

	while (folder && (category = readdir(folder))) {
		if (category->d_name[0] == '.')
			continue;
		snprintf(path, sizeof(path), EVENTS "/%s/%s", category->d_name, event);
		if (access(path, F_OK))
			continue;
		/* The one that was asked for goes before all others. */
		if (!name->category[0] || (slash && strlen(category->d_name) ==
					   (size_t)(slash - name->name) &&
					   !strncmp(category->d_name, name->name,
						    slash - name->name)))
			snprintf(name->category, sizeof(name->category), "%s", category->d_name);
	}
	if (folder)
		closedir(folder);
}

void kernel_names_find(struct kernel_name *names, size_t cnt)
{
	struct names all = { names, cnt };

	find_symbols(&all);
	find_types(&all);
	for (size_t i = 0; i < cnt; i++)
		if (!is_kind(&names[i], "function") && !is_kind(&names[i], "ksym"))
			find_event(&names[i]);
}
