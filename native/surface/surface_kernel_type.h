/* SPDX-License-Identifier: Apache-2.0 */
#ifndef SURFACE_KERNEL_TYPE_H
#define SURFACE_KERNEL_TYPE_H

#include "elf/btf_path.h"
#include "plan/plan.h"

/* Types that CO-RE relocations name, in this kernel. */

/** surface_kernel_type_field() - send `kernel_field`, a field of a type */
void surface_kernel_type_field(const struct plan_case *c, const struct btf_path *path);

/** surface_kernel_type_enumerator() - send `kernel_enumerator`, the value of an enumerator */
void surface_kernel_type_enumerator(const struct plan_case *c, const struct btf_path *path);

/** surface_kernel_type_size() - send `kernel_type`, a type with its size */
void surface_kernel_type_size(const struct plan_case *c, const struct btf_path *path);

#endif
