// SPDX-License-Identifier: Apache-2.0
#include <stdio.h>
#include <string.h>

#include "base/names.h"

/* Room for " and 4294967295 more". */
#define TAIL_MAX 32

void names_add(struct names *names, const char *name)
{
	size_t len = strlen(name) + 2;

	if (names->left || names->len + len > sizeof(names->text) - TAIL_MAX) {
		names->left++;
		return;
	}
	names->len += sprintf(names->text + names->len, "%s%s", names->len ? ", " : "", name);
}

void names_add_programs(struct names *names, const struct bpf_object *obj)
{
	struct bpf_program *prog;

	bpf_object__for_each_program(prog, obj)
		names_add(names, bpf_program__name(prog));
}

const char *names_text(struct names *names)
{
	if (!names->len)
		return names->left ? "some with very long names" : "none";
	if (names->left)
		snprintf(names->text + names->len, TAIL_MAX, " and %zu more", names->left);
	return names->text;
}
