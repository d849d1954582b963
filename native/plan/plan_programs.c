// SPDX-License-Identifier: Apache-2.0
#include "plan/plan_programs.h"

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

const struct directive plan_program_directives[] = {
	{ "optional", 1, 0, apply_optional },
	{ "variant", 2, 4, apply_variant },
	{ "companion", 1, 0, apply_companion },
	{ "attach", 1, 9, apply_attach },
	{ "target", 2, 0, apply_target },
	{ "target_end", 0, 0, apply_target_end },
	{ NULL, 0, 0, NULL },
};
