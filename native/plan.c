// SPDX-License-Identifier: Apache-2.0
#include <ctype.h>
#include <errno.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "plan.h"

/* The directive itself and its arguments; `inner_map` has the most. */
#define TOKENS_MAX 6

struct parser {
	struct plan *plan;
	plan_problem_fn problem;
	size_t line;
	bool failed;
	bool started;
	bool ended;
};

/*
 * A line of the plan: its name, how many arguments it takes and what it does
 * with them. `apply` returns 0 or -ENOMEM; what is wrong with the arguments it
 * tells parse_problem(), so that one run finds every problem.
 */
struct directive {
	const char *name;
	int arg_cnt;
	int (*apply)(struct parser *p, char **args);
};

__attribute__((format(printf, 2, 3)))
static void parse_problem(struct parser *p, const char *format, ...)
{
	char text[256];
	va_list args;

	va_start(args, format);
	vsnprintf(text, sizeof(text), format, args);
	va_end(args);
	p->problem(p->line, text);
	p->failed = true;
}

/* Make room for one more element; capacities are the powers of two. */
static int array_grow(void *arrayp, size_t cnt, size_t size)
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

static __u32 parse_number(struct parser *p, const char *what, const char *token)
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

static struct plan_case *current_case(struct parser *p, const char *directive)
{
	if (!p->plan->case_cnt) {
		parse_problem(p, "\"%s\" before the first case", directive);
		return NULL;
	}
	return &p->plan->cases[p->plan->case_cnt - 1];
}

static int add_fixup(struct parser *p, const char *directive, const struct fixup *fixup)
{
	struct plan_case *c = current_case(p, directive);
	int err;

	if (!c)
		return 0;
	err = array_grow(&c->fixups, c->fixup_cnt, sizeof(*c->fixups));
	if (err)
		return err;
	c->fixups[c->fixup_cnt++] = *fixup;
	return 0;
}

static int apply_plan(struct parser *p, char **args)
{
	if (p->started)
		parse_problem(p, "a second \"plan\" line");
	else if (parse_number(p, "version", args[0]) != PROTOCOL_VERSION)
		parse_problem(p, "plan version %s, this validator knows %d", args[0],
			      PROTOCOL_VERSION);
	p->started = true;
	return 0;
}

static int apply_module(struct parser *p, char **args)
{
	struct plan *plan = p->plan;
	int err;

	if (plan->case_cnt)
		parse_problem(p, "module \"%s\" after the first case", args[0]);
	err = array_grow(&plan->modules, plan->module_cnt, sizeof(*plan->modules));
	if (err)
		return err;
	plan->modules[plan->module_cnt++] = (struct plan_module){ args[0], args[1] };
	return 0;
}

static int apply_case(struct parser *p, char **args)
{
	struct plan *plan = p->plan;
	struct plan_case c = {
		.id = parse_number(p, "case id", args[0]),
		.object = args[2],
		.artifact = args[3],
	};
	int err;

	if (plan->case_cnt && c.id <= plan->cases[plan->case_cnt - 1].id)
		parse_problem(p, "case id %u does not come after %u", c.id, plan->cases[plan->case_cnt - 1].id);
	if (!strcmp(args[1], "load_attach"))
		c.mode = MODE_LOAD_ATTACH;
	else if (strcmp(args[1], "load_only"))
		parse_problem(p, "mode \"%s\" is neither load_only nor load_attach", args[1]);

	err = array_grow(&plan->cases, plan->case_cnt, sizeof(*plan->cases));
	if (err)
		return err;
	plan->cases[plan->case_cnt++] = c;
	return 0;
}

static int apply_max_entries(struct parser *p, char **args)
{
	struct fixup fixup = { .kind = FIXUP_MAX_ENTRIES, .map = args[0] };

	if (!strcmp(args[1], "cpus"))
		fixup.per_cpu = true;
	else
		fixup.max_entries = parse_number(p, "max_entries", args[1]);
	return add_fixup(p, "max_entries", &fixup);
}

static enum bpf_map_type parse_inner_type(struct parser *p, const char *token)
{
	static const struct {
		const char *name;
		enum bpf_map_type type;
	} types[] = {
		{ "hash", BPF_MAP_TYPE_HASH },
		{ "array", BPF_MAP_TYPE_ARRAY },
		{ "lru_hash", BPF_MAP_TYPE_LRU_HASH },
		{ "percpu_hash", BPF_MAP_TYPE_PERCPU_HASH },
		{ "percpu_array", BPF_MAP_TYPE_PERCPU_ARRAY },
		{ "lru_percpu_hash", BPF_MAP_TYPE_LRU_PERCPU_HASH },
	};

	for (size_t i = 0; i < sizeof(types) / sizeof(types[0]); i++)
		if (!strcmp(token, types[i].name))
			return types[i].type;
	parse_problem(p, "inner map type \"%s\" is not known", token);
	return BPF_MAP_TYPE_UNSPEC;
}

static int apply_inner_map(struct parser *p, char **args)
{
	struct fixup fixup = {
		.kind = FIXUP_INNER_MAP,
		.map = args[0],
		.inner_type = parse_inner_type(p, args[1]),
		.key_size = parse_number(p, "key size", args[2]),
		.value_size = parse_number(p, "value size", args[3]),
		.max_entries = parse_number(p, "max_entries", args[4]),
	};

	return add_fixup(p, "inner_map", &fixup);
}

static int apply_inner_ringbuf(struct parser *p, char **args)
{
	struct fixup fixup = {
		.kind = FIXUP_INNER_MAP,
		.map = args[0],
		.inner_type = BPF_MAP_TYPE_RINGBUF,
		.max_entries = parse_number(p, "size", args[1]),
	};

	return add_fixup(p, "inner_ringbuf", &fixup);
}

static int apply_end(struct parser *p, char **args)
{
	(void)args;
	p->ended = true;
	return 0;
}

static const struct directive directives[] = {
	{ "plan", 1, apply_plan },
	{ "module", 2, apply_module },
	{ "case", 4, apply_case },
	{ "max_entries", 2, apply_max_entries },
	{ "inner_map", 5, apply_inner_map },
	{ "inner_ringbuf", 2, apply_inner_ringbuf },
	{ "end", 0, apply_end },
};

static const struct directive *directive_find(const char *name)
{
	for (size_t i = 0; i < sizeof(directives) / sizeof(directives[0]); i++)
		if (!strcmp(name, directives[i].name))
			return &directives[i];
	return NULL;
}

static int hex_digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'A' && c <= 'F')
		return c - 'A' + 10;
	return -1;
}

/* Undo the percent-encoding in place. A token holds no NUL: it becomes a C string. */
static void token_decode(struct parser *p, char *token)
{
	char *out = token;

	while (*token) {
		if (*token == '%') {
			int high = hex_digit(token[1]);
			int low = high < 0 ? -1 : hex_digit(token[2]);

			if (low < 0 || !(high | low)) {
				parse_problem(p, "a percent sign without two digits of a byte");
				return;
			}
			*out++ = high << 4 | low;
			token += 3;
		} else if (isalnum((unsigned char)*token) || strchr("._/:+-", *token)) {
			*out++ = *token++;
		} else {
			parse_problem(p, "byte 0x%02x outside of its percent-encoding",
				      (unsigned char)*token);
			return;
		}
	}
	*out = '\0';
}

/* Return: how many tokens the line has, those past TOKENS_MAX only counted. */
static int line_split(struct parser *p, char *line, char **tokens)
{
	int cnt = 0;
	char *token;

	while ((token = strsep(&line, " "))) {
		if (!*token)
			parse_problem(p, "an empty token");
		else
			token_decode(p, token);
		if (cnt < TOKENS_MAX)
			tokens[cnt] = token;
		cnt++;
	}
	return cnt;
}

static int parse_line(struct parser *p, char *line)
{
	const struct directive *directive;
	char *tokens[TOKENS_MAX];
	int cnt;

	if (p->ended) {
		parse_problem(p, "a line after \"end\"");
		return 0;
	}

	cnt = line_split(p, line, tokens);
	directive = directive_find(tokens[0]);
	if (!directive) {
		parse_problem(p, "\"%s\" is not known", tokens[0]);
		return 0;
	}
	if (cnt - 1 != directive->arg_cnt) {
		parse_problem(p, "\"%s\" takes %d arguments, not %d", directive->name,
			      directive->arg_cnt, cnt - 1);
		return 0;
	}
	if (!p->started && directive->apply != apply_plan) {
		parse_problem(p, "\"%s\" before \"plan\"", directive->name);
		p->started = true; /* once is enough */
	}
	return directive->apply(p, tokens + 1);
}

int plan_parse(struct plan *plan, char *text, size_t len, plan_problem_fn problem)
{
	struct parser p = { .plan = plan, .problem = problem };
	char *next = text, *line;
	int err = 0;

	memset(plan, 0, sizeof(*plan));
	plan->text = text;

	if (memchr(text, '\0', len)) {
		p.line = 1;
		parse_problem(&p, "the plan holds a NUL byte");
		goto out;
	}
	while (!err && next && *next) {
		line = strsep(&next, "\n");
		p.line++;
		err = parse_line(&p, line);
	}
	if (!err && !p.ended) {
		p.line++;
		parse_problem(&p, "the plan has no \"end\": it is truncated");
	}
out:
	if (!err && p.failed)
		err = -EINVAL;
	if (err)
		plan_free(plan);
	return err;
}

void plan_free(struct plan *plan)
{
	for (size_t i = 0; i < plan->case_cnt; i++)
		free(plan->cases[i].fixups);
	free(plan->cases);
	free(plan->modules);
	free(plan->text);
	memset(plan, 0, sizeof(*plan));
}
