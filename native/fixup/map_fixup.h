/* SPDX-License-Identifier: Apache-2.0 */
#ifndef MAP_FIXUP_H
#define MAP_FIXUP_H

#include "fixup/fixup_result.h"
#include "fixup/prototype.h"

/**
 * map_fixup_apply() - set an attribute of a map: type, sizes, flags, creation, pinning, inner map
 * @fixup: the fixup
 * @obj: the object, opened but not loaded
 * @prototypes: its prototypes of inner maps, from prototypes_init()
 *
 * Of a data section, only the value size can be set.
 */
struct fixup_result map_fixup_apply(const struct fixup *fixup, const struct bpf_object *obj,
				    struct prototypes *prototypes);

#endif
