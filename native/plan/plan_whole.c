// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "plan/plan_whole.h"

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

static int apply_end(struct parser *p, char **args)
{
	(void)args;
	if (p->in_target)
		parse_problem(p, "\"end\" before \"target_end\"");
	p->ended = true;
	return 0;
}

const struct directive plan_whole_directives[] = {
	{ "plan", 1, 0, apply_plan },
	{ "module", 2, 0, apply_module },
	{ "known", 1, 0, apply_known },
	{ "sysctl", 2, 0, apply_sysctl },
	{ "cgroup", 1, 0, apply_cgroup },
	{ "pause", 0, 0, apply_pause },
	{ "end", 0, 0, apply_end },
	{ NULL, 0, 0, NULL },
};
