/* SPDX-License-Identifier: Apache-2.0 */
#ifndef STRUCT_OPS_H
#define STRUCT_OPS_H

#include <bpf/libbpf.h>
#include <stdbool.h>

#include "plan/plan.h"

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

/**
 * struct_ops_drop() - take a program out of the struct_ops maps of its object
 *
 * libbpf from 1.5 on switches the programs of such a map on again when it loads the object, whatever was said of them
 * (bpf_object_adjust_struct_ops_autoload()). Does nothing for a program of another type, and with an older libbpf, which
 * shows no memory of the map and leaves the programs alone.
 */
void struct_ops_drop(const struct bpf_object *obj, const struct bpf_program *prog);

/** struct_ops_has() - whether a program stands in a struct_ops map; false where libbpf does not tell (before 1.5) */
bool struct_ops_has(const struct bpf_object *obj, const struct bpf_map *map, const struct bpf_program *prog);

/**
 * struct_ops_blamed() - the map that libbpf could not fit to the kernel's struct
 * @words: libbpf's last message (src/libbpf.c, bpf_map__init_kern_struct_ops())
 * @partly: set to whether the kernel has the struct, and not one of its members this way
 *
 * Nothing of the object has reached the kernel then. Return: the map, or NULL when it is another failure.
 */
struct bpf_map *struct_ops_blamed(const struct bpf_object *obj, const char *words, bool *partly);

/** struct_ops_is_told() - whether libbpf tells what is in a struct_ops map (since 1.5) */
bool struct_ops_is_told(const struct bpf_map *map);

/**
 * struct_ops_forget() - leave a struct_ops map out of a trial, whatever libbpf does with it
 *
 * libbpf before 1.5 fits all of them to the kernel, those too that are not to be created, and dies where no program made
 * it read the kernel's BTF.
 */
void struct_ops_forget(struct bpf_map *map);

/** struct_ops_is_unused() - whether the plan has taken a program out of its last struct_ops map */
bool struct_ops_is_unused(const struct plan_case *c, const struct bpf_object *obj,
			  const struct bpf_program *prog);

/** struct_ops_map_of() - the map that the plan puts a program into, NULL for none */
const char *struct_ops_map_of(const struct plan_case *c, const char *program);

#endif
