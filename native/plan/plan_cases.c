// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "plan/plan_cases.h"

static int add_case(struct parser *p, const struct plan_case *c)
{
	const struct plan *plan = p->plan;

	if (plan->pauses)
		parse_problem(p, "case %u in a plan that pauses", c->id);
	if (p->in_target)
		parse_problem(p, "case %u before \"target_end\"", c->id);
	p->in_target = false;
	if (plan->case_cnt && c->id <= plan->cases[plan->case_cnt - 1].id)
		parse_problem(p, "case id %u does not come after %u", c->id,
			      plan->cases[plan->case_cnt - 1].id);
	return ARRAY_ADD(p->plan->cases, p->plan->case_cnt, *c);
}

static int apply_case(struct parser *p, char **args)
{
	struct plan_case c = {
		.id = parse_number(p, "case id", args[0]),
		.kind = CASE_OBJECT,
		.object = args[2],
		.artifact = args[3],
	};

	if (!strcmp(args[1], "load_attach"))
		c.mode = MODE_LOAD_ATTACH;
	else if (!strcmp(args[1], "trial"))
		c.mode = MODE_TRIAL;
	else if (strcmp(args[1], "load_only"))
		parse_problem(p, "mode \"%s\" is neither load_only, load_attach nor trial", args[1]);
	return add_case(p, &c);
}

static int apply_command_case(struct parser *p, char **args)
{
	static const char *const known[] = { "object", "binary", NULL };
	const struct plan_case c = {
		.id = parse_number(p, "case id", args[0]),
		.kind = CASE_COMMAND,
		.artifact = args[1],
		.timeout_ms = parse_number(p, "timeout", args[2]),
		.command = args[3],
		.object = option_value(args + 4, "object"),
		.binary = option_value(args + 4, "binary"),
	};

	check_options(p, args + 4, known);
	return add_case(p, &c);
}

static int apply_probe_case(struct parser *p, char **args)
{
	const struct plan_case c = {
		.id = parse_number(p, "case id", args[0]),
		.kind = CASE_PROBE,
		.artifact = args[1],
		.group = args[1],
	};

	return add_case(p, &c);
}

static int apply_exec_case(struct parser *p, char **args)
{
	static const char *const known[] = { "rows", "columns", "input", NULL };
	const char *rows = option_value(args + 3, "rows"), *columns = option_value(args + 3, "columns");
	const struct plan_case c = {
		.id = parse_number(p, "case id", args[0]),
		.kind = CASE_EXEC,
		.artifact = args[1],
		.timeout_ms = parse_number(p, "timeout", args[2]),
		.rows = rows ? parse_number(p, "rows", rows) : 0,
		.columns = columns ? parse_number(p, "columns", columns) : 0,
		.input = option_value(args + 3, "input"),
	};

	check_options(p, args + 3, known);
	return add_case(p, &c);
}

/* Returns the case of a directive that is valid only for a program of the host. */
static struct plan_case *current_exec(struct parser *p, const char *directive)
{
	struct plan_case *c = current_case(p, directive);

	if (c && c->kind != CASE_EXEC)
		parse_problem(p, "\"%s\" outside of an \"exec_case\"", directive);
	return c;
}

/* The argument follows `=`, because an argument may be empty and a token may not. */
static int apply_argument(struct parser *p, char **args)
{
	struct plan_case *c = current_exec(p, "argument");

	if (args[0][0] != '=')
		parse_problem(p, "argument \"%s\" does not begin with \"=\"", args[0]);
	return c ? ARRAY_ADD(c->arguments, c->argument_cnt, args[0] + 1) : 0;
}

static int apply_variable(struct parser *p, char **args)
{
	struct plan_case *c = current_exec(p, "variable");

	return c ? ARRAY_ADD(c->variables, c->variable_cnt, args[0]) : 0;
}

static int apply_result(struct parser *p, char **args)
{
	struct plan_case *c = current_case(p, "result");

	if (c && c->kind != CASE_EXEC && c->kind != CASE_COMMAND)
		parse_problem(p, "\"result\" in a case that runs no command");
	return c ? ARRAY_ADD(c->results, c->result_cnt, args[0]) : 0;
}

static int apply_root(struct parser *p, char **args)
{
	struct plan_case *c = current_case(p, "root");

	if (c)
		c->root = args[0];
	return 0;
}

static int apply_peer(struct parser *p, char **args)
{
	struct plan_case *c = current_case(p, "peer");

	(void)args;
	if (c)
		c->has_peer = true;
	return 0;
}

static int apply_validator(struct parser *p, char **args)
{
	struct plan_case *c = current_case(p, "validator");

	if (c)
		c->validator = args[0];
	return 0;
}

static int apply_btf(struct parser *p, char **args)
{
	static const char *const known[] = { "release", NULL };
	struct plan_case *c = current_case(p, "btf");

	check_options(p, args + 1, known);
	if (c) {
		c->btf = args[0];
		c->btf_release = option_value(args + 1, "release");
	}
	return 0;
}

static int apply_surface(struct parser *p, char **args)
{
	struct plan_case *c = current_case(p, "surface");

	(void)args;
	if (c)
		c->surface = true;
	return 0;
}

static int apply_ask(struct parser *p, char **args)
{
	const struct plan_ask ask = { args[0], args[1] };
	struct plan_case *c = current_case(p, "ask");

	if (!c)
		return 0;
	if (!c->surface)
		parse_problem(p, "\"ask\" without \"surface\"");
	if (strcmp(ask.kind, "function") && strcmp(ask.kind, "tracepoint"))
		parse_problem(p, "ask \"%s\" is neither function nor tracepoint", ask.kind);
	return ARRAY_ADD(c->asks, c->ask_cnt, ask);
}

const struct directive plan_case_directives[] = {
	{ "case", 4, 0, apply_case },
	{ "command_case", 4, 2, apply_command_case },
	{ "probe_case", 2, 0, apply_probe_case },
	{ "exec_case", 3, 3, apply_exec_case },
	{ "argument", 1, 0, apply_argument },
	{ "variable", 1, 0, apply_variable },
	{ "result", 1, 0, apply_result },
	{ "root", 1, 0, apply_root },
	{ "peer", 0, 0, apply_peer },
	{ "validator", 1, 0, apply_validator },
	{ "btf", 1, 1, apply_btf },
	{ "surface", 0, 0, apply_surface },
	{ "ask", 2, 0, apply_ask },
	{ NULL, 0, 0, NULL },
};
