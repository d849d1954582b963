/* SPDX-License-Identifier: Apache-2.0 */
#ifndef STRUCT_OPS_H
#define STRUCT_OPS_H

#include <bpf/libbpf.h>
#include <stdbool.h>

#include "plan.h"

/**
 * struct_ops_set() - set a member of a struct_ops map, as a loader does through its skeleton
 * @obj: the object, open and not loaded
 * @map: the map
 * @member: the name of a function pointer in the struct that the object has of it
 * @program: the program that it shall point to; NULL: none
 *
 * A program that stands in no struct_ops map any more is switched off.
 *
 * Return: 0 or -errno; then problem_text() says more.
 */
int struct_ops_set(const struct bpf_object *obj, struct bpf_map *map, const char *member,
		   const char *program);

/** struct_ops_is_unused() - whether the plan has taken a program out of its last struct_ops map */
bool struct_ops_is_unused(const struct plan_case *c, const struct bpf_object *obj,
			  const struct bpf_program *prog);

/** struct_ops_map_of() - the map that the plan puts a program into, NULL for none */
const char *struct_ops_map_of(const struct plan_case *c, const char *program);

#endif
