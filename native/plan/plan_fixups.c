// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "base/type_names.h"
#include "plan/plan_fixups.h"

/* Types are numbered without gaps. */
static int parse_type(struct parser *p, const char *what, const char *token,
		      const char *(*name_of)(int type))
{
	const char *name;

	for (int type = 1; (name = name_of(type)); type++)
		if (!strcmp(token, name))
			return type;
	parse_problem(p, "unknown %s \"%s\"", what, token);
	return 0;
}

static int add_fixup(struct parser *p, const char *directive, const struct fixup *fixup)
{
	struct plan_case *c = current_case(p, directive);

	return c ? ARRAY_ADD(c->fixups, c->fixup_cnt, *fixup) : 0;
}

static int apply_max_entries(struct parser *p, char **args)
{
	struct fixup fixup = { .kind = FIXUP_MAX_ENTRIES, .subject = args[0] };

	if (!strcmp(args[1], "cpus"))
		fixup.per_cpu = true;
	else
		fixup.number = parse_number(p, "max_entries", args[1]);
	return add_fixup(p, "max_entries", &fixup);
}

static int add_number(struct parser *p, const char *directive, enum fixup_kind kind, char **args)
{
	const struct fixup fixup = {
		.kind = kind,
		.subject = args[0],
		.number = parse_number(p, directive, args[1]),
	};

	return add_fixup(p, directive, &fixup);
}

static int apply_key_size(struct parser *p, char **args)
{
	return add_number(p, "key_size", FIXUP_KEY_SIZE, args);
}

static int apply_value_size(struct parser *p, char **args)
{
	return add_number(p, "value_size", FIXUP_VALUE_SIZE, args);
}

static int apply_map_flags(struct parser *p, char **args)
{
	return add_number(p, "map_flags", FIXUP_MAP_FLAGS, args);
}

static int apply_map_type(struct parser *p, char **args)
{
	const struct fixup fixup = {
		.kind = FIXUP_MAP_TYPE,
		.subject = args[0],
		.map_type = parse_type(p, "map type", args[1], map_type_name),
	};

	return add_fixup(p, "map_type", &fixup);
}

static int apply_autocreate(struct parser *p, char **args)
{
	const struct fixup fixup = { .kind = FIXUP_NO_AUTOCREATE, .subject = args[0] };

	if (strcmp(args[1], "off"))
		parse_problem(p, "autocreate can only be off, not \"%s\"", args[1]);
	return add_fixup(p, "autocreate", &fixup);
}

static int apply_pinning(struct parser *p, char **args)
{
	const struct fixup fixup = { .kind = FIXUP_NO_PINNING, .subject = args[0] };

	if (strcmp(args[1], "none"))
		parse_problem(p, "pinning can only be none, not \"%s\"", args[1]);
	return add_fixup(p, "pinning", &fixup);
}

static int apply_optional_map(struct parser *p, char **args)
{
	const struct fixup fixup = { .kind = FIXUP_OPTIONAL_MAP, .subject = args[0] };

	return add_fixup(p, "optional_map", &fixup);
}

static int apply_inner_map(struct parser *p, char **args)
{
	const struct fixup fixup = {
		.kind = FIXUP_INNER_MAP,
		.subject = args[0],
		.map_type = parse_type(p, "inner map type", args[1], map_type_name),
		.key_size = parse_number(p, "key size", args[2]),
		.value_size = parse_number(p, "value size", args[3]),
		.max_entries = parse_number(p, "max_entries", args[4]),
		.map_flags = parse_number(p, "map_flags", args[5]),
	};

	return add_fixup(p, "inner_map", &fixup);
}

static int apply_global(struct parser *p, char **args)
{
	const struct fixup fixup = {
		.kind = FIXUP_GLOBAL, .subject = args[0], .value = args[1],
	};

	return add_fixup(p, "global", &fixup);
}

static int apply_program_type(struct parser *p, char **args)
{
	const struct fixup fixup = {
		.kind = FIXUP_PROGRAM_TYPE,
		.subject = args[0],
		.prog_type = parse_type(p, "program type", args[1], prog_type_name),
	};

	return add_fixup(p, "program_type", &fixup);
}

static int apply_autoload(struct parser *p, char **args)
{
	const struct fixup fixup = {
		.kind = FIXUP_AUTOLOAD, .subject = args[0], .number = !strcmp(args[1], "on"),
	};

	if (!fixup.number && strcmp(args[1], "off"))
		parse_problem(p, "autoload is on or off, not \"%s\"", args[1]);
	return add_fixup(p, "autoload", &fixup);
}

static int apply_struct_ops(struct parser *p, char **args)
{
	static const char *const known[] = { "program", NULL };
	const struct fixup fixup = {
		.kind = FIXUP_STRUCT_OPS,
		.subject = args[0],
		.key = args[1],
		.value = option_value(args + 2, "program"),
	};

	check_options(p, args + 2, known);
	return add_fixup(p, "struct_ops", &fixup);
}

static int apply_entry(struct parser *p, char **args)
{
	const struct fixup fixup = {
		.kind = FIXUP_ENTRY, .subject = args[0], .key = args[1], .value = args[2],
	};

	return add_fixup(p, "entry", &fixup);
}

static int apply_inner_entry(struct parser *p, char **args)
{
	const struct fixup fixup = {
		.kind = FIXUP_INNER_ENTRY,
		.subject = args[0],
		.outer_key = args[1],
		.key = args[2],
		.value = args[3],
	};

	return add_fixup(p, "inner_entry", &fixup);
}

const struct directive plan_fixup_directives[] = {
	{ "max_entries", 2, 0, apply_max_entries },
	{ "key_size", 2, 0, apply_key_size },
	{ "value_size", 2, 0, apply_value_size },
	{ "map_type", 2, 0, apply_map_type },
	{ "map_flags", 2, 0, apply_map_flags },
	{ "autocreate", 2, 0, apply_autocreate },
	{ "pinning", 2, 0, apply_pinning },
	{ "optional_map", 1, 0, apply_optional_map },
	{ "inner_map", 6, 0, apply_inner_map },
	{ "global", 2, 0, apply_global },
	{ "program_type", 2, 0, apply_program_type },
	{ "autoload", 2, 0, apply_autoload },
	{ "struct_ops", 2, 1, apply_struct_ops },
	{ "entry", 3, 0, apply_entry },
	{ "inner_entry", 4, 0, apply_inner_entry },
	{ NULL, 0, 0, NULL },
};
