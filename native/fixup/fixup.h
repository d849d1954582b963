/* SPDX-License-Identifier: Apache-2.0 */
#ifndef FIXUP_H
#define FIXUP_H

#include <bpf/libbpf.h>

#include "fixup/prototype.h"
#include "plan/plan.h"

/**
 * fixups_apply() - do to an open object what its own loader does before the load
 * @c: the case, with its fixups
 * @obj: the object, open and not loaded
 * @prototypes: filled in any case; to be released with prototypes_close() after the object
 *	was loaded
 * @report: send a `fixup` record for each
 *
 * All fixups are tried, so that all problems are known after one run.
 *
 * Return: 0, or -errno of the first that could not be applied.
 */
int fixups_apply(const struct plan_case *c, struct bpf_object *obj,
		 struct prototypes *prototypes, bool report);

/**
 * fixups_write_entries() - do to a loaded object what its own loader does after the load
 * @c: the case, with its fixups
 * @obj: the object, loaded
 * @prototypes: what fixups_apply() filled for it
 *
 * Sends a `fixup` record for each entry.
 *
 * Return: 0, or -errno of the first that could not be written.
 */
int fixups_write_entries(const struct plan_case *c, struct bpf_object *obj,
			 const struct prototypes *prototypes);

#endif
