/* SPDX-License-Identifier: Apache-2.0 */
#ifndef PLAN_PARSER_H
#define PLAN_PARSER_H

#include "plan/plan.h"

/* The directive and its arguments; `attach` with all its options has the most. */
#define TOKENS_MAX 12

struct parser {
	struct plan *plan;
	plan_problem_fn problem;
	size_t line;
	bool failed;
	bool started;
	bool ended;
	/* the lines belong to the target that was opened last, not to its case */
	bool in_target;
};

/*
 * A directive of the plan: its name, its number of arguments and options, and its function. `apply`
 * returns 0 or -ENOMEM; it passes problems of the arguments to parse_problem(), so that one run
 * finds every problem. Options (tokens of the form `name=value`, or only a name) follow the
 * arguments in any order; the list that `apply` receives ends with NULL.
 */
struct directive {
	const char *name;
	int arg_cnt;
	int option_cnt;
	int (*apply)(struct parser *p, char **args);
};

/** parse_problem() - report a problem of the current line, with a format of printf(3) */
__attribute__((format(printf, 2, 3)))
void parse_problem(struct parser *p, const char *format, ...);

/** parse_number() - parse a token as a number; reports a problem and returns 0 if it is not one */
__u32 parse_number(struct parser *p, const char *what, const char *token);

/** option_value() - get the value of option @name, or NULL if it is not in @options */
const char *option_value(char **options, const char *name);

/** option_is_set() - test whether an option without a value is in @options */
bool option_is_set(char **options, const char *name);

/** check_options() - report each option that is not in @known, which ends with NULL */
void check_options(struct parser *p, char **options, const char *const *known);

/**
 * current_case() - get the open case or target; reports a problem and returns NULL if none is open
 */
struct plan_case *current_case(struct parser *p, const char *directive);

/**
 * plan_array_grow() - make room for one more element; capacities are powers of two
 * @arrayp: address of the array
 * @cnt: its number of elements
 * @size: size of an element in bytes
 *
 * Return: 0 or -ENOMEM.
 */
int plan_array_grow(void *arrayp, size_t cnt, size_t size);

/* Adds an element to an array that is given by two members of a struct. */
#define ARRAY_ADD(array, cnt, element) \
	({ \
		int add_err = plan_array_grow(&(array), (cnt), sizeof(*(array))); \
		if (!add_err) \
			(array)[(cnt)++] = (element); \
		add_err; \
	})

#endif
