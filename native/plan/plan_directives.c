// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "plan/plan_cases.h"
#include "plan/plan_directives.h"
#include "plan/plan_fixups.h"
#include "plan/plan_programs.h"
#include "plan/plan_tests.h"
#include "plan/plan_whole.h"

static const struct directive *const tables[] = {
	plan_whole_directives,
	plan_case_directives,
	plan_program_directives,
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
