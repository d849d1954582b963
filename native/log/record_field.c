// SPDX-License-Identifier: Apache-2.0
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "log/record_field.h"

/* Returns the position after the string that begins at @at, or NULL if it is not terminated. */
static const char *string_end(const char *at)
{
	for (at++; *at; at++) {
		if (*at == '\\' && at[1])
			at++;
		else if (*at == '"')
			return at + 1;
	}
	return NULL;
}

/* Returns the position after a value. */
static const char *value_end(const char *at)
{
	int depth = 0;

	while (at && *at) {
		if (*at == '"') {
			at = string_end(at);
			if (!depth)
				return at;
			continue;
		}
		if (!depth && (*at == ',' || *at == '}'))
			return at;
		depth += *at == '{' || *at == '[';
		depth -= *at == '}' || *at == ']';
		at++;
		if (!depth && (at[-1] == '}' || at[-1] == ']'))
			return at;
	}
	return at;
}

/* An escape stands for a control character, which is shown as a space on a terminal. */
static char unescaped(const char **at)
{
	const char *escape = ++*at;

	if (*escape == 'u') {
		for (int i = 0; i < 4 && escape[1]; i++)
			escape++;
		*at = escape;
		return ' ';
	}
	if (*escape == 'n' || *escape == 't' || *escape == 'r' || *escape == 'b' || *escape == 'f')
		return ' ';
	return *escape;
}

static void copy(char *value, size_t size, const char *from, const char *end)
{
	bool is_string = *from == '"';
	size_t len = 0;

	for (from += is_string; from < end - is_string && len + 1 < size; from++)
		value[len++] = is_string && *from == '\\' ? unescaped(&from) : *from;
	value[len] = '\0';
}

bool record_field(const char *line, const char *name, char *value, size_t size)
{
	const char *at = line + (*line == '{');
	size_t len = strlen(name);

	while (at && *at == '"') {
		const char *end = string_end(at);
		bool is_it = end && (size_t)(end - at) == len + 2 && !strncmp(at + 1, name, len);

		if (!end || *end != ':')
			return false;
		at = end + 1;
		end = value_end(at);
		if (is_it && end) {
			copy(value, size, at, end);
			return strncmp(at, "null", 4) != 0;
		}
		at = end && *end == ',' ? end + 1 : NULL;
	}
	return false;
}
