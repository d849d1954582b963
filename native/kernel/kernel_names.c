// SPDX-License-Identifier: Apache-2.0
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "absent/absent_kernel.h"
#include "kernel/absent_events.h"
#include "kernel/kernel_lists.h"
#include "kernel/kernel_names.h"
#include "kernel/kernel_types.h"
#include "kernel/symbol_trial.h"

#define EVENTS "/sys/kernel/tracing/events"
#define BTF_FOLDER "/sys/kernel/btf"

/* The kernel limits a name to 512 bytes (KSYM_NAME_LEN); a line adds the address and the module. */
#define LINE_LEN_MAX 1024

/* A power of two. */
#define BUCKET_CNT 1024

/* Number of hashes of the first characters of a name; a power of two. */
#define FIRSTS_CNT 4096
#define FIRSTS_LEN 4

/*
 * The names to find, by a hash of their spelling in the lists: a list has many more lines than
 * there are names.
 */
struct names {
	struct kernel_name *items;
	size_t cnt;
	/* hashes of the first characters of all names: most lines are skipped after this test */
	bool firsts[FIRSTS_CNT];
	/* a name has fewer characters */
	bool any_firsts;
	/* index of the first name of a bucket, and of the name after each; 0: none, 1: items[0] */
	size_t buckets[BUCKET_CNT];
	size_t *next;
};

/* One line of a list, parsed. */
struct entry {
	/* as in nm(1); 0 if the list does not give it */
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
 * Returns the symbol of a name in KALLSYMS, after a prefix. A tracepoint is a variable
 * (DEFINE_TRACE_FN in include/linux/tracepoint.h), which exists whether or not tracefs has an event
 * for it.
 */
static const char *symbol_of(const struct kernel_name *name, const char **prefix)
{
	const char *slash = strrchr(name->name, '/');
	bool is_itself = is_kind(name, "function") || is_kind(name, "ksym");

	*prefix = is_itself ? "" : "__tracepoint_";
	return slash && !is_itself ? slash + 1 : name->name;
}

static bool is_symbol_of(const struct kernel_name *name, const char *symbol)
{
	const char *prefix, *own = symbol_of(name, &prefix);

	return !strncmp(symbol, prefix, strlen(prefix)) && !strcmp(symbol + strlen(prefix), own);
}

/*
 * FNV-1a up to the end of a name, or up to a dot, so that copies of a function are in the bucket of
 * the function.
 */
static uint32_t hash_more(uint32_t hash, const char *text, const char **end)
{
	while ((unsigned char)*text > ' ' && *text != '.' && *text != '+')
		hash = (hash ^ (unsigned char)*text++) * 0x01000193;
	*end = text;
	return hash;
}

#define HASH_START 0x811c9dc5

static size_t *bucket_of(struct names *names, uint32_t hash)
{
	return &names->buckets[hash & (BUCKET_CNT - 1)];
}

static size_t hash_firsts(const char *name)
{
	uint32_t firsts;

	memcpy(&firsts, name, FIRSTS_LEN);
	return firsts * 0x9e3779b1u >> 20 & (FIRSTS_CNT - 1);
}

static void note_firsts(struct names *names, const char *prefix, const char *symbol)
{
	char firsts[FIRSTS_LEN + 1] = "";

	snprintf(firsts, sizeof(firsts), "%s%s", prefix, symbol);
	if (strlen(firsts) == FIRSTS_LEN)
		names->firsts[hash_firsts(firsts)] = true;
	else
		names->any_firsts = true;
}

static bool has_firsts(const struct names *names, const char *name, const char *end)
{
	return names->any_firsts || (end - name >= FIRSTS_LEN && names->firsts[hash_firsts(name)]);
}

static void fill_buckets(struct names *names)
{
	for (size_t i = 0; i < names->cnt; i++) {
		const char *prefix, *symbol = symbol_of(&names->items[i], &prefix);
		const char *end;
		size_t *first = bucket_of(names, hash_more(hash_more(HASH_START, prefix, &end), symbol, &end));

		names->next[i] = *first;
		*first = i + 1;
		note_firsts(names, prefix, symbol);
		/* Some lists contain the names without prefixes. */
		note_firsts(names, "", symbol);
	}
}

/* `function.isra.0` is the compiler's copy of `function`. */
static bool is_sibling(const struct kernel_name *name, const struct entry *entry)
{
	size_t len = strlen(name->name);

	return is_kind(name, "function") && !strncmp(entry->name, name->name, len) && entry->name[len] == '.';
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

/* The name is followed by `+0x0/0x10`, whitespace, and `[module]`. */
static void tail_take(char *name, struct entry *entry)
{
	char *module = strchr(name, '[');

	entry->name = name;
	entry->module = module ? module + 1 : "";
	if (module)
		module[1 + strcspn(module + 1, "]")] = '\0';
	name[strcspn(name, "+ \t\n")] = '\0';
}

/* Parses "ffffffff81000000 T name\t[module]". */
static bool symbol_take(char *line, struct entry *entry)
{
	char *type = strchr(line, ' ');

	if (!type || !type[1] || type[2] != ' ')
		return false;
	entry->type = type[1];
	tail_take(type + 3, entry);
	return true;
}

/* Parses "name [module]", and "name+0x0/0x10 [module]\tERRNO" of the error-injection list. */
static bool name_take(char *line, struct entry *entry)
{
	tail_take(line, entry);
	return true;
}

/* Parses "0xffffffff81000000-0xffffffff81000010\tname". */
static bool blacklisted_take(char *line, struct entry *entry)
{
	char *name = strchr(line, '\t');

	if (name)
		tail_take(name + 1, entry);
	return name;
}

/* The format of the lines of a list. */
struct format {
	/* what precedes the name: a number of characters, or everything up to a separator */
	size_t before;
	char separator;
	bool (*take)(char *line, struct entry *entry);
};

static const struct format symbol_format = { 2 * sizeof(void *) + 3, 0, symbol_take };
static const struct format name_format = { 0, 0, name_take };
static const struct format blacklist_format = { 0, '\t', blacklisted_take };

/* Passes one line to the names of a bucket. */
static void note_line(struct names *names, size_t bucket, const char *line, size_t len,
		      const struct format *format, entry_fn note)
{
	char copy[LINE_LEN_MAX];
	struct entry entry = { 0 };

	if (len >= sizeof(copy))
		return;
	memcpy(copy, line, len);
	copy[len] = '\0';
	if (!format->take(copy, &entry))
		return;
	for (size_t i = bucket; i; i = names->next[i - 1])
		note(&names->items[i - 1], &entry);
}

/*
 * Reads only the name of each line first, because a list has hundreds of thousands of lines.
 * Return: whether the kernel has the list.
 */
static bool scan(struct names *names, enum kernel_list list, const struct format *format, entry_fn note)
{
	const char *text, *line, *end, *stop;
	size_t len;

	if (kernel_list_read(list, &text, &len))
		return false;
	for (line = text, stop = text + len; line < stop; line = end + 1) {
		const char *name = line + format->before;
		size_t bucket;

		/*
		 * The last line also ends with a line feed: the text after a name is read up to it.
		 */
		end = memchr(line, '\n', stop - line);
		if (!end)
			break;
		if (format->separator)
			name = memchr(line, format->separator, end - line);
		if (!name || name >= end)
			continue;
		name += !!format->separator;
		if (!has_firsts(names, name, end))
			continue;
		bucket = *bucket_of(names, hash_more(HASH_START, name, &name));
		if (bucket)
			note_line(names, bucket, line, end - line, format, note);
	}
	kernel_list_release(text, len);
	return true;
}

/*
 * The list of all symbols is not needed for functions that do not exist and of which the compiler
 * made no copy that programs can attach to.
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
	/* -1 means that the list is missing: it does not show that the function does not exist. */
	if (!scan(names, LIST_TRACEABLE, &name_format, note_traceable))
		for (size_t i = 0; i < names->cnt; i++)
			names->items[i].traceable = -1;
	if (needs_symbols(names))
		scan(names, LIST_SYMBOLS, &symbol_format, note_symbol);
	if (!scan(names, LIST_BLACKLIST, &blacklist_format, note_blacklisted))
		for (size_t i = 0; i < names->cnt; i++)
			names->items[i].blacklisted = -1;
	if (!scan(names, LIST_ERROR_INJECTION, &name_format, note_error_injection))
		for (size_t i = 0; i < names->cnt; i++)
			names->items[i].error_injection = -1;
}

static void find_types_of(struct kernel_name *name)
{
	struct kernel_type found;
	char text[LINE_LEN_MAX];

	if (kernel_type_first(&found, name->name, BTF_KIND_FUNC) ||
	    (is_kind(name, "ksym") && kernel_type_first(&found, name->name, BTF_KIND_VAR)))
		snprintf(name->btf, sizeof(name->btf), "%s", found.whose);
	snprintf(text, sizeof(text), "btf_trace_%s", name->name);
	name->btf_trace = is_kind(name, "raw_tracepoint") && kernel_type_first(&found, text, BTF_KIND_TYPEDEF);
	snprintf(text, sizeof(text), BTF_FOLDER "/%s", name->module);
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
	char path[2 * LINE_LEN_MAX];
	DIR *folder;

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
	folder = opendir(EVENTS);
	while (folder && !name->category[0] && (category = readdir(folder))) {
		if (category->d_name[0] == '.')
			continue;
		snprintf(path, sizeof(path), EVENTS "/%s/%s", category->d_name, event);
		if (!access(path, F_OK))
			category_set(name, category->d_name, strlen(category->d_name));
	}
	if (folder)
		closedir(folder);
}

static void find_events(struct kernel_name *names, size_t cnt)
{
	for (size_t i = 0; i < cnt; i++)
		if (!is_kind(&names[i], "function") && !is_kind(&names[i], "ksym"))
			find_event(&names[i]);
}

static bool names_init(struct names *all, struct kernel_name *names, size_t cnt)
{
	*all = (struct names){ .items = names, .cnt = cnt, .next = calloc(cnt + 1, sizeof(*all->next)) };
	if (all->next)
		fill_buckets(all);
	return all->next;
}

void kernel_names_find(struct kernel_name *names, size_t cnt)
{
	struct names all;

	if (names_init(&all, names, cnt))
		find_symbols(&all);
	free(all.next);
	for (size_t i = 0; i < cnt; i++)
		find_types_of(&names[i]);
	find_events(names, cnt);
}

void kernel_names_find_symbols(struct kernel_name *names, size_t cnt, bool functions)
{
	struct names all;

	if (names_init(&all, names, cnt) && functions && !scan(&all, LIST_SYMBOLS, &symbol_format, note_symbol))
		for (size_t i = 0; i < cnt; i++)
			names[i].symbols = -1;
	free(all.next);
	find_events(names, cnt);
}
