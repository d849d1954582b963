/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ENTRY_H
#define ENTRY_H

#include <bpf/libbpf.h>

#include "fixup/prototype.h"
#include "plan/plan.h"

/**
 * entry_write() - write an entry into a map
 * @fixup: a fixup of kind FIXUP_ENTRY
 * @map: the created map
 * @obj: its loaded object
 *
 * In a per-CPU map, the value is written for every CPU.
 *
 * Return: 0, or -errno from problem().
 */
int entry_write(const struct fixup *fixup, const struct bpf_map *map,
		const struct bpf_object *obj);

/**
 * inner_entry_write() - write an entry into an inner map of a map-in-map
 * @fixup: a fixup of kind FIXUP_INNER_ENTRY
 * @outer: the created map-in-map
 * @obj: its loaded object
 * @prototypes: shapes for creating the inner map if there is none at the key
 *
 * Return: 0, or -errno from problem().
 */
int inner_entry_write(const struct fixup *fixup, const struct bpf_map *outer,
		      const struct bpf_object *obj, const struct prototypes *prototypes);

#endif
