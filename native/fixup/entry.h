/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ENTRY_H
#define ENTRY_H

#include <bpf/libbpf.h>

#include "fixup/prototype.h"
#include "plan/plan.h"

/**
 * entry_write() - write an entry into a map
 * @fixup: of kind FIXUP_ENTRY
 * @map: the map, created
 * @obj: its object, loaded
 *
 * Maps with a value for each CPU get it for every CPU.
 *
 * Return: 0, or -errno as problem() returned it.
 */
int entry_write(const struct fixup *fixup, const struct bpf_map *map,
		const struct bpf_object *obj);

/**
 * inner_entry_write() - write an entry into an inner map of a map-in-map
 * @fixup: of kind FIXUP_INNER_ENTRY
 * @outer: the map-in-map, created
 * @obj: its object, loaded
 * @prototypes: what the inner map is made like when there is none yet at the key
 *
 * Return: 0, or -errno as problem() returned it.
 */
int inner_entry_write(const struct fixup *fixup, const struct bpf_map *outer,
		      const struct bpf_object *obj, const struct prototypes *prototypes);

#endif
