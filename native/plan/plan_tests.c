// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "plan/plan_tests.h"

static int apply_test(struct parser *p, char **args)
{
	struct plan_case *c = current_case(p, "test");
	const struct plan_test test = {
		.name = args[0], .timeout_ms = parse_number(p, "timeout", args[1]),
	};

	return c ? ARRAY_ADD(c->tests, c->test_cnt, test) : 0;
}

static struct plan_test *current_test(struct parser *p, const char *directive)
{
	struct plan_case *c = current_case(p, directive);

	if (!c)
		return NULL;
	if (!c->test_cnt) {
		parse_problem(p, "\"%s\" before the first test of its case", directive);
		return NULL;
	}
	return &c->tests[c->test_cnt - 1];
}

static int apply_test_command(struct parser *p, char **args)
{
	struct plan_test *test = current_test(p, "test_command");

	if (test)
		test->command = args[0];
	return 0;
}

static int add_expectation(struct parser *p, const char *directive,
			   const struct expectation *expectation)
{
	struct plan_test *test = current_test(p, directive);

	return test ? ARRAY_ADD(test->expectations, test->expectation_cnt, *expectation) : 0;
}

static int apply_expect_events(struct parser *p, char **args)
{
	static const char *const known[] = { "contains", NULL };
	const struct expectation expectation = {
		.kind = EXPECT_EVENTS,
		.subject = args[0],
		.min = parse_number(p, "min", args[1]),
		.within_ms = parse_number(p, "within", args[2]),
		.contains = option_value(args + 3, "contains"),
	};

	check_options(p, args + 3, known);
	return add_expectation(p, "expect_events", &expectation);
}

static int apply_expect_runs(struct parser *p, char **args)
{
	const struct expectation expectation = {
		.kind = EXPECT_RUNS,
		.subject = args[0],
		.min = parse_number(p, "min", args[1]),
		.within_ms = parse_number(p, "within", args[2]),
	};

	return add_expectation(p, "expect_runs", &expectation);
}

static int apply_expect_map(struct parser *p, char **args)
{
	const struct expectation expectation = {
		.kind = EXPECT_MAP,
		.subject = args[0],
		.key = args[1],
		.at_least = !strcmp(args[2], "min"),
		.value = args[3],
		.within_ms = parse_number(p, "within", args[4]),
	};

	if (!expectation.at_least && strcmp(args[2], "value"))
		parse_problem(p, "a map is compared with a value or a min, not \"%s\"", args[2]);
	return add_expectation(p, "expect_map", &expectation);
}

static int apply_test_run(struct parser *p, char **args)
{
	static const char *const known[] = { "data", "ctx", NULL };
	const char *data = option_value(args + 2, "data"), *ctx = option_value(args + 2, "ctx");
	const struct expectation expectation = {
		.kind = TEST_RUN,
		.subject = args[0],
		.repeat = parse_number(p, "repeat", args[1]),
		.input_kind = data ? INPUT_DATA : ctx ? INPUT_CTX : INPUT_NONE,
		.input = data ? data : ctx,
	};

	check_options(p, args + 2, known);
	return add_expectation(p, "test_run", &expectation);
}

const struct directive plan_test_directives[] = {
	{ "test", 2, 0, apply_test },
	{ "test_command", 1, 0, apply_test_command },
	{ "expect_events", 3, 1, apply_expect_events },
	{ "expect_runs", 3, 0, apply_expect_runs },
	{ "expect_map", 5, 0, apply_expect_map },
	{ "test_run", 2, 1, apply_test_run },
	{ NULL, 0, 0, NULL },
};
