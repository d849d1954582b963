/* SPDX-License-Identifier: Apache-2.0 */
#ifndef FIXUP_H
#define FIXUP_H

#include <bpf/libbpf.h>

#include "fixup/prototype.h"
#include "plan/plan.h"

/**
 * fixups_apply() - do to an open object what its own loader does before the load
 * @c: the case with its fixups
 * @obj: the object, opened but not loaded
 * @prototypes: filled in any case; release it with prototypes_close() after the load
 * @report: whether to send a `fixup` record for each fixup
 *
 * All fixups are tried, so that one run reports all problems.
 *
 * Return: 0, or -errno of the first fixup that failed.
 */
int fixups_apply(const struct plan_case *c, struct bpf_object *obj,
		 struct prototypes *prototypes, bool report);

/**
 * fixups_write_entries() - do to a loaded object what its own loader does after the load
 * @c: the case with its fixups
 * @obj: the loaded object
 * @prototypes: filled by fixups_apply() for this object
 *
 * Sends a `fixup` record for each entry.
 *
 * Return: 0, or -errno of the first entry that could not be written.
 */
int fixups_write_entries(const struct plan_case *c, struct bpf_object *obj,
			 const struct prototypes *prototypes);

#endif
