/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ATTACH_H
#define ATTACH_H

#include <bpf/libbpf.h>

#include "plan.h"

/**
 * attach_programs() - attach each loaded program, report it, detach all
 * @c: the case
 * @obj: its object, loaded
 *
 * libbpf attaches what its section names tell it to. Programs that lack nothing
 * but a target every guest has are given one: XDP the loopback device, cgroup
 * programs a cgroup of their own, the socket lookup and the flow dissector the
 * network namespace.
 *
 * Return: 0 or -ENOMEM; a program that does not attach is a record, not an error.
 */
int attach_programs(const struct plan_case *c, struct bpf_object *obj);

#endif
