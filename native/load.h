/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LOAD_H
#define LOAD_H

#include <bpf/libbpf.h>

#include "plan.h"
#include "submit.h"

/**
 * load_whole() - load an object the way libbpf's users do and report it
 * @c: the case
 * @obj: its object, open, with its fixups applied
 * @watch: started for @obj; afterwards it has what each program came to
 *
 * Sends `load`, and `program_load` for each program that reached the kernel.
 *
 * Return: 0 or -errno of bpf_object__load().
 */
int load_whole(const struct plan_case *c, struct bpf_object *obj, struct watch *watch);

/**
 * load_each_alone() - after a failed load, load each program by itself
 * @c: the case
 * @obj: the object whose load failed
 * @whole: what load_whole() saw
 *
 * A fresh object for each, with the same fixups and the other programs
 * switched off: so one bad program does not hide what the others are worth.
 * Sends `program_load` for each and `log` for each that fails.
 *
 * Return: 0, or -errno when a program could not be tried at all.
 */
int load_each_alone(const struct plan_case *c, struct bpf_object *obj,
		    const struct watch *whole);

#endif
