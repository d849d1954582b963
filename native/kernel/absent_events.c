// SPDX-License-Identifier: Apache-2.0
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "absent/absent_kernel.h"
#include "base/file.h"
#include "elf/btf_words.h"
#include "kernel/absent_events.h"
#include "kernel/kernel_types.h"

#define EVENTS "/events"

/*
 * The first member of the records that programs get (include/linux/trace_events.h). tracefs puts
 * `common_` before the names of its fields.
 */
#define HEADER_FIELD "ent"

/* Name of the end of a record. */
#define DATA_FIELD "__data"

#define DYNAMIC_PREFIX "__data_loc_"
#define RELATIVE_PREFIX "__rel_loc_"

/* Read once for all cases. */
static char *events;

static const char *events_text(void)
{
	char place[KERNEL_FILE_MAX];
	size_t len;

	if (!events && file_read(kernel_file(EVENTS, place), &events, &len))
		events = strdup("");
	return events ? events : "";
}

/* Parses a line if its second word is the name. */
static bool take_line(const char *line, const char *name, struct absent_event *event)
{
	char own[128];

	if (sscanf(line, "%63s %127s %127s", event->category, own, event->class) != 3 || strcmp(own, name))
		return false;
	if (!strcmp(event->class, "-"))
		event->class[0] = '\0';
	return true;
}

bool absent_event_find(const char *name, struct absent_event *event)
{
	const char *slash = strrchr(name, '/'), *own = slash ? slash + 1 : name;
	struct absent_event found;
	bool is_found = false;

	for (const char *line = events_text(); *line; line += strcspn(line, "\n"), line += *line == '\n') {
		if (!take_line(line, own, &found))
			continue;
		/* The requested category takes precedence over others. */
		if (!is_found || (slash && !strncmp(found.category, name, slash - name) &&
				  !found.category[slash - name]))
			*event = found;
		is_found = true;
	}
	if (is_found && slash && !strcmp(event->category, "-"))
		snprintf(event->category, sizeof(event->category), "%.*s", (int)(slash - name), name);
	return is_found;
}

static bool is_signed(const struct btf *btf, __u32 id)
{
	const struct btf_type *type = btf_skip_to_type(btf, &id);

	return type && ((btf_is_int(type) && btf_int_encoding(type) & BTF_INT_SIGNED) ||
			(btf_is_any_enum(type) && btf_kflag(type)));
}

/* Turns `char [16]` and `comm` into `char comm[16]`. */
static void declare(char *text, size_t size, const char *words, const char *prefix, const char *name)
{
	const char *array = strchr(words, '[');
	size_t len = array ? (size_t)(array - words) : strlen(words);

	while (len && words[len - 1] == ' ')
		len--;
	snprintf(text, size, "%.*s %s%s%s", (int)len, words, prefix, name, array ? array : "");
}

static void each_member(const struct kernel_type *whole, const struct btf_member *member, __u32 bits,
			const char *prefix, absent_field_fn each, void *arg)
{
	const char *name = btf__name_by_offset(whole->btf, member->name_off);
	struct type_words words;
	char text[3 * TYPE_WORDS_MAX];
	long long size;

	if (!name || !*name || !strcmp(name, DATA_FIELD))
		return;
	size = btf__resolve_size(whole->btf, member->type);
	if (!strncmp(name, DYNAMIC_PREFIX, strlen(DYNAMIC_PREFIX)))
		snprintf(text, sizeof(text), "__data_loc [] %s", name + strlen(DYNAMIC_PREFIX));
	else if (!strncmp(name, RELATIVE_PREFIX, strlen(RELATIVE_PREFIX)))
		snprintf(text, sizeof(text), "__rel_loc [] %s", name + strlen(RELATIVE_PREFIX));
	else {
		btf_type_words(whole->btf, member->type, &words);
		declare(text, sizeof(text), words.words, prefix, name);
	}
	each(text, bits / 8, size < 0 ? 0 : size, is_signed(whole->btf, member->type), arg);
}

/* Iterates over members, beginning with one. */
static void each_of(const struct kernel_type *whole, const struct btf_type *type, int from, const char *prefix,
		    absent_field_fn each, void *arg)
{
	for (int i = from; i < btf_vlen(type); i++)
		each_member(whole, btf_members(type) + i, btf_member_bit_offset(type, i), prefix, each, arg);
}

void absent_event_fields(const char *class, absent_field_fn each, void *arg)
{
	const struct btf_type *type, *header;
	const struct btf_member *first;
	struct kernel_type whole;
	char name[160];
	__u32 id;

	snprintf(name, sizeof(name), "trace_event_raw_%s", class);
	if (!*class || !kernel_type_first(&whole, name, BTF_KIND_STRUCT))
		return;
	type = btf__type_by_id(whole.btf, whole.id);
	first = btf_vlen(type) ? btf_members(type) : NULL;
	if (!first || strcmp(btf__name_by_offset(whole.btf, first->name_off), HEADER_FIELD))
		return;
	id = first->type;
	header = btf_skip_to_type(whole.btf, &id);
	if (header && btf_is_composite(header))
		each_of(&whole, header, 0, "common_", each, arg);
	each_of(&whole, type, 1, "", each, arg);
}
