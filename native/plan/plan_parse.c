// SPDX-License-Identifier: Apache-2.0
#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/hex.h"
#include "plan/plan_directives.h"
#include "plan/plan_parse.h"

/* Decodes the percent-encoding in place. A token contains no NUL: it becomes a C string. */
static void token_decode(struct parser *p, char *token)
{
	char *out = token;

	while (*token) {
		if (*token == '%') {
			int high = hex_digit(token[1]);
			int low = high < 0 ? -1 : hex_digit(token[2]);

			if (low < 0 || !(high | low)) {
				parse_problem(p, "invalid percent-encoding");
				return;
			}
			*out++ = high << 4 | low;
			token += 3;
		} else if (isalnum((unsigned char)*token) || strchr("._/:+-=", *token)) {
			*out++ = *token++;
		} else {
			parse_problem(p, "byte 0x%02x is not percent-encoded",
				      (unsigned char)*token);
			return;
		}
	}
	*out = '\0';
}

/*
 * @tokens: room for TOKENS_MAX tokens and a terminating NULL
 *
 * Return: the number of tokens of the line; tokens past TOKENS_MAX are only counted.
 */
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
	tokens[cnt < TOKENS_MAX ? cnt : TOKENS_MAX] = NULL;
	return cnt;
}

static bool takes(const struct directive *directive, int arg_cnt)
{
	return arg_cnt >= directive->arg_cnt &&
	       arg_cnt <= directive->arg_cnt + directive->option_cnt;
}

static int parse_line(struct parser *p, char *line)
{
	const struct directive *directive;
	char *tokens[TOKENS_MAX + 1];
	int cnt;

	if (p->ended) {
		parse_problem(p, "a line after \"end\"");
		return 0;
	}

	cnt = line_split(p, line, tokens);
	directive = directive_find(tokens[0]);
	if (!directive) {
		parse_problem(p, "unknown directive \"%s\"", tokens[0]);
		return 0;
	}
	if (!takes(directive, cnt - 1)) {
		parse_problem(p, "\"%s\" takes %d arguments%s, not %d", directive->name,
			      directive->arg_cnt, directive->option_cnt ? " and options" : "",
			      cnt - 1);
		return 0;
	}
	if (!p->started && strcmp(directive->name, "plan")) {
		parse_problem(p, "\"%s\" before \"plan\"", directive->name);
		p->started = true; /* report it once */
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
		parse_problem(&p, "the plan contains a NUL byte");
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

static void case_free(struct plan_case *c)
{
	for (size_t i = 0; i < c->target_cnt; i++)
		case_free(&c->targets[i]);
	free(c->targets);
	for (size_t i = 0; i < c->test_cnt; i++)
		free(c->tests[i].expectations);
	free(c->tests);
	free(c->arguments);
	free(c->variables);
	free(c->results);
	free(c->overrides);
	free(c->asks);
	free(c->companions);
	free(c->variants);
	free(c->optional);
	free(c->fixups);
}

void plan_free(struct plan *plan)
{
	for (size_t i = 0; i < plan->case_cnt; i++)
		case_free(&plan->cases[i]);
	free(plan->cases);
	free(plan->modules);
	free(plan->known);
	free(plan->settings);
	free(plan->text);
	memset(plan, 0, sizeof(*plan));
}
