/* SPDX-License-Identifier: Apache-2.0 */
#ifndef OBJECT_H
#define OBJECT_H

#include <bpf/libbpf.h>

#include "plan/plan.h"

/**
 * object_open() - open the object of a case
 * @c: the case
 * @obj: set on success; release it with bpf_object__close()
 *
 * Every object gets an empty bpffs. Otherwise libbpf would reuse a map that another object pinned
 * under the same name, or refuse it if it differs.
 *
 * Return: 0 or -errno of bpf_object__open_file().
 */
int object_open(const struct plan_case *c, struct bpf_object **obj);

/** object_open_reported() - open the object of a case, and send an `open` record */
int object_open_reported(const struct plan_case *c, struct bpf_object **obj);

/**
 * object_describe() - send a record for each map and each program of an object
 * @c: the case
 * @obj: its object, opened but not loaded
 */
void object_describe(const struct plan_case *c, struct bpf_object *obj);

#endif
