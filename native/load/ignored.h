/* SPDX-License-Identifier: Apache-2.0 */
#ifndef IGNORED_H
#define IGNORED_H

#include <bpf/libbpf.h>

#include "plan/plan.h"

/**
 * ignored_report() - send `ignored` for each struct_ops variable that libbpf made no map of
 * @c: the case
 * @obj: its object, open
 *
 * libbpf passes over a data section that it does not know without an error: `.struct_ops.link` came with 1.2,
 * `?.struct_ops` with 1.4. What is in it would never be registered.
 */
void ignored_report(const struct plan_case *c, const struct bpf_object *obj);

#endif
