/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LEFTOVER_PINS_H
#define LEFTOVER_PINS_H

#include <bpf/libbpf.h>

#include "plan/plan.h"

/**
 * leftover_pins() - report what is pinned in the bpffs of the calling case
 * @c: the case
 * @obj: its object, whose own pins (LIBBPF_PIN_BY_NAME) are not reported; may be NULL
 */
void leftover_pins(const struct plan_case *c, const struct bpf_object *obj);

#endif
