// SPDX-License-Identifier: Apache-2.0
#include <ctype.h>
#include <errno.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "plan/plan_parser.h"

void parse_problem(struct parser *p, const char *format, ...)
{
	char text[256];
	va_list args;

	va_start(args, format);
	vsnprintf(text, sizeof(text), format, args);
	va_end(args);
	p->problem(p->line, text);
	p->failed = true;
}

int plan_array_grow(void *arrayp, size_t cnt, size_t size)
{
	void **array = arrayp, *grown;

	if (cnt & (cnt - 1) || cnt == SIZE_MAX / 2 / size)
		return cnt & (cnt - 1) ? 0 : -ENOMEM;
	grown = realloc(*array, (cnt ? cnt * 2 : 1) * size);
	if (!grown)
		return -ENOMEM;
	*array = grown;
	return 0;
}

__u32 parse_number(struct parser *p, const char *what, const char *token)
{
	unsigned long long value;
	char *rest;

	errno = 0;
	value = strtoull(token, &rest, 10);
	if (!isdigit((unsigned char)*token) || *rest || errno || value > UINT32_MAX) {
		parse_problem(p, "%s \"%s\" is not a number from 0 to %u", what, token,
			      UINT32_MAX);
		return 0;
	}
	return value;
}

const char *option_value(char **options, const char *name)
{
	size_t len = strlen(name);

	for (; *options; options++)
		if (!strncmp(*options, name, len) && (*options)[len] == '=')
			return *options + len + 1;
	return NULL;
}

bool option_is_set(char **options, const char *name)
{
	for (; *options; options++)
		if (!strcmp(*options, name))
			return true;
	return false;
}

void check_options(struct parser *p, char **options, const char *const *known)
{
	for (; *options; options++) {
		const char *const *name = known;
		size_t len = strcspn(*options, "=");

		while (*name && (strlen(*name) != len || strncmp(*name, *options, len)))
			name++;
		if (!*name)
			parse_problem(p, "unknown option \"%s\"", *options);
	}
}

struct plan_case *current_case(struct parser *p, const char *directive)
{
	struct plan_case *c;

	if (!p->plan->case_cnt) {
		parse_problem(p, "\"%s\" before the first case", directive);
		return NULL;
	}
	c = &p->plan->cases[p->plan->case_cnt - 1];
	return p->in_target ? &c->targets[c->target_cnt - 1] : c;
}
