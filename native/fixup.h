/* SPDX-License-Identifier: Apache-2.0 */
#ifndef FIXUP_H
#define FIXUP_H

#include <bpf/libbpf.h>

#include "plan.h"

/* The prototypes of inner maps: the kernel wants them until the outer maps exist. */
struct prototypes {
	int *fds;
	size_t cnt;
};

/**
 * fixups_apply() - do to an open object what its own loader does
 * @c: the case, with its fixups
 * @obj: the object, open and not loaded
 * @prototypes: filled in any case; to be released with prototypes_close()
 *	after the object was loaded
 * @report: send a `fixup` record for each
 *
 * All fixups are tried, so that all problems are known after one run.
 *
 * Return: 0, or -errno of the first that could not be applied.
 */
int fixups_apply(const struct plan_case *c, struct bpf_object *obj,
		 struct prototypes *prototypes, bool report);

/** prototypes_close() - close the prototypes that fixups_apply() made */
void prototypes_close(struct prototypes *prototypes);

#endif
