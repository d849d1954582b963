// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "plan/plan_directives.h"
#include "plan/plan_fixups.h"
#include "plan/plan_tests.h"

static int apply_plan(struct parser *p, char **args)
{
	if (p->started)
		parse_problem(p, "a second \"plan\" line");
	else if (parse_number(p, "version", args[0]) != PROTOCOL_VERSION)
		parse_problem(p, "plan version %s, this validator supports %d", args[0],
			      PROTOCOL_VERSION);
	p->started = true;
	return 0;
}

static int apply_module(struct parser *p, char **args)
{
	const struct plan_module module = { args[0], args[1] };

	if (p->plan->case_cnt)
		parse_problem(p, "module \"%s\" after the first case", args[0]);
	return ARRAY_ADD(p->plan->modules, p->plan->module_cnt, module);
}

static int apply_known(struct parser *p, char **args)
{
	if (p->plan->case_cnt)
		parse_problem(p, "known \"%s\" after the first case", args[0]);
	return ARRAY_ADD(p->plan->known, p->plan->known_cnt, args[0]);
}

/* The value follows `=`, because a value may be empty and a token may not. */
static int apply_sysctl(struct parser *p, char **args)
{
	const struct plan_setting setting = { args[0], args[1] + 1 };

	if (args[1][0] != '=')
		parse_problem(p, "the value \"%s\" does not begin with \"=\"", args[1]);
	if (strstr(args[0], ".."))
		parse_problem(p, "\"%s\" is not the name of a setting", args[0]);
	if (p->plan->case_cnt)
		parse_problem(p, "sysctl \"%s\" after the first case", args[0]);
	return ARRAY_ADD(p->plan->settings, p->plan->setting_cnt, setting);
}

static int apply_cgroup(struct parser *p, char **args)
{
	if (p->plan->case_cnt)
		parse_problem(p, "cgroup \"%s\" after the first case", args[0]);
	if (!strcmp(args[0], "hybrid"))
		p->plan->cgroup = CGROUP_HYBRID;
	else if (!strcmp(args[0], "v1"))
		p->plan->cgroup = CGROUP_V1;
	else
		parse_problem(p, "\"%s\" is not a cgroup layout", args[0]);
	return 0;
}

static int apply_pause(struct parser *p, char **args)
{
	(void)args;
	if (p->plan->case_cnt)
		parse_problem(p, "\"pause\" after the first case");
	p->plan->pauses = true;
	return 0;
}

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

/*
 * The lines up to `target_end` describe the object of the target, as lines of a case describe its
 * object.
 */
static int apply_target(struct parser *p, char **args)
{
	struct plan_case *c = current_case(p, "target");
	int err;

	if (!c)
		return 0;
	if (p->in_target) {
		parse_problem(p, "target \"%s\" before \"target_end\"", args[0]);
		return 0;
	}
	const struct plan_case target = {
		.id = c->id,
		.kind = CASE_OBJECT,
		.mode = MODE_TRIAL,
		.artifact = args[0],
		.object = args[1],
		.btf = c->btf,
		.btf_release = c->btf_release,
	};

	err = ARRAY_ADD(c->targets, c->target_cnt, target);
	p->in_target = !err;
	return err;
}

static int apply_target_end(struct parser *p, char **args)
{
	(void)args;
	if (!p->in_target)
		parse_problem(p, "\"target_end\" without \"target\"");
	p->in_target = false;
	return 0;
}

static int apply_optional(struct parser *p, char **args)
{
	struct plan_case *c = current_case(p, "optional");

	return c ? ARRAY_ADD(c->optional, c->optional_cnt, args[0]) : 0;
}

static int apply_companion(struct parser *p, char **args)
{
	struct plan_case *c = current_case(p, "companion");

	return c ? ARRAY_ADD(c->companions, c->companion_cnt, args[0]) : 0;
}

static int apply_variant(struct parser *p, char **args)
{
	static const char *const known[] = { "helper", "symbol", "attach_target", "trial_load", NULL };
	struct plan_case *c = current_case(p, "variant");
	char **options = args + 2;
	const char *helper = option_value(options, "helper");
	const struct plan_variant variant = {
		.group = args[0],
		.program = args[1],
		.helper = helper ? parse_number(p, "helper", helper) : 0,
		.symbol = option_value(options, "symbol"),
		.attach_target = option_value(options, "attach_target"),
		.trial_load = option_is_set(options, "trial_load"),
	};

	check_options(p, options, known);
	return c ? ARRAY_ADD(c->variants, c->variant_cnt, variant) : 0;
}

static int apply_attach(struct parser *p, char **args)
{
	static const char *const known[] = {
		"kind", "symbol", "category", "name", "interface", "cgroup", "binary", "artifact",
		"target", NULL,
	};
	struct plan_case *c = current_case(p, "attach");
	char **options = args + 1;
	const struct attach_override override = {
		.program = args[0],
		.kind = option_value(options, "kind"),
		.symbol = option_value(options, "symbol"),
		.category = option_value(options, "category"),
		.name = option_value(options, "name"),
		.interface = option_value(options, "interface"),
		.cgroup = option_value(options, "cgroup"),
		.binary = option_value(options, "binary"),
		.artifact = option_value(options, "artifact"),
		.target = option_value(options, "target"),
	};

	check_options(p, options, known);
	return c ? ARRAY_ADD(c->overrides, c->override_cnt, override) : 0;
}

static int apply_end(struct parser *p, char **args)
{
	(void)args;
	if (p->in_target)
		parse_problem(p, "\"end\" before \"target_end\"");
	p->ended = true;
	return 0;
}

static const struct directive plan_case_directives[] = {
	{ "plan", 1, 0, apply_plan },
	{ "module", 2, 0, apply_module },
	{ "known", 1, 0, apply_known },
	{ "sysctl", 2, 0, apply_sysctl },
	{ "cgroup", 1, 0, apply_cgroup },
	{ "pause", 0, 0, apply_pause },
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
	{ "optional", 1, 0, apply_optional },
	{ "variant", 2, 4, apply_variant },
	{ "companion", 1, 0, apply_companion },
	{ "attach", 1, 9, apply_attach },
	{ "target", 2, 0, apply_target },
	{ "target_end", 0, 0, apply_target_end },
	{ "end", 0, 0, apply_end },
	{ NULL, 0, 0, NULL },
};

static const struct directive *const tables[] = {
	plan_case_directives,
	plan_fixup_directives,
	plan_test_directives,
};

const struct directive *directive_find(const char *name)
{
	for (size_t i = 0; i < sizeof(tables) / sizeof(tables[0]); i++)
		for (const struct directive *directive = tables[i]; directive->name; directive++)
			if (!strcmp(name, directive->name))
				return directive;
	return NULL;
}
