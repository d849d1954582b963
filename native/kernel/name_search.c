// SPDX-License-Identifier: Apache-2.0
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "kernel/name_search.h"

/* The kernel limits a name to 512 bytes (KSYM_NAME_LEN); a line adds the address and the module. */
#define LINE_LEN_MAX 1024

/* Number of first characters of a name that are hashed. */
#define FIRSTS_LEN 4

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

static size_t *bucket_of(struct name_search *names, uint32_t hash)
{
	return &names->buckets[hash & (NAME_SEARCH_BUCKETS - 1)];
}

static size_t hash_firsts(const char *name)
{
	uint32_t firsts;

	memcpy(&firsts, name, FIRSTS_LEN);
	return firsts * 0x9e3779b1u >> 20 & (NAME_SEARCH_FIRSTS - 1);
}

static void note_firsts(struct name_search *names, const char *prefix, const char *symbol)
{
	char firsts[FIRSTS_LEN + 1] = "";

	snprintf(firsts, sizeof(firsts), "%s%s", prefix, symbol);
	if (strlen(firsts) == FIRSTS_LEN)
		names->firsts[hash_firsts(firsts)] = true;
	else
		names->any_firsts = true;
}

static bool has_firsts(const struct name_search *names, const char *name, const char *end)
{
	return names->any_firsts || (end - name >= FIRSTS_LEN && names->firsts[hash_firsts(name)]);
}

static void fill_buckets(struct name_search *names)
{
	for (size_t i = 0; i < names->cnt; i++) {
		const char *prefix, *symbol = kernel_name_symbol(&names->items[i], &prefix);
		const char *end;
		size_t *first = bucket_of(names, hash_more(hash_more(HASH_START, prefix, &end), symbol, &end));

		names->next[i] = *first;
		*first = i + 1;
		note_firsts(names, prefix, symbol);
		/* Some lists contain the names without prefixes. */
		note_firsts(names, "", symbol);
	}
}

bool name_search_init(struct name_search *all, struct kernel_name *names, size_t cnt)
{
	*all = (struct name_search){ .items = names, .cnt = cnt, .next = calloc(cnt + 1, sizeof(*all->next)) };
	if (all->next)
		fill_buckets(all);
	return all->next;
}

/* The name is followed by `+0x0/0x10`, whitespace, and `[module]`. */
static void tail_take(char *name, struct list_entry *entry)
{
	char *module = strchr(name, '[');

	entry->name = name;
	entry->module = module ? module + 1 : "";
	if (module)
		module[1 + strcspn(module + 1, "]")] = '\0';
	name[strcspn(name, "+ \t\n")] = '\0';
}

/* Parses "ffffffff81000000 T name\t[module]". */
static bool symbol_take(char *line, struct list_entry *entry)
{
	char *type = strchr(line, ' ');

	if (!type || !type[1] || type[2] != ' ')
		return false;
	entry->type = type[1];
	tail_take(type + 3, entry);
	return true;
}

/* Parses "name [module]", and "name+0x0/0x10 [module]\tERRNO" of the error-injection list. */
static bool name_take(char *line, struct list_entry *entry)
{
	tail_take(line, entry);
	return true;
}

/* Parses "0xffffffff81000000-0xffffffff81000010\tname". */
static bool blacklisted_take(char *line, struct list_entry *entry)
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
	bool (*take)(char *line, struct list_entry *entry);
};

static const struct format formats[LIST_CNT] = {
	[LIST_SYMBOLS] = { 2 * sizeof(void *) + 3, 0, symbol_take },
	[LIST_TRACEABLE] = { 0, 0, name_take },
	[LIST_BLACKLIST] = { 0, '\t', blacklisted_take },
	[LIST_ERROR_INJECTION] = { 0, 0, name_take },
};

/* Passes one line to the names of a bucket. */
static void note_line(struct name_search *names, size_t bucket, const char *line, size_t len,
		      const struct format *format, name_search_fn note)
{
	char copy[LINE_LEN_MAX];
	struct list_entry entry = { 0 };

	if (len >= sizeof(copy))
		return;
	memcpy(copy, line, len);
	copy[len] = '\0';
	if (!format->take(copy, &entry))
		return;
	for (size_t i = bucket; i; i = names->next[i - 1])
		note(&names->items[i - 1], &entry);
}

bool name_search_list(struct name_search *names, enum kernel_list list, name_search_fn note)
{
	const struct format *format = &formats[list];
	const char *text, *line, *end, *stop;
	size_t len;

	if (kernel_list_read(list, &text, &len))
		return false;
	/* Only the name of each line is read first: a list has hundreds of thousands of lines. */
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

void name_search_free(struct name_search *all)
{
	free(all->next);
}
