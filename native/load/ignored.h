/* SPDX-License-Identifier: Apache-2.0 */
#ifndef IGNORED_H
#define IGNORED_H

#include <bpf/libbpf.h>

#include "plan/plan.h"

/**
 * ignored_report() - send `ignored` for each struct_ops variable for which libbpf created no map
 * @c: the case
 * @obj: its open object
 *
 * libbpf silently skips a data section that it does not know: `.struct_ops.link` exists since 1.2,
 * `?.struct_ops` since 1.4. The variables in it would never be registered.
 */
void ignored_report(const struct plan_case *c, const struct bpf_object *obj);

#endif
