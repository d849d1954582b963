// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include <ctype.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "verifier/verifier_log.h"

/* The statistics are in the last lines; 7.3 adds its own lines around them. */
#define STATS_LINES_MAX 64

/* Maximum length of a line that is examined; source text in a log can have any length. */
#define LINE_SHOWN 256

/*
 * Takes the last line off a text.
 *
 * Return: false if the text is empty. @line is set to the line without its break, cut at
 * LINE_SHOWN; @len becomes the length of the text before the line.
 */
static bool line_before(const char *text, size_t *len, char line[LINE_SHOWN])
{
	const char *start;
	size_t shown;

	if (!*len)
		return false;
	if (text[*len - 1] == '\n')
		--*len;
	start = memrchr(text, '\n', *len);
	start = start ? start + 1 : text;

	shown = *len - (start - text);
	if (shown >= LINE_SHOWN)
		shown = LINE_SHOWN - 1;
	memcpy(line, start, shown);
	line[shown] = '\0';
	*len = start - text;
	return true;
}

/* Reads the number after a word: 12 from "peak_states 12". */
static void number_after(const char *line, const char *word, long *number)
{
	const char *at = strstr(line, word);

	if (at && isdigit((unsigned char)at[strlen(word)]))
		*number = strtol(at + strlen(word), NULL, 10);
}

/*
 * Formats: "stack depth 0", "stack depth 16+8+0" (one number per subprogram), "stack depth 16+8 max
 * 24" (7.2) or "stack depth max 24" (7.3).
 */
static long stack_depth_parse(const char *depth)
{
	long sum = -1, max = -1;
	char *rest;

	while (isdigit((unsigned char)*depth)) {
		long frame = strtol(depth, &rest, 10);

		if (sum < 0)
			sum = 0;
		sum = frame < LONG_MAX - sum ? sum + frame : LONG_MAX;
		depth = rest + (*rest == '+');
	}
	number_after(depth, "max ", &max);
	return max >= 0 ? max : sum;
}

void verifier_stats_parse(struct verifier_stats *stats, const char *log)
{
	static const char stack_depth[] = "stack depth ";
	size_t len = strlen(log);
	char line[LINE_SHOWN];
	const char *depth;

	*stats = VERIFIER_STATS_UNKNOWN;
	for (int i = 0; i < STATS_LINES_MAX && line_before(log, &len, line); i++) {
		if (!strncmp(line, stack_depth, strlen(stack_depth)))
			stats->stack_depth = stack_depth_parse(line + strlen(stack_depth));
		if (strncmp(line, "processed ", strlen("processed ")))
			continue;
		/* On one line before 5.2: "processed 9 insns (limit 131072), stack depth 8". */
		depth = strstr(line, stack_depth);
		if (depth)
			stats->stack_depth = stack_depth_parse(depth + strlen(stack_depth));
		number_after(line, "processed ", &stats->insns_processed);
		number_after(line, "(limit ", &stats->insns_limit);
		number_after(line, "total_states ", &stats->states_total);
		number_after(line, "peak_states ", &stats->states_peak);
	}
}

long verifier_log_step(const char *line)
{
	char *rest;
	long insn;

	if (!isdigit((unsigned char)*line))
		return -1;
	insn = strtol(line, &rest, 10);
	if (strncmp(rest, ": (", 3) || !isxdigit((unsigned char)rest[3]) ||
	    !isxdigit((unsigned char)rest[4]) || rest[5] != ')')
		return -1;
	return insn;
}

/*
 * "unreachable insn 5", "back-edge from insn 4 to 1", "insn 3 cannot call …", "bpf_throw kfunc
 * (insn 16) cannot …": a message of a check without steps names its instruction. Only lines of the
 * verifier itself count; source text follows a semicolon, or is indented in the explanations of
 * 7.3.
 */
static long insn_of_complaint(const char *line)
{
	long insn = -1;

	if (!isalpha((unsigned char)*line))
		return -1;
	if (!strncmp(line, "insn ", strlen("insn ")))
		number_after(line, "insn ", &insn);
	number_after(line, " insn ", &insn);
	number_after(line, "(insn ", &insn);
	return insn;
}

/* "Validating sum() func#1...": the function that is verified from here on. */
static long function_of_line(const char *line)
{
	long function = -1;

	if (!strncmp(line, "Validating ", strlen("Validating ")))
		number_after(line, "() func#", &function);
	return function;
}

long verifier_log_function(const char *log)
{
	size_t len = strlen(log);
	char line[LINE_SHOWN];

	while (line_before(log, &len, line)) {
		long function = function_of_line(line);

		if (function >= 0)
			return function;
		if (verifier_log_step(line) >= 0)
			return -1;
	}
	return -1;
}

long verifier_log_rejected(const char *log)
{
	size_t len = strlen(log);
	char line[LINE_SHOWN];
	long named = -1, insn;

	while (line_before(log, &len, line)) {
		insn = verifier_log_step(line);
		if (insn >= 0)
			return named >= 0 ? named : insn;
		/* The search goes backwards, so the first message in the log wins. */
		insn = insn_of_complaint(line);
		if (insn >= 0)
			named = insn;
	}
	return named;
}

/* Matches "12: <invalid CO-RE relocation>". */
static bool is_poison(const char *line)
{
	char *rest;

	if (!isdigit((unsigned char)*line))
		return false;
	strtol(line, &rest, 10);
	return !strncmp(rest, ": <invalid ", strlen(": <invalid ")) ||
	       !strncmp(rest, ": <missing ", strlen(": <missing "));
}

bool verifier_log_poison(const char *log, char *what, size_t size)
{
	size_t len = strlen(log), after = len;
	char line[LINE_SHOWN];

	for (int i = 0; i < STATS_LINES_MAX && line_before(log, &len, line); i++) {
		if (is_poison(line)) {
			snprintf(what, size, "%.*s", (int)strcspn(log + after, "\n"), log + after);
			return true;
		}
		after = len;
	}
	return false;
}

static bool is_statistics(const char *line)
{
	static const char *const starts[] = {
		"processed ", "verification time", "stack depth", "insns processed", "subprog ",
	};

	for (size_t i = 0; i < sizeof(starts) / sizeof(starts[0]); i++)
		if (!strncmp(line, starts[i], strlen(starts[i])))
			return true;
	return !*line;
}

bool verifier_log_last_word(const char *log, char *word, size_t size)
{
	size_t len = strlen(log);
	char line[LINE_SHOWN];

	for (int i = 0; i < STATS_LINES_MAX && line_before(log, &len, line); i++)
		if (!is_statistics(line)) {
			snprintf(word, size, "%s", line);
			return true;
		}
	return false;
}
