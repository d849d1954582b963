/* SPDX-License-Identifier: Apache-2.0 */
#ifndef STRUCT_OPS_H
#define STRUCT_OPS_H

#include <bpf/libbpf.h>
#include <stdbool.h>

#include "plan/plan.h"

/**
 * struct_ops_set() - set a member of a struct_ops map, as a loader does through its skeleton
 * @obj: the object, opened but not loaded
 * @map: the map
 * @member: name of a function pointer in the object's struct
 * @program: the program to set; NULL: none
 *
 * Disables autoload of a program that is not in a struct_ops map any more.
 *
 * Return: 0 or -errno; then problem_text() gives the reason.
 */
int struct_ops_set(const struct bpf_object *obj, struct bpf_map *map, const char *member,
		   const char *program);

/**
 * struct_ops_drop() - remove a program from the struct_ops maps of its object
 *
 * Since 1.5, libbpf enables the programs of such a map again when it loads the object, whatever was
 * set (bpf_object_adjust_struct_ops_autoload()). Does nothing for programs of other types, or with
 * an older libbpf, which gives no access to the memory of the map and does not change the programs.
 */
void struct_ops_drop(const struct bpf_object *obj, const struct bpf_program *prog);

/**
 * struct_ops_has() - test whether a struct_ops map contains a program; false if libbpf gives no
 * access (before 1.5)
 */
bool struct_ops_has(const struct bpf_object *obj, const struct bpf_map *map, const struct bpf_program *prog);

/**
 * struct_ops_blamed() - find the map that libbpf could not convert to the kernel's struct
 * @obj: the object
 * @words: libbpf's last message (src/libbpf.c, bpf_map__init_kern_struct_ops())
 * @partly: set to whether the kernel has the struct, but one of its members differs
 *
 * In this case nothing of the object has reached the kernel.
 *
 * Return: the map, or NULL if the failure is another one.
 */
struct bpf_map *struct_ops_blamed(const struct bpf_object *obj, const char *words, bool *partly);

/**
 * struct_ops_is_accessible() - test whether libbpf gives access to the contents of a struct_ops map
 * (since 1.5)
 */
bool struct_ops_is_accessible(const struct bpf_map *map);

/**
 * struct_ops_forget() - exclude a struct_ops map from a trial, whatever libbpf does with it
 *
 * Before 1.5, libbpf converts all of them to the kernel's structs, even those that are not created,
 * and crashes if no program made it read the kernel's BTF.
 */
void struct_ops_forget(struct bpf_map *map);

/** struct_ops_is_unused() - test whether the plan removed a program from its last struct_ops map */
bool struct_ops_is_unused(const struct plan_case *c, const struct bpf_object *obj,
			  const struct bpf_program *prog);

/** struct_ops_map_of() - get the map that the plan puts a program into, or NULL */
const char *struct_ops_map_of(const struct plan_case *c, const char *program);

#endif
