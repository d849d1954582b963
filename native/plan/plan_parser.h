/* SPDX-License-Identifier: Apache-2.0 */
#ifndef PLAN_PARSER_H
#define PLAN_PARSER_H

#include "plan/plan.h"

/* The directive itself and its arguments; `attach` with all its options has the most. */
#define TOKENS_MAX 12

struct parser {
	struct plan *plan;
	plan_problem_fn problem;
	size_t line;
	bool failed;
	bool started;
	bool ended;
	/* the lines are of the target that was opened last, not of its case */
	bool in_target;
};

/*
 * A line of the plan: its name, how many arguments it takes and what it does
 * with them. `apply` returns 0 or -ENOMEM; what is wrong with the arguments it
 * tells parse_problem(), so that one run finds every problem. Options, tokens
 * of the form `name=value` or a name alone, come after the arguments in any
 * order; the list that `apply` gets ends with NULL.
 */
struct directive {
	const char *name;
	int arg_cnt;
	int option_cnt;
	int (*apply)(struct parser *p, char **args);
};

/** parse_problem() - tell a problem of the current line, in the manner of printf(3) */
__attribute__((format(printf, 2, 3)))
void parse_problem(struct parser *p, const char *format, ...);

/** parse_number() - a token as a number; tells a problem and returns 0 for another one */
__u32 parse_number(struct parser *p, const char *what, const char *token);

/** option_value() - the value of the option @name, NULL when it is not among @options */
const char *option_value(char **options, const char *name);

/** option_is_set() - whether an option without a value is among @options */
bool option_is_set(char **options, const char *name);

/** check_options() - tell a problem of each option that is not among @known, which ends with NULL */
void check_options(struct parser *p, char **options, const char *const *known);

/** current_case() - the case, or the target of one, that is open; tells a problem and returns NULL when none is */
struct plan_case *current_case(struct parser *p, const char *directive);

/**
 * plan_array_grow() - make room for one more element; capacities are the powers of two
 * @arrayp: address of the array
 * @cnt: how many elements it has
 * @size: size of one
 *
 * Return: 0 or -ENOMEM.
 */
int plan_array_grow(void *arrayp, size_t cnt, size_t size);

/* Add an element to an array that is given by its two members. */
#define ARRAY_ADD(array, cnt, element) \
	({ \
		int add_err = plan_array_grow(&(array), (cnt), sizeof(*(array))); \
		if (!add_err) \
			(array)[(cnt)++] = (element); \
		add_err; \
	})

#endif
