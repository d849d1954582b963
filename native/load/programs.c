// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <stdlib.h>

#include "load/programs.h"

int programs_init(struct programs *programs, const struct bpf_object *obj)
{
	struct bpf_program *prog;

	*programs = (struct programs){ 0 };
	bpf_object__for_each_program(prog, obj)
		programs->cnt++;
	programs->choices = calloc(programs->cnt + 1, sizeof(*programs->choices));
	programs->alone = calloc(programs->cnt + 1, sizeof(*programs->alone));
	if (programs->choices && programs->alone)
		return 0;
	programs_free(programs);
	return -ENOMEM;
}

void programs_free(struct programs *programs)
{
	free(programs->choices);
	free(programs->alone);
	maps_free(&programs->maps);
	*programs = (struct programs){ 0 };
}
