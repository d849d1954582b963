// SPDX-License-Identifier: Apache-2.0
#include <stdlib.h>
#include <string.h>

#include "cases/held_report.h"
#include "log/record_field.h"

#define WORDS_MAX 512

/* Returns the text of a field, "" if there is none. */
static const char *words_of(const char *line, const char *name, char *words)
{
	if (!record_field(line, name, words, WORDS_MAX))
		words[0] = '\0';
	return words;
}

static void print_program(const char *line, const struct plan_case *c, struct held_tally *tally)
{
	char program[WORDS_MAX], err[WORDS_MAX], message[WORDS_MAX];

	if (!atoi(words_of(line, "errno", err))) {
		tally->loaded++;
		return;
	}
	tally->refused++;
	words_of(line, "message", message);
	printf("  %s is refused: %s; see: log %s %s\n", words_of(line, "program", program),
	       message[0] ? message : strerror(atoi(err)), c->artifact, program);
}

static void print_attach(const char *line, struct held_tally *tally)
{
	char program[WORDS_MAX], status[WORDS_MAX], words[WORDS_MAX];

	words_of(line, "program", program);
	words_of(line, "status", status);
	if (!strcmp(status, "attached")) {
		tally->attached++;
		printf("  %s is attached: %s\n", program, words_of(line, "target", words));
		return;
	}
	tally->not_attached++;
	printf("  %s is not attached (%s): %s\n", program, status, words_of(line, "message", words));
}

static void print_record(const char *line, const struct plan_case *c, struct held_tally *tally)
{
	char type[WORDS_MAX], words[WORDS_MAX], err[WORDS_MAX], map[WORDS_MAX];

	words_of(line, "type", type);
	words_of(line, "errno", err);
	if (!strcmp(type, "held")) {
		tally->held = true;
	} else if (!strcmp(type, "program_load")) {
		print_program(line, c, tally);
	} else if (!strcmp(type, "attach")) {
		print_attach(line, tally);
	} else if (!strcmp(type, "open") && atoi(err)) {
		printf("  it cannot be opened: %s\n", words_of(line, "message", words));
	} else if (!strcmp(type, "load") && atoi(err)) {
		words_of(line, "map", map);
		printf("  it does not load%s%s: %s\n", map[0] ? " because of map " : "", map,
		       words_of(line, "message", words));
	} else if (!strcmp(type, "fixup") && strcmp(words_of(line, "status", words), "applied") != 0) {
		printf("  fixup of %s: %s", words_of(line, "subject", map), words);
		printf(" %s\n", words_of(line, "message", words));
	}
}

void held_report_records(FILE *records, const struct plan_case *c, struct held_tally *tally)
{
	char *line = NULL;
	size_t size = 0;

	while (getline(&line, &size, records) > 0)
		print_record(line, c, tally);
	free(line);
}

void held_report_sum(const struct plan_case *c, const struct held_tally *tally)
{
	if (!tally->held)
		printf("%s is not loaded: nothing is left in the kernel; see: log %s\n",
		       c->artifact, c->artifact);
	else if (c->mode == MODE_LOAD_ATTACH)
		printf("%s: %d of %d programs loaded, %d attached; unload %s removes it\n",
		       c->artifact, tally->loaded, tally->loaded + tally->refused, tally->attached,
		       c->artifact);
	else
		printf("%s: %d of %d programs loaded; unload %s removes it\n", c->artifact,
		       tally->loaded, tally->loaded + tally->refused, c->artifact);
}
